import type { Finding } from '#contract/practice.ts'
import type { Span } from '#contract/scorecards.ts'
import { apart, finding, type Side, signalsIn } from './sides.ts'
import { earnedWords, hasSignal, vagueWords } from './signals.ts'

/** What an attempt has and the first answer had not. */
export const gainedIn = (before: Side, after: Side): Finding[] => [
  ...occasionGained(before, after),
  ...signalsGained(before, after),
  ...pointsGained(before, after),
  ...cleared(before, after),
]

const occasionGained = (before: Side, after: Side): Finding[] => {
  const { occasion } = after.parts
  return occasion && !before.parts.occasion ? finding(after, 'anchor', 'When or where it was', occasion) : []
}

/** Signals that are new, or there more often than before. */
const signalsGained = (before: Side, after: Side): Finding[] => {
  const had = signalsIn(before, 'earned')
  return [...signalsIn(after, 'earned')].flatMap(([signal, spans]) => {
    const words = earnedWords[signal]
    const count = had.get(signal)?.length ?? 0
    const fresh = freshest(spans, before)
    if (!words || !fresh || spans.length <= count || (count === 0 && hasSignal(had, signal))) return []
    const says = count === 0 ? words.one : words.more && `${words.more}: ${spans.length} instead of ${count}`
    return says ? finding(after, signal, says, fresh) : []
  })
}

/** New words, those in the first person before others. */
const freshest = (spans: readonly Span[], before: Side): Span | undefined => {
  const fresh = spans.filter(({ quote }) => !before.parts.counted.includes(quote))
  return fresh.find(({ quote }) => /\bI\b/.test(quote)) ?? fresh[0]
}

const pointsGained = (before: Side, after: Side): Finding[] => {
  const had = new Set(before.parts.points.flatMap(({ name, at }) => (at ? [name] : [])))
  return after.parts.points.flatMap(({ name, at }) => (at && !had.has(name) ? finding(after, 'point', `Covers ${name}`, at) : []))
}

/** Soft spots of the first answer that the attempt has none of. */
const cleared = (before: Side, after: Side): Finding[] => {
  const left = signalsIn(after, 'vague')
  const gone = [...signalsIn(before, 'vague')].flatMap(([signal, [span]]) => {
    const words = vagueWords[signal]
    return words && span && !left.has(signal) ? finding(before, signal, words.gone, span) : []
  })
  return apart(gone)
}
