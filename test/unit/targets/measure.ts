import { plain, termsOf } from '#server/platform/text/terms.ts'
import { findSkills } from '#server/targets/find-skills.ts'
import { skills } from '#server/targets/skills.ts'
import { titleFrom } from '#server/targets/title-from.ts'
import { understandTarget } from '#server/targets/understand-target.ts'
import { type Described, linesOf, textOf } from './descriptions/described.ts'

/** How much of what was expected was found, and how much of what was found had been expected. */
export type Count = { expected: number; met: number; found: number; right: number }
export type Measured = { must: Count; nice: Count; skills: Count; seniority: boolean; domain: boolean; misses: string[] }

const SAME_LINE = 0.7
const PART = 0.5

export const measure = (described: Described): Measured => {
  const text = textOf(described)
  const read = understandTarget({ title: described.title ?? titleFrom(text), description: text })
  const either = linesOf(described, 'either')
  const must = countLines('must', linesOf(described, 'must'), either, read.mustHave)
  const nice = countLines('nice', linesOf(described, 'nice'), either, read.niceToHave)
  const named = countSkills(described, read.skills)
  const seniority = read.seniority === described.seniority
  const domain = read.domain === described.domain
  return {
    must: must.count,
    nice: nice.count,
    skills: named.count,
    seniority,
    domain,
    misses: [
      ...must.misses,
      ...nice.misses,
      ...named.misses,
      ...(seniority ? [] : [`seniority ${read.seniority}, not ${described.seniority}`]),
      ...(domain ? [] : [`domain ${read.domain}, not ${described.domain}`]),
    ],
  }
}

const countLines = (name: string, expected: string[], either: string[], found: string[]) => {
  const unmet = expected.filter((line) => !found.some((other) => isSameLine(line, other)) && !isMetInParts(line, found))
  const wrong = found.filter(
    (line) => ![...expected, ...either].some((other) => isSameLine(line, other) || bare(other).includes(bare(line))),
  )
  const judged = found.filter((line) => !either.some((other) => isSameLine(line, other)))
  return {
    count: {
      expected: expected.length,
      met: expected.length - unmet.length,
      found: judged.length,
      right: judged.length - wrong.length,
    },
    misses: [...unmet.map((line) => `− ${name}: ${line}`), ...wrong.map((line) => `+ ${name}: ${line}`)],
  }
}

/** A line that falls into its parts. */
const isMetInParts = (line: string, found: string[]) =>
  found.filter((other) => bare(line).includes(bare(other))).reduce((sum, other) => sum + bare(other).length, 0) >= PART * bare(line).length

/** The same words, or one a good part of the other: a reader may cut a line elsewhere. */
const isSameLine = (one: string, other: string): boolean => {
  const [left, right] = [bare(one), bare(other)]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short !== '' && long.includes(short) && short.length >= PART * long.length) return true
  const terms = new Set(termsOf(one))
  const others = new Set(termsOf(other))
  const shared = [...terms].filter((term) => others.has(term)).length
  return (2 * shared) / Math.max(1, terms.size + others.size) >= SAME_LINE
}

const bare = (line: string) => plain(line).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#)]+$/gu, '')

const namesOf = new Map(skills.map((skill) => [skill.name, [skill.name.toLowerCase(), ...skill.aliases]]))

const countSkills = (described: Described, found: string[]) => {
  const wanted = described.skills.map((skill) => skill.toLowerCase().split('/'))
  const fair = (described.fair ?? []).flatMap((skill) => skill.toLowerCase().split('/'))
  const names = found.map((skill) => namesOf.get(skill) ?? [skill.toLowerCase()])
  const isMet = (label: string[]) => names.some((own) => own.some((name) => label.some((wish) => isSameSkill(wish, name))))
  const unmet = wanted.filter((label) => !isMet(label))
  const good = [...wanted.flat(), ...fair]
  const wrong = found.filter((_, at) => !names[at]?.some((name) => good.some((wish) => isSameSkill(wish, name))))
  return {
    count: { expected: wanted.length, met: wanted.length - unmet.length, found: found.length, right: found.length - wrong.length },
    misses: [...unmet.map((label) => `− skill: ${label.join('/')}`), ...wrong.map((skill) => `+ skill: ${skill}`)],
  }
}

/** One name of the other's, or the vocabulary takes them for one skill. */
const isSameSkill = (wish: string, name: string): boolean =>
  wish === name || findSkills(wish).some(({ skill }) => skill.name.toLowerCase() === name && wish.split(' ').length <= 3)

export const total = (counts: Count[]): Count =>
  counts.reduce(
    (sum, count) => ({
      expected: sum.expected + count.expected,
      met: sum.met + count.met,
      found: sum.found + count.found,
      right: sum.right + count.right,
    }),
    { expected: 0, met: 0, found: 0, right: 0 },
  )

export const recall = ({ expected, met }: Count): number => (expected === 0 ? 1 : met / expected)
export const precision = ({ found, right }: Count): number => (found === 0 ? 1 : right / found)
