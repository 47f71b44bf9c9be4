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

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese characters', /\p{Script=Han}/u],
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
const OTHER = 'a sign'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Text as the fonts of `face` can print it: each letter as it is, else in its plain form, else as people write it by hand.
 * What is left is named in brackets, once for each stretch of a script: `[Arabic]`. Never an empty box.
 */
export const readable = (text: string, face: Face, find: FindFont): Readable => {
  const parts: (Fragment & { script: string | null })[] = []
  const add = (part: (typeof parts)[number]) => {
    const last = parts.at(-1)
    if (last && last.font === part.font && last.script === part.script) {
      if (!part.script) last.text += part.text
    } else parts.push(part)
  }
  for (const { segment } of graphemes.segment(clean(text))) {
    const printed = printedAs(segment, face, find)
    if (printed) add({ ...printed, script: null })
    else add({ text: '', font: find(face, 'a') ?? '', script: scriptOf(segment) })
  }
  const joined = parts.filter((part, index) => !isGap(part, parts[index - 1], parts[index + 1]))
  const once = joined.filter(({ script }, index) => script === null || script !== joined[index - 1]?.script)
  return {
    fragments: once.map(({ text, font, script }) => ({ text: script ? `[${script}]` : text, font })),
    unprinted: [...new Set(once.flatMap(({ script }) => script ?? []))],
  }
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

/** Blanks and commas between two stretches of the same unprinted script belong to them. */
const isGap = (part: { text: string; script: string | null }, before?: { script: string | null }, after?: { script: string | null }) =>
  part.script === null && /^[\s\p{P}]*$/u.test(part.text) && before?.script != null && before.script === after?.script && part.text !== '\n'
