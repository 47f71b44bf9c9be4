import type { Finding } from '#contract/practice.ts'
import type { Gate } from '#contract/scorecards.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import type { Asked } from '../scorecards/index.ts'
import { gainedIn } from './gained.ts'
import { readsAlike } from './readers.ts'
import { apart, finding, openingOf, type Side, sideOf, signalsIn, type Told } from './sides.ts'
import { earnedWords, hasSignal, vagueWords } from './signals.ts'
import type { Findings } from './tables.ts'

const ADDED_MAX = 6
const MISSING_MAX = 6
const STILL_VAGUE_MAX = 2
const POINTS_MAX = 3
const BAND_MAX = 5
/** After these there is nothing that a comparison could rest on. */
const NOTHING_TOLD = new Set<Gate>(['empty', 'gibberish', 'salad', 'echo', 'off_topic'])

/**
 * What a further attempt adds to the first answer and what is still missing. Pure, and made of accepted facts alone: signals
 * that a reader recognised, points of the reference, parts of a story. Every statement quotes the words it rests on.
 */
export const findingsOf = (asked: Asked, first: Told, attempt: Told): Findings => {
  const isAlike = readsAlike(first, attempt)
  const before = sideOf('first', asked, first, isAlike)
  const after = sideOf('attempt', asked, attempt, isAlike)
  if (after.result.score === null) return { added: [], missing: [] }
  const gate = after.result.gates.find((each) => NOTHING_TOLD.has(each.gate))
  if (gate) return { added: [], missing: finding(after, gate.gate, gate.why, openingOf(after)) }
  return {
    added: distinct(gainedIn(before, after)).slice(0, ADDED_MAX),
    missing: distinct(missingIn(before, after)).slice(0, MISSING_MAX),
  }
}

const missingIn = (before: Side, after: Side): Finding[] => {
  const lost = lostIn(before, after)
  const unmet = (isFull(after) ? [] : after.parts.unmet).filter(({ about }) => !lost.some((each) => each.about === about))
  return [
    ...unmet.flatMap(({ about, says, at }) => finding(after, about, says, at ?? openingOf(after))),
    ...lost,
    ...(after.parts.isEnglish ? pointsMissed(after) : []),
    ...stillVague(after),
  ]
}

/** Where nothing could be scored higher, nothing is said to be missing. */
const isFull = ({ result }: Side): boolean => result.bands.every((band) => !band.assessed || band.band === BAND_MAX)

/** What the first answer had and the attempt has not. */
const lostIn = (before: Side, after: Side): Finding[] => {
  const has = signalsIn(after, 'earned')
  return [...signalsIn(before, 'earned')].flatMap(([signal, [span]]) => {
    const words = earnedWords[signal]
    return words?.lost && span && !hasSignal(has, signal) ? finding(before, signal, words.lost, span) : []
  })
}

const pointsMissed = (after: Side): Finding[] =>
  after.parts.points
    .filter(({ at }) => at === null)
    .slice(0, POINTS_MAX)
    .flatMap(({ name }) => finding(after, 'point', `Not touched yet: ${name}`, nearestTo(name, after)))

/** The sentence that comes closest to a point, else the last one: that is where it would go. */
const nearestTo = (name: string, after: Side) => {
  const { sentences } = after.parts
  const wanted = new Set(termsOf(name))
  const shared = (text: string) => termsOf(text).filter((term) => wanted.has(term)).length
  const [best] = [...sentences].sort((a, b) => shared(b.text) - shared(a.text))
  return best && shared(best.text) > 0 ? best : (sentences.at(-1) ?? openingOf(after))
}

const stillVague = (after: Side): Finding[] => {
  const vague = [...signalsIn(after, 'vague')].flatMap(([signal, [span]]) => {
    const words = vagueWords[signal]
    return words && span ? finding(after, signal, words.still, span) : []
  })
  return apart(vague).slice(0, STILL_VAGUE_MAX)
}

/** The same words are quoted once for the same thing. */
const distinct = (findings: Finding[]): Finding[] => [...new Map(findings.map((each) => [`${each.says} ${each.quote}`, each])).values()]
