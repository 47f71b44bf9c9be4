import { type FacetChoice, type FacetName, facetNames, type SearchPostings } from '#contract/postings.ts'
import { bandOf } from './bands.ts'
import { type Filters, nameKey, within } from './filters.ts'
import type { Listed } from './listed.ts'

const CHOICES_MAX = 30
const DAY = 24 * 3_600_000
const SINCE_DAYS = [1, 3, 7, 14, 30] as const

type Choice = { value: string; label: string }
export type Narrowed = { found: Listed[]; unstatedPay: number; facets: Record<FacetName, FacetChoice[]> }

/**
 * Goes through everything that was found once: a posting that passes every filter is listed and counted in every facet, one that
 * fails a single facet's filter is counted in that facet alone, so that its other choices can be seen.
 */
export const narrow = (postings: readonly Listed[], filters: Filters, given: SearchPostings, now: number): Narrowed => {
  const counts = new Map<FacetName, Map<string, Choice & { count: number }>>(facetNames.map((name) => [name, new Map()]))
  const found: Listed[] = []
  let unstatedPay = 0
  for (const posting of postings) {
    const failed = [...filters].filter(([, passes]) => !passes(posting)).map(([name]) => name)
    if (posting.pay === null && failed.every((name) => name === 'unstatedPay' || name === 'pay')) unstatedPay += 1
    if (failed.length > 1) continue
    const [only] = failed
    if (only === undefined) found.push(posting)
    for (const name of facetNames) if (only === undefined || only === name) count(counts.get(name), choicesOf(name, posting, now))
  }
  const facets = Object.fromEntries(facetNames.map((name) => [name, shown(name, [...(counts.get(name)?.values() ?? [])], given)]))
  return { found, unstatedPay, facets: facets as Record<FacetName, FacetChoice[]> }
}

const count = (counts: Map<string, Choice & { count: number }> | undefined, choices: readonly Choice[]) => {
  for (const choice of choices) {
    const key = nameKey(choice.value)
    const known = counts?.get(key)
    if (known) known.count += 1
    else counts?.set(key, { ...choice, count: 1 })
  }
}

const plain = (value: string | null): Choice[] => (value === null ? [] : [{ value, label: value }])
const WORDS: Record<string, string> = { on_site: 'On site', per_diem: 'By the day', mid: 'Mid-level' }
const inWords = (value: string | null): Choice[] =>
  value === null ? [] : [{ value, label: WORDS[value] ?? value.charAt(0).toUpperCase() + value.slice(1).replace('_', ' ') }]

const choicesOf = (name: FacetName, posting: Listed, now: number): Choice[] => {
  if (name === 'employer') return plain(posting.employer)
  if (name === 'place') return plain(posting.place)
  if (name === 'remote') return inWords(posting.workplace)
  if (name === 'type') return posting.types.flatMap(inWords)
  if (name === 'seniority') return inWords(posting.seniority)
  if (name === 'skill') return posting.skills.flatMap(plain)
  if (name === 'since') return SINCE_DAYS.filter((days) => posting.postedAt >= now - days * DAY).map(sinceChoice)
  const band = bandOf(posting)
  return band === null ? [] : [{ value: band.value, label: `${amount(band.from)} to ${amount(band.to)} ${band.currency}` }]
}

const sinceChoice = (days: number): Choice => ({ value: String(days), label: days === 1 ? 'Last day' : `Last ${days} days` })
const amount = (value: number) => value.toLocaleString('en')

/** The most frequent first, but for pay and time, which have an order of their own; what is chosen is always there. */
const shown = (name: FacetName, choices: (Choice & { count: number })[], given: SearchPostings): FacetChoice[] => {
  const chosen = new Set(chosenIn(name, given).map(nameKey))
  const marked = choices.map((choice) => ({ ...choice, isChosen: chosen.has(nameKey(choice.value)) }))
  const sorted = marked.sort((a, b) => order(name, a, b))
  const first = [...sorted.slice(0, CHOICES_MAX), ...sorted.slice(CHOICES_MAX).filter(({ isChosen }) => isChosen)]
  return name === 'place' ? first.map((choice) => ({ ...choice, count: countWithin(choice.value, choices) })) : first
}

/** A country takes in its towns. */
const countWithin = (place: string, choices: readonly (Choice & { count: number })[]): number => {
  const isIn = within(place)
  return choices.reduce((sum, { value, count }) => sum + (isIn(value) ? count : 0), 0)
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
