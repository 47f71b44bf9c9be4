import type { Pay, PostingCard } from '#contract/postings.ts'
import { day } from '../../lib/times.ts'
import { sentenceCase } from '../../lib/words.ts'

const DAY = 24 * 3_600_000
const WORDS: Record<string, string> = { true: 'Remote', on_site: 'On site', per_diem: 'By the day', mid: 'Mid-level' }

/** What a choice of the contract is called: `full_time` → `Full time`. */
export const wordsOf = (value: string): string => WORDS[value] ?? sentenceCase(value)

type Range = { min: number | null; max: number | null }

/** `€45,000 – €55,000 a year`; empty when no amount is known. */
export const yearlyPay = (pay: Pay): string => inWords(pay, pay.currency, 'year')

/** As the posting says it, where that is not by the year: `€22.50 an hour`; else empty. */
export const statedPay = ({ stated, currency }: Pay): string => (stated.unit === 'year' ? '' : inWords(stated, currency, stated.unit))

const inWords = ({ min, max }: Range, currency: string, unit: Pay['stated']['unit']): string => {
  const per = `${unit === 'hour' ? 'an' : 'a'} ${unit}`
  const money = amountsIn(currency)
  if (min !== null && max !== null && min !== max) return `${money(min)} – ${money(max)} ${per}`
  if (min === null && max !== null) return `up to ${money(max)} ${per}`
  if (min === null) return ''
  return max === null ? `from ${money(min)} ${per}` : `${money(min)} ${per}`
}

/** Postings come from anywhere: what is no currency is written as it came. */
const amountsIn =
  (currency: string) =>
  (amount: number): string => {
    const digits = amount < 1_000 && !Number.isInteger(amount) ? 2 : 0
    const rounding = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    if (!/^[A-Z]{3}$/.test(currency)) return `${amount.toLocaleString('en', rounding)} ${currency}`.trim()
    return new Intl.NumberFormat('en', { style: 'currency', currency, ...rounding }).format(amount)
  }

export const postedWords = (at: number, now: number): string => {
  const days = Math.floor((now - at) / DAY)
  if (days <= 0) return 'Posted today'
  if (days > 30) return `Posted on ${day(at)}`
  return days === 1 ? 'Posted yesterday' : `Posted ${days} days ago`
}

export const closesWords = ({ closesAt, state }: Pick<PostingCard, 'closesAt' | 'state'>, now: number): string => {
  if (state === 'closed') return closesAt === null ? 'Closed' : `Closed on ${day(closesAt)}`
  if (closesAt === null) return ''
  const days = Math.ceil((closesAt - now) / DAY)
  if (days > 30) return `Closes on ${day(closesAt)}`
  return days <= 1 ? 'Closes within a day' : `Closes in ${days} days`
}

/** Who, where and how, in one line. */
export const factsOf = ({ employer, place, workplace }: Pick<PostingCard, 'employer' | 'place' | 'workplace'>): string =>
  [employer.name, place, workplace === null || workplace === 'on_site' ? null : wordsOf(workplace)].filter(Boolean).join(' · ')

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')

/** A link may be followed only where it leads to a page; what a feed calls a link can be anything. */
export const isPage = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)
