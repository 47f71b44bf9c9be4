import { countWords } from '#server/platform/text/terms.ts'
import type { Reading } from '../reading/reading.ts'
import { openingOf, storyOf } from '../reading/star.ts'

const OPENING = '[Where and when was this, and what was wrong?]'
const STEPS = '[What was the first thing you did, and the next?]'
const YOURS = '[What did you yourself do?]'
const ENDING = '[What came of it, for whom, and how much: your number here?]'
const AMOUNT = '[By how much: your number here?]'
/** Of an opening, enough to know where one is. */
const SET = 0.5
/** An answer without a gap is shown again only where this much of it, or less, is worth keeping. */
const WORTH_CUTTING = 0.75
/** Told without an amount, these leave the question how much. */
const AMOUNTS = new Set(
  'increase decrease reduce rise fall drop grow shrink cut save gain improve double triple halve climb raise lower shorten speed exceed sell earn'.split(
    ' ',
  ),
)

/**
 * The candidate's own sentences in the candidate's own order, without those that carry nothing, and a bracketed gap
 * where a part is missing. Null where that would change nothing, and for questions that ask for no story.
 */
export const strongerOf = (reading: Reading): string | null => {
  if (reading.type !== 'story' || reading.core.length === 0) return null
  const story = storyOf(reading)
  const { own, together } = story
  const ends = story.results.map(({ clause }) => clause)
  const steps = [...own, ...together]
  if (steps.length === 0 && reading.features.isHabitual) return [OPENING, STEPS, ENDING].join(' ')
  const firstStep = Math.min(...steps.map(({ sentence }) => sentence))
  const lead = reading.features.clauses.filter((clause) => clause.isEpisode && clause.sentence === firstStep - 1)
  const kept = new Set([...story.before, ...lead, ...steps, ...ends].map(({ sentence }) => sentence))
  const isSet = openingOf(story) >= SET || lead.length > 0
  const { sentences } = reading.features
  const said = [...kept].sort((a, b) => a - b).map((at) => ({ at, text: sentences[at]?.text.trim() ?? '' }))
  const opening = said.filter(({ at }) => at < firstStep)
  const rest = said.filter(({ at }) => at >= firstStep)
  const parts = [
    isSet ? '' : OPENING,
    ...opening.map(({ text }) => text),
    steps.length === 0 ? STEPS : '',
    ...rest.slice(0, 1).map(({ text }) => text),
    own.length === 0 && steps.length > 0 ? YOURS : '',
    ...rest.slice(1).map(({ text }) => text),
    ends.length === 0 ? ENDING : ends.some((end) => end.numbers.length > 0 || !AMOUNTS.has(end.verb ?? '')) ? '' : AMOUNT,
  ].filter(Boolean)
  const hasGap = parts.some((part) => part.startsWith('['))
  const left = countWords(said.map(({ text }) => text).join(' ')) / Math.max(1, reading.features.words)
  return hasGap || left < WORTH_CUTTING ? parts.join(' ') : null
}
