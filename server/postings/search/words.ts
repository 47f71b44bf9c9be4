import { stemOf } from '../../platform/text/stems.ts'
import { rootOf } from './roots.ts'

/** Goes up whenever the words of a text change, so that what was stored before is read again. */
export const WORDS_VERSION = 1

/** A word of a text: as it is compared (`raw`), without endings (`stem`), and what its family shares (`root`). */
export type Word = { raw: string; stem: string; root: string; start: number; end: number; isTied: boolean }

/**
 * Letters and digits with what belongs to them: `O'Neil`, `Node.js`, `R&D`, `C++`, `C#`, `.NET`. A hyphen parts words, and the second
 * is tied to the first.
 */
const WORD =
  /(?<![\p{L}\p{N}])\.(?=net\b)\p{L}+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+|\.(?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/giu
/** "R&D", "R & D", "H&M": letters that are one name. */
const JOINED = /(?<![\p{L}\p{N}])(\p{L}{1,2}) ?& ?(\p{L}{1,2})(?![\p{L}\p{N}])/giu
/** "(m/w/d)" says who may apply, not what for. */
const WHO = /\((?:[mwfdxhi] ?[/|*,] ?){1,3}[mwfdxhi*]\)|(?<![\p{L}\p{N}])[mwf]\/[mwf]\/[dx](?![\p{L}\p{N}])/giu
const SENTENCE_END = /^\p{L}*\p{Ll}\.\p{Lu}\p{Ll}/u
const WORD_MAX = 64

/** Every word of a text in order, each with its place. */
export const wordsIn = (text: string): Word[] => {
  const names = [...text.matchAll(JOINED)].map(({ index, 0: whole, 1: one = '', 2: other = '' }) =>
    wordOf(`${one}n${other}`, index, index + whole.length),
  )
  const blank = (whole: string) => ' '.repeat(whole.length)
  const rest = text.replace(JOINED, blank).replace(WHO, blank)
  const plain = [...rest.matchAll(WORD)].flatMap(({ index, 0: piece }) => pieces(piece, index))
  const found = names.length === 0 ? plain : [...plain, ...names].sort((a, b) => a.start - b.start)
  return found.map((word) => ({ ...word, isTied: text[word.start - 1] === '-' && /[\p{L}\p{N}]/u.test(text[word.start - 2] ?? ' ') }))
}

/** A full stop without a space behind it ends a sentence more often than it stands in a name. */
const pieces = (piece: string, start: number): Word[] => {
  const isSentence = SENTENCE_END.test(piece)
  if (!isSentence) return [wordOf(piece, start, start + piece.length)]
  const end = piece.indexOf('.')
  return [wordOf(piece.slice(0, end), start, start + end), ...pieces(piece.slice(end + 1), start + end + 1)]
}

const wordOf = (piece: string, start: number, end: number): Word => {
  const raw = spelt(piece).slice(0, WORD_MAX)
  const stem = stemOf(raw)
  return { raw, stem, root: rootOf(raw, stem), start, end, isTied: false }
}

const SIGNS: Record<string, string> = { '+': 'plus', '#': 'sharp' }

/** One spelling for all: small letters without marks, in ASCII, so that both engines part words alike. */
const spelt = (piece: string): string => {
  const named = piece
    .toLowerCase()
    .replace(/^\.(?=net$)/, 'dot')
    .replace(/(?<=^asp)\.(?=net$)/, 'dot')
    .replace(/['’.]/g, '')
    .replace(/[+#]/g, (sign) => SIGNS[sign] ?? '')
  return folded(named).replace(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`)
}

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th', ð: 'd', ı: 'i' }

/** Small letters without marks. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđþðı]/g, (letter) => LETTERS[letter] ?? letter)

/** What the index keeps of a posting; all parts are words with a space between them. */
export const indexed = (title: string, description: string) => {
  const words = wordsIn(title)
  const joined = words.flatMap((word, at) => (word.isTied ? [`${words[at - 1]?.raw ?? ''}${word.raw}`] : []))
  const bag = new Set([...words.map(({ root }) => root), ...words.map(({ raw }) => raw), ...joined])
  return {
    version: WORDS_VERSION,
    title: words.map(({ stem }) => stem).join(' '),
    roots: words.map(({ root }) => root).join(' '),
    bag: [...bag].join(' '),
    plain: ` ${words.map(({ raw }) => raw).join(' ')} `,
    body: wordsIn(description)
      .map(({ stem }) => stem)
      .join(' '),
  }
}

const GLUE = new Set('a an the of and or for in at to with on by as from into per und der die das de la le du des et y'.split(' '))
const LEVELS = new Set(
  'senior snr sr junior jr mid level entry lead principal experienced intermediate i ii iii iv v full part time temporary permanent remote hybrid trainee graduate'.split(
    ' ',
  ),
)

/** A word that only holds others together. */
export const isGlue = ({ raw }: Pick<Word, 'raw'>): boolean => GLUE.has(raw)
/** A word that says how senior or for how long, not what the work is. */
export const isLevel = ({ raw }: Pick<Word, 'raw'>): boolean => LEVELS.has(raw)
