import type { Face, FindFont } from './fonts.ts'

/** Letters of one font in a row. */
export type Fragment = { text: string; font: string }
export type Readable = { fragments: Fragment[] /** Scripts whose words could only be named. */; unprinted: string[] }

/** Signs that no font here has, and what people write for them by hand. */
const BY_HAND: Record<string, string> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '↔': '<->',
  '≥': '>=',
  '≤': '<=',
  '≠': '/=',
  '≈': '~',
  '✓': '+',
  '✔': '+',
  '✗': 'x',
  '★': '*',
  '☆': '*',
  '●': '•',
  '▪': '•',
  '■': '•',
}

const OTHER = 'a sign'
const HAN = 'Chinese characters'
const JAPANESE = 'Japanese'

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  [JAPANESE, /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  [HAN, /\p{Script=Han}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Gujarati', /\p{Script=Gujarati}/u],
  ['Gurmukhi', /\p{Script=Gurmukhi}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Kannada', /\p{Script=Kannada}/u],
  ['Malayalam', /\p{Script=Malayalam}/u],
  ['Sinhala', /\p{Script=Sinhala}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Lao', /\p{Script=Lao}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Burmese', /\p{Script=Myanmar}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['emoji', /\p{Extended_Pictographic}|\p{Regional_Indicator}/u],
  ['another script', /\p{L}/u],
]

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

type Part = Fragment & { scripts: Set<string> | null }

/**
 * Text as the fonts of `face` can print it: each letter as it is, else in its plain form, else as people write it by hand.
 * What is left is named in brackets, once for each stretch: `[Arabic]`. Never an empty box.
 */
export const readable = (text: string, face: Face, find: FindFont): Readable => {
  const parts: Part[] = []
  for (const { segment } of graphemes.segment(clean(text))) {
    const printed = printedAs(segment, face, find)
    if (printed) addPrinted(parts, printed)
    else addUnprinted(parts, scriptOf(segment), find(face, 'a') ?? '')
  }
  const named = parts.map(({ text, font, scripts }) => ({ text: scripts ? `[${nameOf(scripts)}]` : text, font }))
  return { fragments: named, unprinted: [...new Set(parts.flatMap(({ scripts }) => (scripts ? nameOf(scripts) : [])))] }
}

const addPrinted = (parts: Part[], { text, font }: Fragment) => {
  const last = parts.at(-1)
  if (last && last.scripts === null && last.font === font && isBlank(last.text) === isBlank(text)) last.text += text
  else parts.push({ text, font, scripts: null })
}

/** Blanks and commas between two stretches that cannot be printed belong to them. */
const addUnprinted = (parts: Part[], script: string, font: string) => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (before?.scripts && last?.scripts === null && isBlank(last.text) && !last.text.includes('\n')) parts.pop()
  const open = parts.at(-1)?.scripts
  if (open) open.add(script)
  else parts.push({ text: '', font, scripts: new Set([script]) })
}

const isBlank = (text: string) => /^[\s\p{P}]*$/u.test(text)

/** Japanese is written with Chinese characters too, and every script has signs that are not its own. */
const nameOf = (scripts: ReadonlySet<string>): string => {
  const own = [...scripts].filter((script) => script !== OTHER && !(script === HAN && scripts.has(JAPANESE)))
  return own.join(', ') || OTHER
}

const CONTROLS = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu

/** Composed, with plain blanks, and without what is never seen. A line break stays one. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\t\v\f\p{Zs}]/gu, ' ')
    .split('\n')
    .map((line) => line.replace(CONTROLS, ''))
    .join('\n')

const printedAs = (letter: string, face: Face, find: FindFont): Fragment | null => {
  if (letter === '\n') return { text: letter, font: find(face, 'a') ?? '' }
  const forms = [letter, letter.normalize('NFKC'), BY_HAND[letter] ?? letter, letter.normalize('NFKD').replace(/\p{M}/gu, '')]
  for (const text of forms) {
    const font = text === '' ? null : find(face, text)
    if (font) return { text, font }
  }
  return null
}

const scriptOf = (letter: string) => SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? OTHER
