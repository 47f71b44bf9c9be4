import type { FoundSkill } from './find-skills.ts'

/** Capitals that name no skill: places, employers' words, degrees, days, what a posting speaks of anyway. */
const NO_SKILL = new Set(
  `uk us usa eu uae gcc uk's apac emea dach cbd nhs hs bpo fmcg cv id it hr qa pm am ote pto eoe ceo cto cfo coo md vp kpi kpis sme smes ngo b2c bs ba bsc msc ma mba phd pg gpa ged btech be a levels gcses
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter
  england wales scotland ireland britain europe asia africa america australia canada india germany france spain netherlands austria switzerland poland nigeria kenya singapore dubai london berlin
  british european american australian indian german nigerian kenyan irish canadian bachelor bachelor's master master's degree diploma university college level grade class band phase key stage stages
  good strong excellent great solid proven demonstrated experience knowledge ability able must minimum valid current full able i we you your our the a an and or of in for with to as at on by no not not own client clients company team role position candidate applicant applicants
  garda dbs swiss eu/uk director general ltd inc pty plc gmbh llc dui rd st usd gbp eur iso aha ict a1 a2 b1 b2 c1 c2 california ok tba asap n/a etc nb ps`.split(
    /\s+/,
  ),
)
const NAME =
  /(?<![\p{L}\p{N}@./-])(?:\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}+#&][\p{L}\p{N}+#&]*|\p{Lu}{2,}\d*|\p{Lu}[\p{Ll}]{2,}(?:[+#]|\d+)?)(?:[ -](?:\p{Lu}[\p{L}\p{N}+#&]*|\d{1,4})){0,2}(?![\p{L}\p{N}])/gu
const CUED =
  /\b(?:experience (?:of|with|in|using)|knowledge (?:of|in)|knows?|proficien\w+ (?:in|with)|familiar\w* with|skilled in|skills in|using|use of|such as|like|including|e\.g\.?|certifi\w+|licen[cs]e\w*|qualifi\w+|registered with|understanding of|hands[- ]on|trained in|exposure to|work(?:ed|ing)? with|tools?:?|comfortable with|confident (?:with|user)|grasp of|handling of|user of|command of)\b/i
const ITEM_WORDS_MAX = 4
const TITLED = 0.6

/**
 * Skills that no vocabulary holds, as they are written: names in a line that says that one should know them, and lines of a
 * list that are nothing but a name.
 */
export const namedSkills = (lines: readonly string[], found: readonly FoundSkill[]): string[] => {
  const known = new Set(found.flatMap(({ skill }) => [skill.name.toLowerCase(), ...skill.aliases]))
  const isNew = (name: string) => {
    const lower = name.toLowerCase()
    return (
      !known.has(lower) && ![...known].some((alias) => alias.includes(lower) || (alias.length > 2 && lower.split(/[\s/-]/).includes(alias)))
    )
  }
  return [...new Set(lines.flatMap(namesIn))].filter(isNew)
}

const namesIn = (line: string): string[] => {
  const words = line.split(/\s+/)
  const isItem = words.length <= ITEM_WORDS_MAX
  if (!isItem && !CUED.test(line)) return []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (!isItem && capitals / words.length > TITLED) return []
  return [...line.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const isFirst = line.slice(0, index).trim() === ''
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}&+-]+$|\p{Ll}\p{Lu}/u.test(name)
    if (isFirst && !isAcronym && !(isItem && words.length === name.split(' ').length)) return []
    return name.split(/[ -]/).every((word) => NO_SKILL.has(word.toLowerCase())) || NO_SKILL.has(name.toLowerCase()) ? [] : [name]
  })
}
