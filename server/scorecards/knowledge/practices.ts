import type { Practice } from '../../questions/index.ts'
import { standOf } from './denial.ts'
import { phraseOf } from './fact-base.ts'
import { type Finding, isPlain } from './finding.ts'
import { DANGER, DENIALS, ENTAILS, KEEPS_FROM, PURPOSE } from './lexicon.ts'
import { type Match, type Phrase, placesOf, stretchOf } from './phrases.ts'
import type { Segment } from './segments.ts'
import type { Text } from './text.ts'

/** An answer stays in a situation for so many sentences after it was named. */
const MEMORY = 2

/** What an answer does, or would do, in a situation in which there is a right and a wrong thing to do. */
export const practicesIn = (fact: Practice, when: Phrase[], text: Text, isAsked: boolean): Finding[] => {
  let named = isAsked ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  return text.segments.flatMap((segment, i): Finding[] => {
    if (when.some((phrase) => placesOf(phrase, wholeSentence(text, i)).length > 0)) named = Math.max(named, segment.sentence)
    if (named < segment.sentence - MEMORY || segment.isForeign) return []
    return [...acts(fact, when, text, i, fact.right ?? [], true), ...acts(fact, when, text, i, fact.wrong ?? [], false)]
  })
}

const acts = (fact: Practice, when: Phrase[], text: Text, i: number, phrases: readonly string[], isGood: boolean): Finding[] => {
  const segment = text.segments[i]
  if (!segment) return []
  return phrases.flatMap((phrase) =>
    placesOf(phraseOf(phrase), segment).flatMap((match): Finding[] => {
      const stand = standOf(match, segment)
      if (stand === 'open') return []
      const isRight = isGood === (stand === 'affirmed')
      const isSure =
        isPlain(segment, match) &&
        (isGood ? match.at.length > 1 && isRefused(segment, match) : !isCaution(text, i, match) && !isElsewhere(text, i, when))
      return isRight || isSure ? [{ fact, of: phrase, isRight, segment }] : []
    }),
  )
}

/** "If she goes limp, I lay her down": what is done under another condition belongs to another situation. */
const isElsewhere = (text: Text, i: number, when: Phrase[]) => {
  const before = text.segments[i - 1]
  if (!before?.isCondition || before.sentence !== text.segments[i]?.sentence) return false
  return !when.some((phrase) => phrase.slots.some((slot) => before.words.some(({ term }) => slot.has(term))))
}

/** What is right is only contradicted by a plain "do not" or "never", said of the act itself. */
const isRefused = ({ words }: Segment, match: Match) =>
  words.slice(0, match.first).some(({ term }) => DENIALS.has(term)) &&
  !words.some(({ text }) => /^(yet|until|alone|before|first|only|too|unless|if)$/i.test(text))

/** A sentence that warns of the act, or says what comes of it, does not advise it. */
const isCaution = (text: Text, i: number, match: Match) => {
  const segment = text.segments[i]
  if (!segment) return true
  const said = textOf(segment.words).replace(PURPOSE, '')
  if (ENTAILS.test(said) || DANGER.test(said) || KEEPS_FROM.test(textOf(segment.words.slice(0, match.first)))) return true
  const beside = [text.segments[i - 1], text.segments[i + 1]].filter((other) => other?.sentence === segment.sentence)
  return beside.some(
    (other) =>
      other !== undefined && !isPurpose(other) && !(other.isCondition && other.start > segment.start) && DANGER.test(textOf(other.words)),
  )
}

const isPurpose = ({ words }: Segment) => words[0]?.text.toLowerCase() === 'so'

const textOf = (words: Segment['words']) => words.map(({ text, term }) => (term === 'not' ? 'not' : text)).join(' ')

const wholeSentence = (text: Text, i: number) => {
  const sentence = text.segments[i]?.sentence
  return stretchOf(text.segments.filter((segment) => segment.sentence === sentence).flatMap(({ words }) => words))
}
