import type { FacetName, SearchPostings } from '#contract/postings.ts'
import { bandOf } from './bands.ts'
import { distance, type Position } from './distance.ts'
import { type Listed, yearlyPay } from './listed.ts'
import { folded } from './words.ts'

export type FilterName = FacetName | 'salaryMin' | 'currency' | 'unstatedPay'
/** Whether a posting passes; each filter decides alone. */
export type Filters = ReadonlyMap<FilterName, (posting: Listed) => boolean>

const DAY = 24 * 3_600_000

/** `centre` is where `place` lies, when `km` was given. */
export const filtersOf = (given: SearchPostings, now: number, centre: Position | null): Filters => {
  const filters = new Map<FilterName, (posting: Listed) => boolean>()
  const { employer, place, remote, type, seniority, pay, skill, since, salaryMin, currency } = given
  const names = (values: readonly string[]) => new Set(values.map(nameKey))
  if (employer)
    filters.set(
      'employer',
      has(names(employer), ({ employer: name }) => (name === null ? [] : [nameKey(name)])),
    )
  if (place) filters.set('place', around(place, given.km, centre))
  if (remote)
    filters.set(
      'remote',
      has(new Set(remote.map((one) => (one === 'true' ? 'remote' : one))), ({ workplace }) => [workplace]),
    )
  if (type)
    filters.set(
      'type',
      has(new Set(type), ({ types }) => types),
    )
  if (seniority)
    filters.set(
      'seniority',
      has(new Set(seniority), (posting) => [posting.seniority]),
    )
  if (pay)
    filters.set(
      'pay',
      has(new Set(pay), (posting) => [bandOf(posting)]),
    )
  if (skill) filters.set('skill', (posting) => skill.every((name) => posting.skills.some((own) => nameKey(own) === nameKey(name))))
  if (since) filters.set('since', ({ postedAt }) => postedAt >= sinceWhen(since, now))
  if (currency) filters.set('currency', (posting) => posting.pay === null || posting.pay.currency === currency)
  if (salaryMin !== undefined) filters.set('salaryMin', (posting) => (yearlyPay(posting) ?? salaryMin) >= salaryMin)
  if (given.unstatedPay === 'hide') filters.set('unstatedPay', (posting) => posting.pay !== null)
  return filters
}

/** One name for what people write with and without accents, capitals and double spaces. */
export const nameKey = (name: string): string => folded(name).replace(/\s+/g, ' ').trim()

const has =
  <Value>(wanted: ReadonlySet<Value>, valuesOf: (posting: Listed) => readonly (Value | null)[]) =>
  (posting: Listed): boolean =>
    valuesOf(posting).some((value) => value !== null && wanted.has(value))

/** A day is counted from now; a date begins at midnight UTC. */
const sinceWhen = (since: string, now: number): number => (since.includes('-') ? Date.parse(since) : now - Number(since) * DAY)

const around = (place: string, km: number | undefined, centre: Position | null) => {
  const isIn = within(place)
  return (posting: Listed): boolean => {
    if (posting.place !== null && isIn(posting.place)) return true
    const { latitude, longitude } = posting
    if (centre === null || km === undefined || latitude === null || longitude === null) return false
    return distance(centre, { latitude, longitude }) <= km
  }
}

/** Whether a place has every word of `place`. */
export const within = (place: string): ((other: string) => boolean) => {
  const wanted = placeWords(place)
  return (other) => {
    const own = new Set(placeWords(other))
    return wanted.length > 0 && wanted.every((word) => own.has(word))
  }
}

const placeWords = (place: string): string[] => folded(place).match(/[\p{L}\p{N}]+/gu) ?? []
