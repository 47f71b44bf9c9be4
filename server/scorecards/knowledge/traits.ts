import type { Trait } from '../../questions/index.ts'
import { standOf } from './denial.ts'
import { phraseOf } from './fact-base.ts'
import { type Finding, isPlain } from './finding.ts'
import { type Governor, governorOf, type Scene } from './governor.ts'
import { ALL, CONSEQUENCE, DANGER } from './lexicon.ts'
import { type Match, placesOf, withoutInner } from './phrases.ts'
import { scenesOf } from './scenes.ts'
import type { Text } from './text.ts'

type Found = { match: Match; isHold: boolean; phrase: string }

/** What an answer says of a subject that is known to hold or to fail for it. */
export const traitsIn = (fact: Trait, text: Text): Finding[] => scenesOf(text, fact).flatMap((scene, i) => statements(fact, scene, text, i))

const statements = (fact: Trait, scene: Scene, text: Text, i: number): Finding[] => {
  const { segment } = scene
  const found = withoutInner([...places(scene, fact.holds ?? [], true), ...places(scene, fact.fails ?? [], false)])
  const read = found.flatMap(({ match, isHold, phrase }) => {
    const governor = governorOf(scene, match)
    const stand = standOf(match, segment, scene.own)
    if (!governor || stand === 'open' || segment.isForeign || isPartOfName(scene, match)) return []
    const isRight = (isHold === (governor.side === 0)) === (stand === 'affirmed')
    if (!isRight && !isSure(scene, governor, match, stand === 'denied', text.segments[i + 1])) return []
    return [{ fact, of: `${governor.side}${phrase}`, isRight, segment, at: match.at }]
  })
  // "Not logged in" is right of it, whatever "logged in" alone would be.
  return read.filter((one) => one.isRight || !read.some((other) => other.isRight && other.at.some((at) => one.at.includes(at))))
}

const places = ({ segment }: Scene, phrases: readonly string[], isHold: boolean): Found[] =>
  phrases.flatMap((phrase) => placesOf(phraseOf(phrase), segment).map((match) => ({ match, isHold, phrase })))

/** Words of the subject's own name state nothing of it. */
const isPartOfName = ({ own }: Scene, { at }: Match) => own.some(({ first, last }) => at.every((i) => i >= first && i <= last))

/** "Choosing on it makes the result too good" warns of an act rather than claiming it. */
const isConsequence = ({ segment: { words } }: Scene) => {
  const opens = words.find(({ isContent }) => isContent)?.text
  return /^\w{3,}ing$/i.test(opens ?? '') && CONSEQUENCE.test(words.map(({ text }) => text).join(' '))
}

const isWarning = ({ segment: { words }, own }: Scene, { at }: Match) =>
  DANGER.test(
    words.flatMap(({ text }, i) => (at.includes(i) || own.some(({ first, last }) => i >= first && i <= last) ? [] : [text])).join(' '),
  )

const isSure = (scene: Scene, { by }: Governor, match: Match, isDenied: boolean, next: Scene['segment'] | undefined) => {
  if (by === 'near' || !isPlain(scene.segment, match) || isConsequence(scene) || isWarning(scene, match)) return false
  if (!isDenied) return true
  if (by === 'behind') return false
  const isLimited = next?.sentence === scene.segment.sentence && next.isCondition
  return !isLimited && !scene.segment.words.some(({ term }) => ALL.has(term))
}
