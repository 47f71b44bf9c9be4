import { type FacetChoice, type FacetName, facetNames, type SearchPostings } from '#contract/postings.ts'
import { bandOf, payLabel } from './bands.ts'
import { type FilterName, type Filters, nameKey, within } from './filters.ts'
import type { Listed } from './listed.ts'

const CHOICES_MAX = 30
const DAY = 24 * 3_600_000
const SINCE_DAYS = [1, 3, 7, 14, 30] as const

export type Narrowed = { found: Listed[]; unstatedPay: number; facets: Record<FacetName, FacetChoice[]> }
type Counted = { value: string; count: number }

/**
 * Goes through everything that was found once: a posting that passes every filter is listed and counted in every facet, one that
 * fails a single facet's filter is counted in that facet alone, so that its other choices can be seen.
 */
export const narrow = (postings: readonly Listed[], filters: Filters, given: SearchPostings, now: number): Narrowed => {
  const counters = facetNames.map((name) => ({ name, values: valuesOf(name, now), counts: new Map<string, number>() }))
  const checks = [...filters]
  const found: Listed[] = []
  let unstatedPay = 0
  for (const posting of postings) {
    const failed = checks.length === 0 ? NONE : checks.filter(([, passes]) => !passes(posting)).map(([name]) => name)
    if (posting.pay === null && failed.every((name) => name === 'unstatedPay' || name === 'pay')) unstatedPay += 1
    if (failed.length > 1) continue
    const [only] = failed
    if (only === undefined) found.push(posting)
    for (const { name, values, counts } of counters) {
      if (only !== undefined && only !== name) continue
      for (const value of values(posting)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  const facets = Object.fromEntries(counters.map(({ name, counts }) => [name, shown(name, merged(counts), given)]))
  return { found, unstatedPay, facets: facets as Record<FacetName, FacetChoice[]> }
}

const NONE: readonly FilterName[] = []

const valuesOf = (name: FacetName, now: number): ((posting: Listed) => readonly string[]) => {
  const one = (value: string | null) => (value === null ? [] : [value])
  if (name === 'employer') return ({ employer }) => one(employer)
  if (name === 'place') return ({ place }) => one(place)
  if (name === 'remote') return ({ workplace }) => one(workplace)
  if (name === 'type') return ({ types }) => types
  if (name === 'seniority') return ({ seniority }) => one(seniority)
  if (name === 'skill') return ({ skills }) => skills
  if (name === 'pay') return (posting) => one(bandOf(posting))
  return ({ postedAt }) => SINCE_DAYS.filter((days) => postedAt >= now - days * DAY).map(String)
}

/** What people write with and without accents and capitals is one choice, under the spelling that came first. */
const merged = (counts: ReadonlyMap<string, number>): Counted[] => {
  const byKey = new Map<string, Counted>()
  for (const [value, count] of counts) {
    const known = byKey.get(nameKey(value))
    if (known) known.count += count
    else byKey.set(nameKey(value), { value, count })
  }
  return [...byKey.values()]
}

const WORDS: Record<string, string> = { on_site: 'On site', per_diem: 'By the day', mid: 'Mid-level' }

const labelOf = (name: FacetName, value: string): string => {
  if (name === 'employer' || name === 'place' || name === 'skill') return value
  if (name === 'since') return value === '1' ? 'Last day' : `Last ${value} days`
  if (name === 'pay') return payLabel(value)
  return WORDS[value] ?? value.charAt(0).toUpperCase() + value.slice(1).replace('_', ' ')
}

/** The most frequent first, but for pay and time, which have an order of their own; what is chosen is always there. */
const shown = (name: FacetName, choices: Counted[], given: SearchPostings): FacetChoice[] => {
  const chosen = new Set(chosenIn(name, given).map(nameKey))
  const countries = name === 'place' ? countriesIn(choices) : null
  const marked = choices.map(({ value, count }) => ({
    value,
    label: labelOf(name, value),
    count: (value.includes(',') ? undefined : countries?.get(nameKey(value))) ?? count,
    isChosen: chosen.has(nameKey(value)),
  }))
  const sorted = marked.sort((a, b) => order(name, a, b))
  const first = [...sorted.slice(0, CHOICES_MAX), ...sorted.slice(CHOICES_MAX).filter(({ isChosen }) => isChosen)]
  if (name !== 'place') return first
  return first.map((choice) => ({ ...choice, count: countWithin(choice.value, choices) })).sort((a, b) => order(name, a, b))
}

/** A country takes in its towns, as its filter does. */
const countWithin = (place: string, choices: readonly Counted[]): number => {
  const isIn = within(place)
  return choices.reduce((sum, { value, count }) => sum + (isIn(value) ? count : 0), 0)
}

/** The same for all at once, near enough to say which come first: a country is the last part of theirs. */
const countriesIn = (choices: readonly Counted[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { value, count } of choices) {
    const country = nameKey(value.slice(value.lastIndexOf(',') + 1).trim())
    counts.set(country, (counts.get(country) ?? 0) + count)
  }
  return counts
}

const chosenIn = (name: FacetName, given: SearchPostings): readonly string[] => {
  const value = given[name]
  return value === undefined ? [] : [value].flat().map((one) => (one === 'true' ? 'remote' : one))
}

const order = (name: FacetName, a: FacetChoice, b: FacetChoice): number => {
  if (name === 'since') return Number(a.value) - Number(b.value)
  if (name === 'pay') return numerically(a.value, b.value)
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}

const numerically = (a: string, b: string): number => {
  const [[one = '', from = ''], [other = '', to = '']] = [a.split(':'), b.split(':')]
  return one === other ? Number(from) - Number(to) : one < other ? -1 : 1
}
