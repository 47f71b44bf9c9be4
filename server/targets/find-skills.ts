import { homonyms } from './homonyms.ts'
import { type Skill, skills, spokenLanguages } from './skills.ts'

export type FoundSkill = { skill: Skill; at: number; times: number }

const PLACES_MAX = 1_000

type Name = { skill: Skill; alias: string; before: number }

const RUN = /[\p{L}\p{N}]+/gu
const isWordSign = (sign: string) => sign !== '' && /[\p{L}\p{N}]/u.test(sign)

/** Names by the first word in them, so that a text is gone through once. */
const byHead = new Map<string, Name[]>()
/** Names that are everyday words too, each with where it counts. */
const guarded: { skill: Skill; head: string; pattern: RegExp }[] = []
for (const skill of skills) {
  for (const alias of new Set(skill.aliases)) {
    const [head = ''] = alias.match(RUN) ?? []
    const pattern = homonyms.get(alias)
    if (pattern) guarded.push({ skill, head, pattern })
    else byHead.set(head, [...(byHead.get(head) ?? []), { skill, alias, before: alias.indexOf(head) }])
  }
}

/** Skills a text names, in the order of their first mention. */
export const findSkills = (text: string): FoundSkill[] => {
  const plain = text.replace(/[’‘]/g, "'")
  const lower = plain.toLowerCase()
  const places = new Map<Skill, number[]>()
  const note = (skill: Skill, at: number) => places.set(skill, [...(places.get(skill) ?? []), at])
  const heads = new Set<string>()
  for (const { 0: head, index } of lower.matchAll(RUN)) {
    heads.add(head)
    for (const { skill, alias, before } of byHead.get(head) ?? []) if (isAt(lower, alias, index - before)) note(skill, index - before)
  }
  for (const { skill, head, pattern } of guarded) {
    if (heads.has(head)) for (const { index } of plain.matchAll(pattern)) note(skill, index)
  }
  const known = [...places].flatMap(([skill, at]) => found(skill, at))
  return [...known, ...spokenIn(plain)].sort((a, b) => a.at - b.at)
}

/** The whole name, and neither the end of a longer word or number before it nor the start of one behind it. */
const isAt = (lower: string, alias: string, at: number): boolean => {
  if (at < 0 || !lower.startsWith(alias, at)) return false
  const [before, behind, next] = [lower.charAt(at - 1), lower.charAt(at + alias.length), lower.charAt(at + alias.length + 1)]
  if (isWordSign(behind) || isWordSign(before) || (before === '.' && isWordSign(lower.charAt(at - 2)))) return false
  return !/[+#]/.test(behind) || isWordSign(next)
}

const found = (skill: Skill, places: number[]): FoundSkill[] =>
  places.length === 0 ? [] : [{ skill, at: Math.min(...places.slice(0, PLACES_MAX)), times: new Set(places).size }]

const SPEAKS =
  /\b(?:fluen\w+|speak\w*|spoken|native|languages?|bilingual|multilingual|mother tongue|command of|proficien\w+|conversational|level|[abc][12]\b|(?:knowledge|skills) (?:of|in)|communicat\w+|written|basic|good|excellent|very good|advantage\w*|a plus|desirable)/i
const ELSEWHERE =
  '(?! (?:lessons?|classes|courses?|department|breakfast|market|law|customers?|compan\\w+|office|team|teacher|cuisine|food|restaurant|produce)| (?:is|are) not)'
const language = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spokenLanguages.join('|')})(?![\\p{L}\\p{N}])${ELSEWHERE}`, 'gu')
const ONLY_LANGUAGES = 5

/** Languages on a line that says one is spoken, or that names nothing else. */
const spokenIn = (text: string): FoundSkill[] => {
  const places = new Map<string, number[]>()
  let from = 0
  for (const line of text.split('\n')) {
    if (SPEAKS.test(line) || line.split(/\s+/).length <= ONLY_LANGUAGES)
      for (const match of line.matchAll(language)) places.set(match[0], [...(places.get(match[0]) ?? []), from + match.index])
    from += line.length + 1
  }
  return [...places].flatMap(([name, at]) => found({ name, domain: null, aliases: [name.toLowerCase()] }, at))
}
