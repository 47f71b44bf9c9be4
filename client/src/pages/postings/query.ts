import type { Expansion, FacetChoice, PostingPage } from '#contract/postings.ts'
import { wordsOf } from './words.ts'

const singles = ['q', 'place', 'km', 'salaryMin', 'currency', 'unstatedPay', 'since', 'sort'] as const
const several = ['remote', 'type', 'seniority', 'pay', 'employer', 'skill', 'without'] as const
export type Single = (typeof singles)[number]
export type Several = (typeof several)[number]

/** What is searched, as the address says it. An empty text or list is a filter that is not set. */
export type Query = Readonly<Record<Single, string> & Record<Several, readonly string[]>>
/** One filter that is set, in words; whoever takes it away gets `without(query, chip)`. */
export type Chip = { name: Single | Several; value: string; label: string }

const SHOWN = 'show'

/** Unknown parameters are left behind: the server refuses them, and a link may carry what others have added to it. */
export const readQuery = (search: string): Query => {
  const given = new URLSearchParams(search)
  const one = (name: Single) => [name, (given.get(name) ?? '').trim()] as const
  const all = (name: Several) => [name, [...new Set(given.getAll(name).filter((value) => value.trim() !== ''))]] as const
  return { ...record(singles.map(one)), ...record(several.map(all)) }
}

/** Every name is given exactly once, since the entries are made from the list of the names. */
const record = <Name extends string, Value>(entries: readonly (readonly [Name, Value])[]) =>
  Object.fromEntries(entries) as Record<Name, Value>

/** In one order, so that the same search has the same address; without a question mark. */
export const writeQuery = (query: Query): string => {
  const out = new URLSearchParams()
  for (const name of singles) if (query[name].trim() !== '') out.set(name, query[name].trim())
  for (const name of several) for (const value of query[name]) out.append(name, value)
  return out.toString()
}

/** The address of a search with the posting that is read beside it. */
export const addressOf = (query: Query, shown: string): string => {
  const parts = [writeQuery(query), shown === '' ? '' : `${SHOWN}=${encodeURIComponent(shown)}`].filter(Boolean)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

export const readShown = (search: string): string => new URLSearchParams(search).get(SHOWN) ?? ''

export const isSeveral = (name: Single | Several): name is Several => several.some((one) => one === name)

export const withChoice = (query: Query, name: Several, value: string): Query =>
  query[name].includes(value)
    ? { ...query, [name]: query[name].filter((other) => other !== value) }
    : { ...query, [name]: [...query[name], value] }

/** A distance is nothing without its place, nor is a currency without what should be paid in it. */
export const withoutChip = (query: Query, { name, value }: Pick<Chip, 'name' | 'value'>): Query => {
  if (isSeveral(name)) return { ...query, [name]: query[name].filter((other) => other !== value) }
  return { ...query, [name]: '', ...(name === 'place' && { km: '' }) }
}

/** Only the words stay, and the order. */
export const withoutFilters = (query: Query): Query => ({ ...readQuery(''), q: query.q, sort: query.sort, without: query.without })

type Facets = PostingPage['facets'] | null

/** Every filter that is set; the words themselves and the order of the results are none. */
export const chipsOf = (query: Query, facets: Facets): Chip[] => {
  const chip = (name: Chip['name'], value: string): Chip => ({ name, value, label: labelOf(query, facets, name, value) })
  const ones = singles.filter((name) => !['q', 'sort', 'km'].includes(name) && query[name] !== '').map((name) => chip(name, query[name]))
  return [...ones, ...several.flatMap((name) => query[name].map((value) => chip(name, value)))]
}

const labelOf = (query: Query, facets: Facets, name: Chip['name'], value: string): string => {
  switch (name) {
    case 'place':
      return query.km === '' ? value : `${value}, within ${query.km} km`
    case 'salaryMin':
      return `At least ${Number(value).toLocaleString('en')} a year`
    case 'currency':
      return `Paid in ${value}`
    case 'unstatedPay':
      return 'Pay is stated'
    case 'without':
      return `Not also “${value}”`
    case 'since':
      return value.includes('-') ? `Since ${value}` : value === '1' ? 'Last day' : `Last ${value} days`
    case 'remote':
    case 'type':
    case 'seniority':
      return wordsOf(value)
    case 'pay':
    case 'employer':
    case 'skill':
      return facets?.[name].find((choice) => choice.value === value)?.label ?? value
    default:
      return value
  }
}

export type FilterFacet = Exclude<Several, 'without'>

/** The choices of a facet with those that are chosen but fit nothing any more, so that they can be taken back. */
export const choicesOf = (query: Query, facets: Facets, name: FilterFacet): FacetChoice[] => {
  const known = facets?.[name] ?? []
  const lost = query[name].filter((value) => !known.some((choice) => choice.value === value))
  return [...known, ...lost.map((value) => ({ value, label: labelOf(query, facets, name, value), count: 0, isChosen: true }))]
}

export const currenciesOf = (query: Query, facets: Facets): string[] => {
  const seen = (facets?.pay ?? []).map(({ value }) => value.slice(0, 3))
  return [...new Set([...(query.currency === '' ? [] : [query.currency]), ...seen])].sort()
}

/** Each term once, whatever several words of the query it stands for. */
export const expansionsOf = (page: PostingPage | null): Expansion[] => {
  const terms = new Map((page?.expansions ?? []).map((expansion) => [expansion.term, expansion]))
  return [...terms.values()]
}
