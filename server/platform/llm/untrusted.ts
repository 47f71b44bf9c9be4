const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Nine digits or more with the usual separators, or fewer behind a plus: dates, years and amounts stay. */
const PHONE =
  /(?<![\p{L}\p{N}.,])(?:\+\d[\d\s().\-/]{6,18}\d|\(?\d{2,5}\)?(?:[\s.\-/]\d{2,5}){2,5}|0\d{1,4}[\s/-]\d{5,8}|\d{9,15})(?![\p{L}\p{N}%])/gu
const DATE =
  /^\(?(?:(?:19|20)\d{2}[.\-/ ]\d{1,2}[.\-/ ]\d{1,2}|\d{1,2}[.\-/ ]\d{1,2}[.\-/ ](?:19|20)\d{2}|(?:19|20)\d{2}\)?(?:[\s.\-/]+(?:19|20)\d{2})+)$/
const PHONE_DIGITS_MIN = 8

/** What nobody sees: zero-width, direction marks, tags, controls but tab and line feed. Joiners stay: scripts and emoji need them. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]/gu

/** Text of other people without e-mail addresses, phone numbers, invisible characters and the given names. */
const redact = (text: string, hide: readonly string[] = []): string => {
  const seen = text
    .replace(INVISIBLE, '')
    .replace(EMAIL, '[e-mail]')
    .replace(PHONE, (found) => (isPhone(found) ? '[phone]' : found))
  return hide.filter((name) => name.trim().length > 1).reduce((rest, name) => rest.replace(wordOf(name.trim()), '[name]'), seen)
}

/**
 * One fenced JSON block. Nothing inside can close the fence or look like a tag, since backticks and angle brackets are
 * written as escapes, which JSON reads back as they were.
 */
export const fence = (data: unknown, hide: readonly string[] = []): string => {
  const clean = (_key: string, value: unknown) => (typeof value === 'string' ? redact(value, hide) : value)
  const json = JSON.stringify(data, clean, 1).replace(
    /[`<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `\`\`\`json\n${json}\n\`\`\``
}

const isPhone = (found: string) => found.replace(/\D/g, '').length >= PHONE_DIGITS_MIN && !DATE.test(found.trim())

const wordOf = (name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu')
