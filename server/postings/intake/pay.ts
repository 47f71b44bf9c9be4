import type { Pay } from '#contract/postings.ts'

type Unit = Pay['stated']['unit']
type Fields = Record<string, unknown>

/** Full-time work in a year: 40 hours, 52 weeks, paid leave among them. */
const A_YEAR: Record<Unit, number> = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 }
const UNITS: readonly [RegExp, Unit][] = [
  [/^(hour|hr|h|hourly|hur)$/, 'hour'],
  [/^(day|daily|d)$/, 'day'],
  [/^(week|weekly|wk|wee)$/, 'week'],
  [/^(month|monthly|mo|mon)$/, 'month'],
  [/^(year|yearly|annual|annually|annum|per annum|pa|ann|yr)$/, 'year'],
]
/** Beyond it something else was meant, whatever the currency. */
const AMOUNT_MAX = 1e12

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** schema.org's `baseSalary` in any of the forms in use, for a year; null when it says nothing that can be compared. */
export const readPay = (baseSalary: unknown, salaryCurrency: unknown): Pay | null => {
  const [salary] = [baseSalary].flat()
  const value = isFields(salary) ? (salary.value ?? salary) : salary
  const currency = currencyOf(
    isFields(salary) ? (salary.currency ?? (isFields(value) ? value.currency : null) ?? salaryCurrency) : salaryCurrency,
  )
  const unit = unitOf(
    isFields(value)
      ? (value.unitText ?? value.unitCode ?? (isFields(salary) ? salary.unitText : null))
      : isFields(salary)
        ? salary.unitText
        : null,
  )
  const [min, max] = range(value)
  if (currency === null || (min === null && max === null)) return null
  const stated = unit ?? guessedUnit(max ?? min ?? 0)
  const yearly = (amount: number | null) => (amount === null ? null : Math.round(amount * A_YEAR[stated]))
  return { currency, min: yearly(min), max: yearly(max), stated: { min, max, unit: stated } }
}

const currencyOf = (value: unknown): string | null => {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : ''
  return /^[A-Z]{3}$/.test(code) ? code : null
}

const unitOf = (value: unknown): Unit | null => {
  const name = typeof value === 'string' ? value.trim().toLowerCase().replace(/^per /, '') : ''
  return UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** Without a unit: nobody earns 200 a year, and hardly anybody 2,000 an hour. */
const guessedUnit = (amount: number): Unit => (amount < 200 ? 'hour' : amount < 9_000 ? 'month' : 'year')

const range = (value: unknown): [number | null, number | null] => {
  if (!isFields(value)) return ends(amountsIn(value))
  const [min, max] = [amountsIn(value.minValue)[0] ?? null, amountsIn(value.maxValue)[0] ?? null]
  if (min === null && max === null) return ends(amountsIn(value.value))
  return min !== null && max !== null && min > max ? [max, min] : [min, max]
}

const ends = (amounts: readonly number[]): [number | null, number | null] =>
  amounts.length === 0 ? [null, null] : [Math.min(...amounts), Math.max(...amounts)]

/** "50,000 – 60,000" has two; a comma or space before three digits parts thousands. */
const amountsIn = (value: unknown): number[] => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const amounts = [...text.replace(/(?<=\d)[, \u00a0'](?=\d{3}(?!\d))/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits))
  return amounts.filter((amount) => amount > 0 && amount < AMOUNT_MAX).slice(0, 2)
}
