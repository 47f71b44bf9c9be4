import { plain } from '#server/platform/text/terms.ts'
import { hasPhrase } from './leaks.ts'

const NUMBER = /\d[\d.,]*\d|\d/g
const QUOTED = /“([^”]+)”|"([^"]+)"/g
const TELLS =
  /\b(?:you (?:said|mentioned|told|worked|led|used|built|managed|were|had|ran|joined|moved|left|studied|handled)|your (?:time|work|role|team|résumé|resume|experience|project|job|years|manager|degree))\b/i
const NAME = /(?<=[\p{Ll}\d,;:] )\p{Lu}[\p{L}\p{N}+#]+/gu
const COMMON_NAMES = new Set(['i', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'english'])

/**
 * A claim about the candidate that nobody has made: a quote that was not said, a figure that was not given, a name that was
 * not named. Returns what was invented, or null.
 */
export const inventionIn = (text: string, known: string): string | null => {
  const said = plain(known)
  return falseQuote(text, said) ?? falseNumber(text, said) ?? falseName(text, said)
}

const falseQuote = (text: string, said: string): string | null => {
  for (const [, curly, straight] of text.matchAll(QUOTED)) {
    const quote = curly ?? straight ?? ''
    if (!said.includes(plain(quote).replace(/[.,;:!?…]+$/, ''))) return quote
  }
  return null
}

const falseNumber = (text: string, said: string): string | null =>
  (text.match(NUMBER) ?? []).find((number) => !hasNumber(said, number)) ?? null

export const hasNumber = (said: string, number: string): boolean => {
  const bare = (value: string) => value.replace(/,/g, '')
  return (said.match(NUMBER) ?? []).some((other) => bare(other) === bare(number)) || hasPhrase(said, number)
}

const falseName = (text: string, said: string): string | null => {
  if (!TELLS.test(text)) return null
  const names = (text.match(NAME) ?? []).filter((name) => !COMMON_NAMES.has(name.toLowerCase()))
  return names.find((name) => !said.includes(name.toLowerCase())) ?? null
}
