import { homonyms } from './homonyms.ts'
import { type Skill, skills, spokenLanguages } from './skills.ts'

export type FoundSkill = { skill: Skill; at: number; times: number }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (alias: string) =>
  homonyms.get(alias) ?? new RegExp(`(?<![\\p{L}\\p{N}]|\\w\\.)${escaped(alias)}(?![\\p{L}\\p{N}]|[+#](?!\\p{L}))`, 'giu')

// Made when first needed: all of them at once would hold up every start for a tenth of a second.
const made = new Map<Skill, RegExp[]>()
const patternsOf = (skill: Skill): RegExp[] => {
  const patterns = made.get(skill) ?? skill.aliases.map(patternOf)
  made.set(skill, patterns)
  return patterns
}

const searched = skills.map((skill) => ({ skill, quick: skill.aliases.map((alias) => alias.slice(0, 12)) }))

/** Skills a text names, in the order of their first mention. */
export const findSkills = (text: string): FoundSkill[] => {
  const plain = text.replace(/[’‘]/g, "'")
  const lower = plain.toLowerCase()
  return [
    ...searched.flatMap(({ skill, quick }) => {
      if (!quick.some((start) => lower.includes(start))) return []
      return found(
        skill,
        patternsOf(skill).flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => match.index)),
      )
    }),
    ...spokenIn(plain),
  ].sort((a, b) => a.at - b.at)
}

const found = (skill: Skill, places: number[]): FoundSkill[] =>
  places.length === 0 ? [] : [{ skill, at: Math.min(...places), times: new Set(places).size }]

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
