import { meaningOf } from './synonyms.ts'

/** A word with its place; hyphens part words (`isTied` to the one before), a ratio ("30:2") and a decimal are one. */
export type Word = { text: string; term: string; start: number; end: number; isContent: boolean; isMark: boolean; isTied: boolean }

const PIECE = /\d+(?:\.\d+)?:\d+|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?[+#]*|[%°]|[,;:.!?()\u2013\u2014"“”\n]/gu
/** Words that mean nothing of their own in these: "in order to", "at all", "at least". */
const IDIOM =
  /\b(in order(?= (?:to|that)\b)|at (?:all|least|most|best|once|first)\b|of course\b|for (?:example|instance)\b|(?:kind|sort) of\b|in (?:general|practice|fact|short|total)\b|more or less\b|as well\b|so that\b)/gi
const SHORTENED = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const WHOLE: Record<string, string> = { can: 'can', ca: 'can', wo: 'will', sha: 'shall' }

/** Words that hold a sentence together; they do not count when the distance of two others is measured. */
const SMALL = new Set(
  `a an the of to is are be been being am was were and or in on at it its that which who will would shall should with by for from as this these those do does did has have had
  can could may might must you we i they he she there their your our my so then also just only very really all any each some such than if when while because
  not no n't ones get gets got into up out off over me us them him her his one's`.split(/\s+/),
)

/** Every word and mark of a text in order; "doesn't" is read as two words. */
export const readWords = (text: string, from = 0): Word[] => {
  const idle = [...text.matchAll(IDIOM)].map(({ index, 0: found }) => [index, index + found.length] as const)
  return [...text.matchAll(PIECE)].flatMap(({ index, 0: piece }) => {
    const isIdle = idle.some(([start, end]) => index >= start && index < end)
    const isTied = /[-–]/.test(text[index - 1] ?? ' ') && /\p{L}/u.test(text[index - 2] ?? ' ')
    return pieceOf(piece, from + index)
      .map((whole) => ({ ...whole, isTied }))
      .map((read) => (isIdle ? { ...read, term: `~${read.term}`, isContent: false } : read))
  })
}

const pieceOf = (piece: string, start: number): Word[] => {
  const parts = SHORTENED.exec(piece)
  if (!parts) return [word(piece, start)]
  const [, head = '', tail = ''] = parts
  if (!/^n/i.test(tail)) return [word(head, start)]
  return [word(head, start, WHOLE[head.toLowerCase()]), word(tail, start + head.length, 'not')]
}

const word = (piece: string, start: number, read?: string): Word => {
  const lower = read ?? piece.toLowerCase()
  const isMark = /^[^\p{L}\p{N}%°]/u.test(piece)
  return {
    text: piece,
    term: isMark || lower === 'ones' ? piece : lower === 'cannot' ? 'not' : meaningOf(lower),
    start,
    end: start + piece.length,
    isContent: !isMark && !SMALL.has(lower) && lower !== 'cannot',
    isMark,
    isTied: false,
  }
}
