import { singularOf } from '#server/platform/text/stems.ts'
import { readWords, type Word } from '#server/platform/text/words.ts'
import { type Effect, type Fact, type Figure, facts, type Practice, type Sequence, type Trait } from '../../questions/index.ts'
import { type Phrase, readPhrase } from './phrases.ts'

/** A name by which a fact's subject is known; `side` 1 is what it is set against. */
export type Alias = { fact: Trait | Effect | Figure; side: 0 | 1; words: string[]; exact: string | null }

type Base = { names: Map<string, Alias[]>; situations: { fact: Practice | Sequence; firsts: Set<string>; when: Phrase[] }[] }
let opened: Base | null = null

/** The known facts by the first word of what they are about; built once, when the first answer is judged. */
export const factBase = (): Base => {
  opened ??= open(facts)
  return opened
}

export const isTrait = (fact: Fact): fact is Trait =>
  'subject' in fact && ('holds' in fact || 'fails' in fact || 'more' in fact || 'less' in fact)
export const isEffect = (fact: Fact): fact is Effect => 'subject' in fact && ('raises' in fact || 'lowers' in fact)
export const isFigure = (fact: Fact): fact is Figure => 'ranges' in fact
export const isPractice = (fact: Fact): fact is Practice => 'right' in fact || 'wrong' in fact
export const isSequence = (fact: Fact): fact is Sequence => 'later' in fact

const open = (all: readonly Fact[]): Base => {
  const names = new Map<string, Alias[]>()
  const add = (alias: Alias) => {
    const [head] = alias.words
    if (head) names.set(head, [...(names.get(head) ?? []), alias])
  }
  for (const fact of all) {
    if (!('subject' in fact)) continue
    for (const name of fact.subject) add(aliasOf(fact, 0, name))
    if ('versus' in fact) for (const name of fact.versus ?? []) add(aliasOf(fact, 1, name))
  }
  const situations = all.flatMap((fact) => {
    if (!isPractice(fact) && !isSequence(fact)) return []
    const when = (isSequence(fact) ? (fact.when ?? fact.first) : fact.when).map(phraseOf)
    return [{ fact, when, firsts: new Set(when.flatMap(({ slots }) => [...(slots[0] ?? [])])) }]
  })
  return { names, situations }
}

/** A name that opens with "=" counts only as it is written: "=PUT" is not "put". */
const aliasOf = (fact: Alias['fact'], side: 0 | 1, name: string): Alias => {
  const bare = name.replace(/^=/, '')
  return { fact, side, words: readWords(bare).map(nameOf), exact: name === bare ? null : bare }
}

/** A name keeps its form, but for the plural: who cleans is not speaking of cleaning. */
export const nameOf = ({ text }: Word): string => {
  const lower = text.toLowerCase()
  return (lower.length > 3 ? singularOf(lower) : lower).replace(/iz(?=e|ing|ation)/, 'is')
}

const phrases = new Map<string, Phrase>()
/** Phrases are read when they are first needed. */
export const phraseOf = (text: string): Phrase => {
  const known = phrases.get(text)
  if (known) return known
  const read = readPhrase(text)
  phrases.set(text, read)
  return read
}
