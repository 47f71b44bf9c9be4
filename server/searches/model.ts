import type { FreshPosting } from '../postings/index.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/**
 * How far before the last look an alert looks again: an import that was under way is found by then, and what a title means has been read.
 * What was told is remembered for as long.
 */
export const OVERLAP = 2 * DAY
/** The longest that an import is under way between seeing a posting and keeping it. */
export const UNDER_WAY = 10 * MINUTE
const NAMED_MAX = 5

/** Says nothing of what is searched for: only how it is to be shown. */
const NOT_A_SEARCH = new Set(['cursor', 'limit', 'sort', 'unstatedPay'])

/** The query as it is kept: without what was left empty, and without a place in its results. */
export const keptQuery = (query: string): string =>
  new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name, value]) => value.trim() !== '' && name !== 'cursor' && name !== 'limit'),
  ).toString()

export const asksForSomething = (query: string): boolean => [...new URLSearchParams(query).keys()].some((name) => !NOT_A_SEARCH.has(name))

export const alertTitle = (name: string, count: number): string => `${count} new ${count === 1 ? 'posting' : 'postings'}: ${name}`

/** The first few by name, one a line. */
export const alertBody = (found: readonly Pick<FreshPosting, 'title' | 'employer'>[]): string => {
  const lines = found.slice(0, NAMED_MAX).map(({ title, employer }) => (employer === null ? title : `${title} – ${employer}`))
  const more = found.length - lines.length
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
}
