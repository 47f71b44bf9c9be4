import type { Seniority } from '#contract/targets.ts'
import type { Line } from './read-sections.ts'

const titled: { seniority: Seniority; pattern: RegExp }[] = [
  {
    seniority: 'junior',
    pattern:
      /\b(?:junior|jr|entry[ -]level|graduate|grad|trainee|intern(?:ship)?|apprentice(?:ship)?|newly qualified|nqt|ect|student|werkstudent|fresher|associate (?:engineer|developer|consultant|product)|beginner|assistant (?:accountant|engineer|designer|manager|psychologist)|working student|commis)\b/,
  },
  {
    seniority: 'lead',
    pattern:
      /\b(?:lead|principal|head (?:of|chef|teacher|nurse|gardener|coach|waiter|baker|barista)|headteacher|chief|director|vp|vice president|cto|ceo|cfo|coo|distinguished|foreman|forewoman|foreperson|team[ -]?leader|shift leader|(?<!door )supervisor|deputy manager|charge nurse|ward (?:sister|manager)|matron|executive (?:chef|housekeeper)|(?:deputy )?(?:store|shop|restaurant|engineering|branch|nurse|team|general|site|warehouse|kitchen|hotel|operations|plant|production|floor|department|home|practice|ward|depot|transport|duty|fleet|bar|area|regional|service|centre|center|clinic|nursery|farm|contracts?|construction|shift|finance|hr|it|sales|quality|maintenance|facilities|programme|development) manager)\b/,
  },
  {
    seniority: 'senior',
    pattern:
      /\b(?:senior|snr|sr|staff (?:software|engineer|data|product|security|site)|expert|experienced|specialist nurse|sous chef|iii|iv)\b/,
  },
  { seniority: 'mid', pattern: /\b(?:mid[ -]?(?:level|weight|senior)?|intermediate|ii|regular)\b(?![ -]?(?:day|shift|market))/ },
  { seniority: 'junior', pattern: /(?<=[a-z]) i$/ },
]

const NO_EXPERIENCE =
  /\b(?:no (?:previous |prior |work )?experience (?:is )?(?:needed|required|necessary)|with(?:out)? or with(?:out)? (?:\w+ )?experience|entry[ -]level|first job)\b/i
const BEGINNERS =
  /\b(?:recent graduates?|fresh graduates?|freshers?|full training (?:is |will be )?(?:given|provided)|school leavers?|apprenticeship (?:of|programme)|newly qualified)\b/i
const SOUGHT =
  /\b(?:looking for|seeking|hiring|recruiting|seeks?|appoint|need|as) (?:an? |our |one |the |experienced |enthusiastic |\d x )*(senior|lead|principal|junior|graduate|trainee|apprentice)\b/i
const SOUGHT_WITHIN = 1_500
const YEARS_MAX = 25

/** From the title first; then from whom the text seeks, and from the years that its requirements ask for. */
export const seniorityIn = (title: string, description: string, lines: readonly Line[]): Seniority | null => {
  const named = inTitle(title)
  if (named) return named
  const sought = SOUGHT.exec(description.slice(0, SOUGHT_WITHIN))?.[1]
  if (sought) return inTitle(sought)
  if (NO_EXPERIENCE.test(description)) return 'junior'
  const years = lines.filter(({ section }) => section === 'must').flatMap(({ text }) => yearsIn(text))
  if (years.length > 0) return levelOf(Math.max(...years))
  return BEGINNERS.test(description) ? 'junior' : null
}

const inTitle = (title: string): Seniority | null => {
  const plain = title
    .toLowerCase()
    .replace(/\bto (?:the |our )?.*$/, '')
    .replace(/[.,()/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return titled.find(({ pattern }) => pattern.test(plain))?.seniority ?? null
}

/** 0–1 junior, 2–4 mid, 5 and more senior: the usual bands of postings. */
const levelOf = (years: number): Seniority => (years >= 5 ? 'senior' : years >= 2 ? 'mid' : 'junior')

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const NUMBER = `\\d{1,2}|${words.join('|')}|eighteen|twenty-four|an?`
const SPAN = new RegExp(
  `(?<![\\d.£€$-])\\b(${NUMBER})(?: ?\\(\\d{1,2}\\))?(?: ?(?:\\+|plus|or more))?(?: ?(?:-|–|to) ?(?:${NUMBER})(?: ?\\+)?)?[ -]?(years?|yrs?|months?)\\b(?: to (?:less than )?\\d{1,2} years)?`,
  'gi',
)
const NOT_WORK = /\b(?:last|past|previous|within|every|age|aged|over the|next)(?: the)? (?:last |past )?$/i
const NOR_AFTER = /^['’]? ?(?:old|of age|history|checkable|warranty|contract|fixed|ago|in business|probation)|^-?(?:checkable|old)/i
const WORKED =
  /experien|been doing|\bon an? |months on|background|track record|work(?:ed|ing)|career|practice|carried|manag|supervis|support(?:ed|ing)|as an? |in (?:an? |the )?(?:similar|product|sales|retail|role|kitchen|field|industry|hotel|roads|design)|on (?:an? |the )|years? (?:in|as|of|with|at|on)\b|post[- ]qual|relevant|qualified|pqe|driving|teaching|nursing/i

/** The least number of years that each span asks for. */
const yearsIn = (text: string): number[] => {
  if (!WORKED.test(text)) return /^\W*\d{1,2} ?\+? ?years?/i.test(text) ? spans(text) : []
  return spans(text)
}

const spans = (text: string): number[] =>
  [...text.matchAll(SPAN)].flatMap((match) => {
    const [whole, number = '', unit = ''] = match
    if (NOT_WORK.test(text.slice(0, match.index)) || NOR_AFTER.test(text.slice(match.index + whole.length))) return []
    const count = countIn(number.toLowerCase()) / (/^month/i.test(unit) ? 12 : 1)
    return count < YEARS_MAX ? [count] : []
  })

const countIn = (number: string): number => {
  if (/^\d/.test(number)) return Number(number)
  if (number === 'a' || number === 'an') return 1
  return { eighteen: 18, 'twenty-four': 24 }[number] ?? words.indexOf(number) + 1
}
