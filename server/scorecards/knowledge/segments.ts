import type { Token } from '#server/platform/text/language.ts'
import { readWords, type Word } from '#server/platform/text/words.ts'
import { CONDITIONS, FRAME, LEADING, OWN_VIEW, PRONOUNS } from './lexicon.ts'
import { type Stretch, stretchOf, type Tags } from './phrases.ts'

/** A stretch of a sentence that states one thing of one subject. */
export type Segment = Stretch & {
  start: number
  end: number
  sentence: number
  /** How it begins, which tells whether it goes on about the subject before it. */
  opening: 'pronoun' | 'verb' | 'self' | 'other'
  isCondition: boolean
  /** Told as something that happened, not as something that holds. */
  isTold: boolean
  /** Another's view, a question or a quotation: not what the speaker holds. */
  isForeign: boolean
}

type Sentence = { start: number; end: number; text: string }

const JOINERS = new Set(
  'but whereas while because since although though however which if unless when where until so before after once otherwise then'.split(' '),
)
const PLACES = new Set(['before', 'after', 'until', 'since', 'once'])
const NEW_CLAUSE = new Set('it they this that these those he she there you we i its their'.split(' '))
const MARKS = new Set([';', ':', '(', ')', '—', '–', '.', '!', '?', '\n'])

/** What an answer states, segment by segment. Offsets are those of the text. */
export const segmentsOf = (sentences: Sentence[], tokens: Token[]): Segment[] => {
  const tags = tagsOf(tokens)
  return sentences.flatMap(({ start, text }, sentence) => {
    const isAsked = /\?\W*$/.test(text)
    const pieces = cut(readWords(text, start), tags.verbs)
    const told = pieces.map((words) => isPast(words, tags.verbs))
    const views = viewsOf(pieces, text, start)
    return pieces.map((words, i) => ({
      ...stretchOf(words, tags),
      start: words[0]?.start ?? start,
      end: words.findLast((word) => !word.isMark)?.end ?? start,
      sentence,
      opening: openingOf(words, tags.verbs),
      isCondition: isCondition(words, i === 0),
      isTold: told[i] ?? false,
      isForeign: isAsked || (views[i] ?? false) || words.some((word) => word.term === '“' || word.term === '"'),
    }))
  })
}

const tagsOf = (tokens: Token[]): Tags => {
  const startsOf = (...kinds: string[]) => new Set(tokens.filter(({ pos }) => kinds.includes(pos)).map(({ start }) => start))
  return { verbs: startsOf('VERB', 'AUX'), nouns: startsOf('NOUN', 'PROPN') }
}

const cut = (words: Word[], verbs: ReadonlySet<number>): Word[][] => {
  const pieces: Word[][] = []
  let piece: Word[] = []
  const close = () => {
    if (piece.some((word) => !word.isMark)) pieces.push(piece)
    piece = []
  }
  for (const [i, word] of words.entries()) {
    if (opensClause(words, i, verbs) || (startsAnew(words, i) && piece.length > 2)) close()
    if (MARKS.has(word.term)) close()
    else piece.push(word)
  }
  close()
  return pieces
}

/** "Before the valve" is a place in a clause; "before it opens" is another clause. */
const opensClause = (words: Word[], i: number, verbs: ReadonlySet<number>) => {
  const word = words[i]
  const lower = word?.text.toLowerCase() ?? ''
  if (!word || !JOINERS.has(lower) || word.isTied || words[i + 1]?.isTied) return false
  if (lower === 'so' && words[i - 1]?.text.toLowerCase() === 'and') return false
  if (i === 0 || !PLACES.has(lower)) return true
  const end = words.findIndex(({ isMark }, at) => isMark && at > i)
  return words.slice(i + 1, end < 0 ? undefined : end).some(({ start, text }) => verbs.has(start) || /ing$/i.test(text))
}

const startsAnew = (words: Word[], i: number) =>
  NEW_CLAUSE.has(words[i]?.text.toLowerCase() ?? '') && [',', 'and', 'or'].includes(words[i - 1]?.text.toLowerCase() ?? '')

const openingOf = (words: Word[], verbs: ReadonlySet<number>): Segment['opening'] => {
  const isLead = (word: Word) => LEADING.has(word.term) || word.term.startsWith('~')
  const first = words.find((word) => !word.isMark && !isLead(word))
  if (!first) return 'other'
  if (PRONOUNS.has(first.term)) return 'pronoun'
  if (/^(i|we|you)$/i.test(first.text)) return 'self'
  return (verbs.has(first.start) && !/ing$/i.test(first.text)) || first.term === 'not' ? 'verb' : 'other'
}

const PAST_BE = new Set(['was', 'were', 'had', 'did'])
const SPEAKERS = new Set(['i', 'we', 'he', 'she', 'they', 'who', 'somebody', 'someone'])
const PAST =
  /^(\w{2,}ed|made|took|gave|found|kept|told|went|saw|said|came|ran|wrote|sent|thought|began|got|left|broke|brought|taught|caught|lost|held|threw|drove|ate|fell|felt|knew|led|met|paid|sold|spent|stood|chose)$/i

/** Told of the past by its first verb, whatever a later one says. */
const isPast = (words: Word[], verbs: ReadonlySet<number>) => {
  const first = words.findIndex(({ start }) => verbs.has(start))
  return words.some((word, i) => {
    const lower = word.text.toLowerCase()
    if (PAST_BE.has(lower)) return i <= first || first < 0
    return SPEAKERS.has(lower) && words.slice(i + 1, i + 3).some(({ text }) => PAST.test(text))
  })
}

/** "… counts when it is paid" says what holds; a "when" that opens the sentence says when. */
const isCondition = (words: Word[], opensSentence: boolean) => {
  const first = words.find((word) => !word.isMark)?.text.toLowerCase() ?? ''
  return CONDITIONS.has(first) && (opensSentence || first !== 'when')
}

/** A frame makes the rest of its sentence another's view, up to the "but" that takes it back. */
const viewsOf = (pieces: Word[][], text: string, start: number): boolean[] => {
  const frame = FRAME.exec(text)
  if (!frame) return pieces.map(() => false)
  const place = start + frame.index
  let isOwn = false
  return pieces.map((words) => {
    const opens = words.find((word) => !word.isMark)
    if (opens && opens.start > place && OWN_VIEW.test(opens.text)) isOwn = true
    return !isOwn
  })
}
