import { meaningOf } from '#server/platform/text/synonyms.ts'
import type { Word } from '#server/platform/text/words.ts'
import type { Figure } from '../../questions/index.ts'
import { phraseOf } from './fact-base.ts'
import type { Finding } from './finding.ts'
import type { Scene } from './governor.ts'
import { DANGER } from './lexicon.ts'
import { placesOf } from './phrases.ts'
import { scenesOf } from './scenes.ts'
import type { Text } from './text.ts'

const WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [meaningOf(word), i]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, number] => [meaningOf(word), (i + 2) * 10]),
)
const HUNDRED = meaningOf('hundred')
const LINKS = new Set(['to', 'and', 'or', '–', '-', 'until', 'plus'])
const UPPER = /\b(below|under|less than|at most|up to|maximum|max|no more than|not exceed|within|fewer than|not more than)\b/i
const LOWER = /\b(above|over|at least|minimum|min|no less than|exceeds?|from|beyond|(?<!(no|not) )more than)\b/i

type Number = { value: number; first: number; last: number }

/** Figures that an answer gives where there is only one right range. */
export const figuresIn = (fact: Figure, text: Text): Finding[] =>
  scenesOf(text, fact).flatMap((scene, i): Finding[] => {
    const { segment } = scene
    if (segment.isForeign || segment.isTold || !isAbout(fact, scene, text, i)) return []
    const found = numbersIn(segment.words).filter((number) => hasUnit(fact.unit, fact.about ?? [], number, segment.words))
    return found.flatMap((number): Finding[] => {
      // What the question states is its case and nobody's claim.
      if (text.askedTerms.has(segment.words[number.first]?.term ?? '')) return []
      const verdict = judge(fact, number, segment.words)
      if (verdict === null || (!verdict && (segment.isCondition || DANGER.test(textOf(segment.words))))) return []
      return [{ fact, of: 'figure', isRight: verdict, segment }]
    })
  })

const textOf = (words: Word[]) => words.map(({ text, term }) => (term === 'not' ? 'not' : text)).join(' ')

/** The subject is named in the sentence, or the question is about it alone. */
const isAbout = (fact: Figure, scene: Scene, text: Text, i: number) => {
  const { sentence } = scene.segment
  const own = text.segments.flatMap((segment, at) => (segment.sentence === sentence ? (text.named[at] ?? []) : []))
  const isNamed = own.some((mention) => mention.fact === fact && mention.role !== 'absent' && mention.role !== 'compared')
  const rivals = (text.named[i] ?? []).some((mention) => mention.fact !== fact && 'ranges' in mention.fact)
  const isOthers = (text.named[i] ?? []).some((mention) => mention.fact !== fact && mention.role === 'plain' && mention.first === 0)
  const isCarried =
    scene.topic !== null &&
    !rivals &&
    !isOthers &&
    (scene.segment.opening !== 'other' || scene.isPointed || text.asked.some(({ fact: asked }) => asked === fact))
  if (!(isNamed || isCarried)) return false
  return (
    !fact.about ||
    fact.about.some(
      (about) =>
        text.segments.some((segment) => segment.sentence === sentence && placesOf(phraseOf(about), segment).length > 0) ||
        about.split(/[ |]/).some((word) => text.askedTerms.has(meaningOf(word))),
    )
  )
}

const numbersIn = (words: Word[]): Number[] => {
  const found: Number[] = []
  for (let i = 0; i < words.length; i += 1) {
    const read = numberAt(words, i)
    if (!read) continue
    found.push(read)
    i = read.last
  }
  return found
}

const numberAt = (words: Word[], i: number): Number | null => {
  const { text = '', term = '' } = words[i] ?? {}
  if (/^\d+([.,]\d+)*$/.test(text)) return { value: Number(text.replace(/,(?=\d{3}\b)/g, '').replace(',', '.')), first: i, last: i }
  const tens = TENS.get(term)
  const unit = WORDS.get(words[i + 1]?.term ?? '')
  if (tens !== undefined)
    return unit !== undefined && unit > 0 && unit < 10 ? { value: tens + unit, first: i, last: i + 1 } : { value: tens, first: i, last: i }
  const small = WORDS.get(term) ?? (term === HUNDRED ? 1 : undefined)
  if (small === undefined) return null
  if (term === HUNDRED || words[i + 1]?.term === HUNDRED) {
    const at = term === HUNDRED ? i : i + 1
    const rest = words[at + 1]?.text === 'and' ? numberAt(words, at + 2) : null
    return { value: small * 100 + (rest && rest.value < 100 ? rest.value : 0), first: i, last: rest ? rest.last : at }
  }
  return { value: small, first: i, last: i }
}

/** The unit stands behind the number, or behind the second number of a range. */
const hasUnit = (unit: string[], about: string[], { first, last }: Number, words: Word[]): boolean => {
  if (unit.length === 0) {
    const near = words.slice(Math.max(0, first - 3), first)
    return about.some((phrase) => near.some(({ term }) => phraseOf(phrase).slots[0]?.has(term)))
  }
  const units = new Set(unit.map((name) => meaningOf(name.toLowerCase())))
  const behind = words.slice(last + 1, last + 4)
  if (behind.some(({ text }) => /^(f|fahrenheit)$/i.test(text))) return false
  const [next, second, third] = behind
  if (next && units.has(next.term)) return true
  if (next?.text === '%' || !next) return false
  if (
    !next.isMark &&
    second &&
    units.has(second.term) &&
    !numberAt(words, last + 1) &&
    next.isContent &&
    !LINKS.has(next.text.toLowerCase())
  )
    return true
  const from = LINKS.has(next.text.toLowerCase()) ? last + 2 : last + 1
  const other = second || third ? numberAt(words, from) : null
  return other !== null && other.first === from && hasUnit(unit, about, other, words)
}

/** Whether the number is right; null where a bound says too little. */
const judge = ({ ranges }: Figure, { value, first }: Number, words: Word[]): boolean | null => {
  const before = textOf(words.slice(Math.max(0, first - 3), first))
  const most = Math.max(...ranges.map(([, to]) => to))
  const least = Math.min(...ranges.map(([from]) => from))
  if (ranges.some(([from, to]) => value >= from && value <= to)) return true
  if (UPPER.test(before)) return value > most ? false : null
  if (LOWER.test(before)) return value < least ? false : null
  return false
}
