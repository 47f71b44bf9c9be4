export type Section = 'must' | 'nice' | 'work' | 'other'
export type Line = { text: string; section: Section }

const headings: { section: Section; pattern: RegExp }[] = [
  {
    section: 'nice',
    pattern:
      /nice[ -]to[ -]ha|prefer|desirable|bonus|good to have|advantage|ideally|extra credit|pluses|plus points|would be great|it would help|optional/,
  },
  {
    section: 'must',
    pattern:
      /require|qualification|must[ -]ha|essential|what you(?:'|’)?(?:ll| will)? (?:need|bring)|what (?:we(?:'|’)?re|we are) looking for|who (?:you are|we(?:'|’)?re looking for)|about you|you (?:have|bring|are|will have)\b|your (?:profile|skills|experience|background)|skills|experience|person spec|ideal candidate|we(?:'|’)?re looking for|we expect|criteria|knowledge|minimum|eligibility|need to have|licen[cs]e|certificat/,
  },
  {
    section: 'work',
    pattern:
      /responsib|what you(?:'|’)?ll (?:do|be doing)|you(?:'|’)?ll|you will|duties|role|job (?:description|summary|purpose)|day[ -]to[ -]day|tasks|your (?:mission|job|impact|day)|overview|key (?:areas|accountab)|position|the job|main purpose/,
  },
  {
    section: 'other',
    pattern:
      /about (?:us|the (?:company|team|school|hospital|employer))|benefit|we offer|offer|perks|salary|pay|compensation|how to apply|apply|equal|diversity|who we are|our (?:company|team|values|mission|culture|story)|why (?:join|work|us)|location|hours|contact|schedule|shift|process|what you get|company/,
  },
]

const NICE_LINE =
  /\b(?:nice to have|is a (?:\w+ )?plus|a plus\b|(?:is|are|would be) (?:a |an )?(?:\w+ )?(?:bonus|advantage|advantageous|desirable|preferred|beneficial|welcome|helpful)|desirable|preferred\b|preferably|ideally|bonus points|but not (?:required|essential|necessary)|not (?:required|essential) but)/i
const MUST_LINE =
  /\b(?:must\b|required\b|requires?\b|essential\b|mandatory|minimum (?:of )?\d|at least \d|\d+\+? years?(?:'|’)? (?:of )?\w*\s?experience|you (?:have|bring|hold|need)\b|you(?:'|’)ll need|proven (?:experience|track record)|strong (?:knowledge|experience|understanding)|valid (?:\w+ )?(?:licen[cs]e|registration|certificat)|degree in|experience (?:of|with|in|as)\b|ability to\b|able to\b|(?:we(?:'|’)re|we are) looking for|need(?:s)? to (?:have|be)\b)/i
const BULLET = /^\s*(?:[-–—•·*▪◦●○‣✓✔+]|\d{1,2}[.)]|\(?[a-z]\))\s+/
const HEADING_WORDS_MAX = 9
/** A heading and what stands behind it on its line; longer lines are prose, which would be searched again from each space. */
const HEADING_LINE_MAX = 1_000
const LINE_MAX = 300

/** A description line by line, each with the section it stands in: headings first, then what the line says of itself. */
export const readSections = (description: string): Line[] => {
  let section: Section = 'work'
  return description.split(/\r?\n/).flatMap((raw): Line[] => {
    const line = raw.trim()
    if (line === '') return []
    const heading = headingOf(line)
    if (heading) {
      section = heading.section
      return heading.rest === '' ? [] : partsOf(heading.rest).map((text) => ({ text, section: ownSection(text, heading.section) }))
    }
    const within = section
    return partsOf(line).map((text) => ({ text, section: ownSection(text, within) }))
  })
}

/** A heading opens a section: marked, ended by a colon, or a short line of its own that names one. */
const headingOf = (line: string): { section: Section; rest: string } | null => {
  if (line.length > HEADING_LINE_MAX) return null
  const colon = /^([^:.?!]{3,60}):\s*(.*)$/.exec(line.replace(/^[#*_\s]+|[*_\s]+$/g, ''))
  const name = (colon?.[1] ?? line.replace(/[#*_]/g, '')).trim().replace(/[\s!.:]+$/, '')
  const isMarked = /^(?:#{1,6}\s|\*\*.+\*\*:?$|__.+__:?$)/.test(line) || /^[A-Z\s&/'’-]{4,}:?$/.test(line)
  const isShort = name.split(/\s+/).length <= HEADING_WORDS_MAX && !BULLET.test(line)
  if (!isShort || (!isMarked && !colon && /[.,;]$/.test(line))) return null
  const section = headings.find(({ pattern }) => pattern.test(name.toLowerCase()))?.section
  if (!section) return isMarked || (colon && colon[2] === '') ? { section: 'work', rest: '' } : null
  if (!isMarked && !colon && (name.split(/\s+/).length > 6 || /\d/.test(name))) return null
  return { section, rest: colon?.[2]?.trim() ?? '' }
}

/** A bullet is one item; prose falls into sentences, a listing after a heading into its parts. */
const partsOf = (line: string): string[] => {
  const bare = line.replace(BULLET, '').trim()
  const parts =
    BULLET.test(line) || bare.split(/\s+/).length <= 24
      ? bare.includes('; ')
        ? bare.split(/;\s+/)
        : [bare]
      : bare.split(/(?<=[.!?;])\s+(?=\p{Lu}|\d)/u)
  return parts.map((part) => part.trim()).filter((part) => part.length > 2 && part.length <= LINE_MAX)
}

const ownSection = (text: string, section: Section): Section => {
  if (section === 'other') return NICE_LINE.test(text) && MUST_LINE.test(text) ? 'nice' : 'other'
  if (NICE_LINE.test(text)) return 'nice'
  return section === 'work' && MUST_LINE.test(text) ? 'must' : section
}
