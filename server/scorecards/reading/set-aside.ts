import type { Sentence } from '#server/platform/text/language.ts'
import { countWords, termsOf } from '#server/platform/text/terms.ts'
import type { WordOrder } from '#server/platform/text/word-order.ts'
import { forgedStretches, isInjection } from '../gates/injection.ts'
import type { Part } from './reading.ts'

type Aside = Exclude<Part, 'evidence'>
/** An answer, and the same without its fillers. */
type Heard = { answer: string; bare: string }
type Remembered = { terms: Set<string>[]; keys: Set<string>; holders: Map<string, number[]> }

/** Blanks out, at the same length, every sentence that speaks to the scorer, says a thing again, hands the question back or is none. */
export const setAside = ({ answer, bare }: Heard, sentences: Sentence[], orders: WordOrder[], asked: Set<string>) => {
  const share: Record<Part, number> = { evidence: 0, waste: 0, echo: 0, repeat: 0, injected: 0 }
  const heard: Remembered = { terms: [], keys: new Set(), holders: new Map() }
  const forged = forgedStretches(answer)
  const all = countWords(bare) || 1
  const kept: string[] = []
  let done = 0
  for (const [i, sentence] of sentences.entries()) {
    const { start, end } = sentence
    const text = bare.slice(start, end)
    const terms = new Set(termsOf(text))
    const isForged = forged.some((stretch) => start < stretch.end && end > stretch.start)
    const part = isForged || isInjection(text, sentence.tokens, asked) ? 'injected' : partOf(terms, orders[i], heard, asked)
    remember(heard, terms)
    if (!part) continue
    share[part] += countWords(text) / all
    kept.push(answer.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  return { text: kept.join('') + answer.slice(done), share }
}

const partOf = (terms: Set<string>, order: WordOrder | undefined, heard: Remembered, asked: Set<string>): Aside | null => {
  if (order && order.pairs >= 14 && order.mean < JUMBLED) return 'waste'
  if (terms.size >= 3 && isHeard(terms, heard)) return 'repeat'
  const taken = [...terms].filter((term) => asked.has(term)).length
  return taken >= 3 && taken / terms.size >= 0.7 ? 'echo' : null
}
/** No sentence of a real answer that was measured stands so far out of order. */
const JUMBLED = -0.5

const SAME = 0.8
/** Of the sentences that share a word, so many are compared: enough for any answer, and an end for a hostile one. */
const COMPARED = 40

const isHeard = (terms: Set<string>, { terms: earlier, keys, holders }: Remembered) => {
  if (keys.has(keyOf(terms))) return true
  const near = new Set([...terms].slice(0, 12).flatMap((term) => holders.get(term) ?? []))
  return [...near].some((at) => likeness(terms, earlier[at] ?? new Set()) >= SAME)
}

const remember = ({ terms: earlier, keys, holders }: Remembered, terms: Set<string>) => {
  const at = earlier.push(terms) - 1
  if (terms.size < 3) return
  keys.add(keyOf(terms))
  for (const term of [...terms].slice(0, 12)) {
    const list = holders.get(term) ?? []
    if (list.length < COMPARED) holders.set(term, [...list, at])
  }
}

const keyOf = (terms: Set<string>) => [...terms].sort().join(' ')

const likeness = (one: Set<string>, other: Set<string>) => {
  const both = [...one].filter((term) => other.has(term)).length
  return both / Math.max(1, one.size + other.size - both)
}
