import type { Word } from '#server/platform/text/words.ts'
import { DENIALS, GUARDS, LACKS, LITTLE, NOTHING, ONLY, OPEN } from './lexicon.ts'
import type { Match, Stretch } from './phrases.ts'

/** Whether a thing is affirmed, denied, or said in a way that leaves it open. */
export type Stand = 'affirmed' | 'denied' | 'open'

/** "Not before 48 hours" sets a bound and denies nothing. */
const BOUND = /^(before|until|till|earlier|later|less|more|over|under|above|below|longer|sooner)$/i
const LACK_REACH = 3
const LITTLE_REACH = 1
const UNDONE_REACH = 4

type Place = { first: number; last: number }

/** How a phrase stands in its clause: by the words that deny before it and within it, not counting those of a subject's name. */
export const standOf = (match: Match, stretch: Stretch, names: Place[] = []): Stand => {
  const isDenial = match.at.some((i) => DENIALS.has(stretch.words[i]?.term ?? ''))
  const stands = stretch.words.flatMap((word, i) => {
    const isInName = names.some(({ first, last }) => i >= first && i <= last)
    const isOwn = isInName || match.at.includes(i) || (isDenial && DENIALS.has(word.term))
    const found = isOwn ? null : effectOf(word, i, match, stretch)
    return found ? [found] : []
  })
  if (stands.includes('open')) return 'open'
  return stands.length === 0 ? 'affirmed' : stands.length === 1 ? 'denied' : 'open'
}

const effectOf = (word: Word, i: number, match: Match, stretch: Stretch): Exclude<Stand, 'affirmed'> | null => {
  if (i === 0 && stretch.words[1]?.text === ',') return null
  if (word.text.toLowerCase() === 'free' && match.at.includes(i - 1)) return 'denied'
  if (i > match.last) return isVoided(word, i, match, stretch) ? 'denied' : isUndone(word, i, match, stretch) ? 'open' : null
  if (DENIALS.has(word.term)) return denialAt(i, match, stretch)
  if (i <= 1 && word.text.toLowerCase() === 'without') return 'open'
  if (i > match.first && GUARDS.has(word.term)) return 'open'
  if (i > match.first) return LACKS.has(word.term) || LITTLE.has(word.term) || NOTHING.has(word.term) ? 'denied' : null
  const reach = distance(stretch, i, match.first)
  if (GUARDS.has(word.term)) return reach <= LACK_REACH + 1 ? 'open' : null
  if (LITTLE.has(word.term)) return reach <= LITTLE_REACH ? (crosses(stretch.words, i, match.first) === null ? 'denied' : 'open') : null
  const isFreeOf = word.text.toLowerCase() === 'free' && /^(of|from)$/i.test(stretch.words[i + 1]?.text ?? '')
  if (!LACKS.has(word.term) && !isFreeOf) return null
  const barrier = crosses(stretch.words, i, match.first)
  if (reach <= LACK_REACH && (barrier === null || barrier === 'or')) return 'denied'
  return reach <= LACK_REACH + 2 ? 'open' : null
}

/** "encrypts nothing", "holds for none of them". */
const isVoided = (word: Word, i: number, match: Match, { words }: Stretch) =>
  i === match.last + 1
    ? NOTHING.has(word.term) || word.text.toLowerCase() === 'no'
    : i === match.last + 2 &&
      NOTHING.has(word.term) &&
      !words[i - 1]?.isContent &&
      !words[i - 1]?.isMark &&
      words[i - 1]?.text.toLowerCase() !== 'and'

/** "Its weight alone never holds it": what a denial follows closely is left open, and what "… do not" ends. */
const isUndone = (word: Word, i: number, match: Match, { words }: Stretch) => {
  if (!DENIALS.has(word.term) || i > match.last + UNDONE_REACH) return false
  const between = words.slice(match.last + 1, i)
  const isCut = between.some(({ isMark, text }) => isMark || /^(that|which|who)$/i.test(text))
  const isLast = !words.slice(i + 1).some(({ isMark }) => !isMark)
  return !isCut && (isLast || !between.some(({ text }) => /^(and|or|but)$/i.test(text)))
}

const denialAt = (i: number, match: Match, stretch: Stretch): Exclude<Stand, 'affirmed'> | null => {
  const next = stretch.words[i + 1]
  if (next && BOUND.test(next.text)) return null
  if (next && ONLY.has(next.term)) return match.at.includes(i + 1) ? 'denied' : null
  if (next && OPEN.has(next.term) && !match.at.includes(i + 1)) return 'open'
  if (i > match.first) return 'denied'
  const barrier = crosses(stretch.words, i, match.first)
  return barrier === null || barrier === 'or' ? 'denied' : 'open'
}

/** How many words of meaning lie from one word to the other. */
export const distance = ({ rank }: Stretch, from: number, to: number) => Math.abs((rank[to] ?? 0) - (rank[from] ?? 0))

/** What parts two places: a comma, an "and", or only an "or", behind which a denial goes on. */
const crosses = (words: Word[], from: number, to: number): 'and' | 'or' | null => {
  const between = words.slice(from + 1, to).map(({ text }) => text.toLowerCase())
  if (between.some((text) => text === ',' || text === 'and' || text === '&')) return 'and'
  return between.some((text) => text === 'or' || text === 'nor') ? 'or' : null
}
