import type { FoundSkill } from './find-skills.ts'

/** Capitals that name no skill: places, employers' words, degrees, days, what a posting speaks of anyway. */
const NO_SKILL = new Set(
  `uk us usa eu uae gcc uk's apac emea dach cbd nhs hs bpo fmcg cv id it hr qa pm am ote pto eoe ceo cto cfo coo md vp kpi kpis sme smes ngo b2c bs ba bsc msc ma mba phd pg gpa ged btech be a levels gcses
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter
  england wales scotland ireland britain europe asia africa america australia canada india germany france spain netherlands austria switzerland poland nigeria kenya singapore dubai london berlin
  british european american australian indian german nigerian kenyan irish canadian bachelor bachelor's master master's degree diploma university college level grade class band phase key stage stages
  good strong excellent great solid proven demonstrated experience knowledge ability able must minimum valid current full able i we you your our the a an and or of in for with to as at on by no not own client clients company team role position candidate applicant applicants
  years year months responsibilities requirements director general ltd inc pty plc gmbh llc rd st usd gbp eur iso aha ict a1 a2 b1 b2 c1 c2 california garda dbs swiss eu/uk ok tba asap n/a etc nb ps eqf sorry please
  education matric wfo bangalore lead mmpi automotive adult metro agency arr psv hnd ond ml dui catholic oregon thursdays mondays fridays saturdays sundays deputy healthcare relevant previous proficiency proficient fluent working hands-on understanding basic advanced professional`.split(
    /\s+/,
  ),
)
const NAME =
  /(?<![\p{L}\p{N}@.-])(?:\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}+#&][\p{L}\p{N}+#&]*|\p{Lu}{2,}\d*|\p{Lu}[\p{Ll}]{2,}(?:[+#]|\d+)?)(?:[ -](?:\p{Lu}[\p{L}\p{N}+#&]*|\d{1,4})){0,2}(?![\p{L}\p{N}])/gu
/** Behind these words a capital is a place, unless they follow a word for knowing something. */
const PLACE = /\b(?:in|at|near|from|of|across|within|around|between|the|outside|for)(?: the)? $/
const KNOWING =
  /\b(?:experience|knowledge|skills?|proficien\w+|qualifi\w+|grasp|command|understanding|trained|certif\w+|expertise|background|degree|diploma|familiar\w*|user|use|handling|fluent|licen[cs]ed?)\b[^.;]{0,40}$/i
/** What one does with a tool, in a duty. */
const WITH_TOOL =
  /\b(?:keep|maintain|record|log|track|process|writ|build|report|notes?|data|dashboard|records?|drawing|model|document|manag|set(?:ting)? up|automat)\w*\b[^.;]{0,40}\b(?:in|on|using|with|via|and) $/i
const NAMES_MAX = 100
const ITEM_WORDS_MAX = 4
const TITLED = 0.6

/**
 * Skills that no vocabulary holds, as they are written: names in lines that ask for something, names of tools in a duty, and
 * lines of a list that are nothing but a name.
 */
export const namedSkills = (asked: readonly string[], duties: readonly string[], found: readonly FoundSkill[]): string[] => {
  const known = new Set(found.flatMap(({ skill }) => [skill.name.toLowerCase(), ...skill.aliases]))
  const isNew = (name: string) => {
    const lower = name.toLowerCase()
    return (
      !known.has(lower) &&
      ![...known].some(
        (alias) =>
          alias.includes(lower) ||
          (alias.length > 2 && lower.split(/[\s/-]/).includes(alias)) ||
          (alias.includes(' ') && lower.includes(alias)),
      )
    )
  }
  const names = new Set([...asked.flatMap(namesIn), ...duties.flatMap(toolsIn), ...asked.flatMap(subjectsIn)])
  return [...names]
    .slice(0, NAMES_MAX)
    .filter(isNew)
    .filter((name, at, all) => !all.slice(0, at).some((other) => ` ${name} `.includes(` ${other} `)))
}

const namesIn = (line: string): string[] => {
  const words = line.split(/\s+/)
  const isItem = words.length <= ITEM_WORDS_MAX
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const isTitled = !isItem && capitals / words.length > TITLED
  return [...line.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const before = line.slice(0, index)
    const isPlain = /^\p{Lu}\p{Ll}+$/u.test(name)
    if (isPlain && (isTitled || (/^\W*$/.test(before) && !(isItem && words.length === 1)))) return []
    if (isPlain && (PLACE.test(before) || /,$| or $| and $/.test(before)) && !KNOWING.test(before)) return []
    return isNoSkill(name) ? [] : [name]
  })
}

const toolsIn = (line: string): string[] =>
  [...line.matchAll(NAME)].flatMap(({ 0: name, index }) => (WITH_TOOL.test(line.slice(0, index)) && !isNoSkill(name) ? [name] : []))

const isNoSkill = (name: string): boolean =>
  NO_SKILL.has(name.toLowerCase()) ||
  /^(?:need|minimum|active|valid|level|grade|class|code|key stages?) /i.test(name) ||
  name.split(/[ -]/).every((word) => NO_SKILL.has(word.toLowerCase()) || /^\d+$/.test(word))

const SUBJECT =
  /\b(?:knowledge of|knowledge in|proficien\w+ in|skilled in|familiar(?:ity)? with|trained in|qualification in|certificate in|degree in|diploma in|background in|expertise in|experience in|experience of|experience with|understanding of)\s+(?:the |a |an |good |basic |modern |working )?((?:[\p{Ll}-]{3,} ){0,2}[\p{Ll}-]{4,})(?=[,.;)]| and | or |$)/giu
const NO_SUBJECT =
  /\b(?:similar|role|roles|position|field|setting|environment|industry|area|areas|team|teams|sector|office|company|business|procedures|systems|least|years?|busy|related|equivalent|relevant|working|using|managing|leading|children|people|adults|clients|customers|patients|hospital|home|school|ward|this|that|these|comparable|same|plus|advantage|would|either|both|within|large|small|own|other|others|another|how|when|what|agency|farm|laboratory|language|development|companies|restaurant|hotel|kitchen|store|shop|class|person|age)\b/i

/** The thing that a line says one should know, in a word or three. */
const subjectsIn = (line: string): string[] =>
  [...line.matchAll(SUBJECT)].flatMap(([, subject = '']) =>
    NO_SUBJECT.test(subject) ? [] : [subject.charAt(0).toUpperCase() + subject.slice(1)],
  )
