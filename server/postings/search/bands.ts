import { type Listed, yearlyPay } from './listed.ts'

/** How wide a band of yearly pay is where twenty thousand would be too narrow to tell anything. */
const WIDTHS: Record<string, number> = {
  SEK: 100_000,
  NOK: 100_000,
  DKK: 100_000,
  CZK: 200_000,
  HUF: 2_000_000,
  ISK: 2_000_000,
  ZAR: 100_000,
  MXN: 100_000,
  PLN: 40_000,
  RON: 40_000,
  BRL: 40_000,
  CNY: 60_000,
  HKD: 120_000,
  TWD: 300_000,
  THB: 200_000,
  TRY: 300_000,
  UAH: 200_000,
  RUB: 600_000,
  INR: 400_000,
  PKR: 600_000,
  BDT: 300_000,
  LKR: 600_000,
  NPR: 300_000,
  PHP: 200_000,
  KES: 400_000,
  UGX: 10_000_000,
  TZS: 8_000_000,
  NGN: 2_000_000,
  GHS: 40_000,
  EGP: 150_000,
  JPY: 2_000_000,
  KRW: 20_000_000,
  IDR: 60_000_000,
  VND: 120_000_000,
  CLP: 6_000_000,
  COP: 20_000_000,
  ARS: 8_000_000,
  PEN: 40_000,
}
const WIDTH = 20_000

const widthOf = (currency: string) => WIDTHS[currency] ?? WIDTH

/** The band of a posting's yearly pay in its own currency, named by where it begins: `EUR:40000`. Null when it states none. */
export const bandOf = (posting: Pick<Listed, 'pay'>): string | null => {
  const amount = yearlyPay(posting)
  if (amount === null || posting.pay === null) return null
  const width = widthOf(posting.pay.currency)
  return `${posting.pay.currency}:${Math.floor(amount / width) * width}`
}

/** A band in words. */
export const payLabel = (band: string): string => {
  const [currency = '', from = ''] = band.split(':')
  const words = (value: number) => value.toLocaleString('en')
  return `${words(Number(from))} to ${words(Number(from) + widthOf(currency))} ${currency}`
}
