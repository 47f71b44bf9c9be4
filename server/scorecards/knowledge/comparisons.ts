import type { Trait } from '../../questions/index.ts'
import { standOf } from './denial.ts'
import { phraseOf } from './fact-base.ts'
import { type Finding, isPlain } from './finding.ts'
import { governorOf, type Scene } from './governor.ts'
import { oppositeOf } from './lexicon.ts'
import { type Match, type Phrase, placesOf } from './phrases.ts'
import { scenesOf } from './scenes.ts'
import type { Text } from './text.ts'

type Degree = 1 | -1 | 0

/** Which of two an answer says to be faster, dearer, safer … than the other. */
export const comparisonsIn = (fact: Trait, text: Text): Finding[] => {
  if (!fact.versus || !(fact.more || fact.less)) return []
  return scenesOf(text, fact).flatMap((scene, i) => [
    ...(fact.more ?? []).flatMap((phrase) => compared(fact, scene, text, i, phrase, 1)),
    ...(fact.less ?? []).flatMap((phrase) => compared(fact, scene, text, i, phrase, -1)),
  ])
}

const compared = (fact: Trait, scene: Scene, text: Text, i: number, phrase: string, way: 1 | -1): Finding[] => {
  const read = phraseOf(phrase)
  return [...placed(read, scene, 1), ...placed(turned(read), scene, -1)].flatMap(({ match, sense }): Finding[] => {
    const degree = degreeOf(scene, match)
    const governor = governorOf(scene, match)
    if (degree === 0 || !governor || !isWithOther(scene, match, governor.side, text, i)) return []
    const stand = standOf(match, scene.segment, scene.own)
    if (stand === 'open' && degree === 1) return []
    const said = sense * degree * (governor.side === 0 ? 1 : -1)
    const isDenied = stand === 'denied' && degree === 1
    if ((said === way) !== isDenied) return right(fact, phrase, scene)
    return governor.by === 'near' || !isPlain(scene.segment, match)
      ? []
      : [{ fact, of: `~${phrase}`, isRight: false, segment: scene.segment }]
  })
}

const right = (fact: Trait, phrase: string, { segment }: Scene): Finding[] =>
  segment.isForeign ? [] : [{ fact, of: `~${phrase}`, isRight: true, segment }]

const placed = (phrase: Phrase | null, { segment }: Scene, sense: 1 | -1) =>
  phrase ? placesOf(phrase, segment).map((match) => ({ match, sense })) : []

/** The phrase with its quality turned round: "fast" becomes "slow". */
const turned = (phrase: Phrase): Phrase | null => {
  const slots = phrase.slots.map((slot) => new Set([...slot].map((term) => oppositeOf(term) ?? term)))
  const isTurned = phrase.slots.some((slot) => [...slot].some((term) => oppositeOf(term)))
  return isTurned ? { ...phrase, slots } : null
}

const COMPARATIVE = /^(\w{2,}(er|ier)|worse|better)$/i
const PLUS = /^(more|greater|higher|bigger|larger|extra|additional|longer|stronger|heavier|increased)$/i
const MINUS = /^(less|lower|fewer|smaller|shorter|weaker|lighter|reduced)$/i

const degreeOf = ({ segment: { words } }: Scene, match: Match): Degree => {
  const own = match.at.some((i) => COMPARATIVE.test(words[i]?.text ?? '') && oppositeOf(words[i]?.term ?? ''))
  const before = words.slice(Math.max(0, match.first - 2), match.first).map(({ text }) => text)
  if (before.some((text) => MINUS.test(text))) return -1
  if (own || before.some((text) => PLUS.test(text))) return 1
  const isAsGoodAs = before.at(-1)?.toLowerCase() === 'as' && words[match.last + 1]?.text.toLowerCase() === 'as'
  return isAsGoodAs && words.slice(0, match.first).some(({ term }) => term === 'not') ? -1 : 0
}

/** A comparison needs its other half: named behind "than", or at hand in the sentence before or in the question. */
const isWithOther = (scene: Scene, match: Match, side: 0 | 1, text: Text, i: number) => {
  const { words, sentence } = scene.segment
  const than = words.findIndex(({ text: word }, at) => at > match.first && /^(than|as)$/i.test(word))
  const other = scene.own.filter((mention) => mention.side !== side)
  if (than >= 0)
    return (
      other.some(({ first }) => first > than) ||
      words
        .slice(than + 1, than + 3)
        .some(
          ({ text: word }) => /^(the|it|this|that)$/i.test(word) && /^(other|latter|former|it|this|that)$/i.test(words.at(-1)?.text ?? ''),
        )
    )
  const fact = scene.own[0]?.fact
  return (
    other.length > 0 ||
    text.asked.some((mention) => mention.fact === fact && mention.side !== side) ||
    text.named.some(
      (named, at) =>
        at !== i && Math.abs((text.segments[at]?.sentence ?? 0) - sentence) <= 1 && named.some((m) => m.fact === fact && m.side !== side),
    )
  )
}
