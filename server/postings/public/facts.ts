import type { Pay, Posting } from '#contract/postings.ts'

export type Fact = { label: string; value: string }

const WORDS: Record<string, string> = { on_site: 'On site', per_diem: 'By the day', mid: 'Mid-level' }
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What there is to know of a posting beside its text, in the order in which people ask for it. */
export const factsOf = (posting: Posting): Fact[] => {
  const { place, workplace, types, seniority, skills } = posting
  const facts = [
    { label: 'Place', value: [place, workplace === null ? null : inWords(workplace)].filter(Boolean).join(' · ') },
    { label: 'Pay', value: payOf(posting) },
    { label: 'Type', value: [...types, ...(seniority === null ? [] : [seniority])].map(inWords).join(' · ') },
    { label: 'Dates', value: datesOf(posting) },
    { label: 'Skills', value: skills.join(', ') },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** A day in UTC: the server does not know where its reader is. */
export const day = (at: number): string => dates.format(at)

/** A link may be followed only where it leads to a page; what a feed calls a link can be anything. */
export const sourceOf = ({ url }: Pick<Posting, 'url'>): { url: string; host: string } | null => {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return { url, host: new URL(url).hostname.replace(/^www\./, '') }
}

const inWords = (value: string): string => WORDS[value] ?? value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')

const payOf = ({ pay }: Posting): string => {
  if (pay === null) return 'Not stated'
  const yearly = range(pay, pay.currency, 'year')
  if (pay.stated.unit === 'year') return yearly || 'Not stated'
  const stated = range(pay.stated, pay.currency, pay.stated.unit)
  return yearly && stated ? `${yearly} – stated as ${stated}` : yearly || stated || 'Not stated'
}

const range = ({ min, max }: Pick<Pay, 'min' | 'max'>, currency: string, unit: Pay['stated']['unit']): string => {
  const per = `${unit === 'hour' ? 'an' : 'a'} ${unit}`
  if (min === null) return max === null ? '' : `up to ${money(max, currency)} ${per}`
  if (max === null) return `from ${money(min, currency)} ${per}`
  return min === max ? `${money(min, currency)} ${per}` : `${money(min, currency)} – ${money(max, currency)} ${per}`
}

/** Postings come from anywhere: what is no currency is written as it came. */
const money = (amount: number, currency: string): string => {
  const digits = amount < 1_000 && !Number.isInteger(amount) ? 2 : 0
  const rounding = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  if (!/^[A-Z]{3}$/.test(currency)) return `${amount.toLocaleString('en', rounding)} ${currency}`.trim()
  return new Intl.NumberFormat('en', { style: 'currency', currency, ...rounding }).format(amount)
}

const datesOf = ({ postedAt, closesAt, state }: Posting): string => {
  const closing = closesAt === null ? '' : ` · ${state === 'closed' ? 'Closed' : 'Closes'} on ${day(closesAt)}`
  return `Posted on ${day(postedAt)}${closing}`
}
