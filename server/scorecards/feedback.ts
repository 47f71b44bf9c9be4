import type { Band, Span } from '#contract/scorecards.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import { isOutcome } from '#server/platform/text/outcomes.ts'
import { quoteAt } from '#server/platform/text/spans.ts'
import { falsehoodOf, isFalse } from './contradiction.ts'
import { weightOf } from './detail.ts'
import type { GateHit } from './gates.ts'
import type { Reading } from './reading.ts'
import { storyOf } from './star.ts'

/** Words of the candidate that a band rests on, and words that would be worth making concrete. */
export const spansOf = (reading: Reading): Span[] => {
  const { features, core, parts, input, claims } = reading
  const make = (place: { start: number; end: number }, dimension: Span['dimension'], tone: Span['tone'], signal: string): Span[] => {
    const found = quoteAt(input.answer, place.start, place.end)
    return found ? [{ ...found, dimension, tone, signal }] : []
  }
  const first = Math.min(...core.filter((clause) => clause.isOwnAction).map((clause) => clause.start))
  const earned = core.flatMap((clause) => {
    if (isFalse(reading, clause)) return []
    if (clause.isOwnAction) return make(clause, 'ownership', 'earned', 'own_action')
    if (clause.start > first && isOutcome(clause))
      return make(clause, 'structure', 'earned', clause.numbers.length > 0 ? 'result_number' : 'result')
    if (clause.subject === 'we' && clause.isAction && clause.isEpisode) return make(clause, 'ownership', 'vague', 'we_action')
    return weightOf(clause) >= 2 ? make(clause, 'specificity', 'earned', clause.hasTimeAnchor ? 'anchor' : 'detail') : []
  })
  const wasted = features.clauses.flatMap((clause, i) =>
    parts[i] === 'evidence' ? [] : make(clause, 'specificity', 'vague', wasteSignal(clause)),
  )
  const untrue = new Map(
    claims.wrong.flatMap(({ segment, fact }) =>
      make(segment, 'depth', 'vague', 'contradicts_fact').map((span) => [span.start, { ...span, why: fact.why }] as const),
    ),
  )
  const soft = [
    ...features.hedges.map((h) => make(h, 'clarity', 'vague', 'hedge')),
    ...features.fillers.map((f) => make(f, 'clarity', 'vague', 'filler')),
  ].flat()
  return [...untrue.values(), ...earned, ...wasted, ...soft].sort((a, b) => a.start - b.start || a.end - b.end)
}

const wasteSignal = (clause: Clause) => (clause.isHabitual ? 'habit' : clause.isHypothetical ? 'hypothetical' : 'general')

const gateFixes: Record<GateHit['gate'], string> = {
  empty: 'Say one thing that you did, however small, and what came of it.',
  gibberish: 'Answer in whole sentences: who did what, and what came of it.',
  echo: 'Leave the question and tell what happened to you: where it was, what you did, how it ended.',
  salad: 'Turn the key words into sentences: what happened, what you did, what came of it.',
  off_topic: 'Go back to the question and start with the moment in your own work that comes closest to it.',
  injection: 'Leave out what is meant for the scorer and use the room for what you did.',
  repetition: 'Say each thing once and use the room for what came of it.',
}

/** The one thing that would help most, in one sentence. */
export const fixOf = (reading: Reading, hits: GateHit[], bands: Band[]): string => {
  const [gate] = hits
  if (gate) return gateFixes[gate.gate]
  const falsehood = falsehoodOf(reading)
  if (falsehood) return `Set this right: ${falsehood.holds}`
  if (reading.type !== 'story') return reasonFix(bands)
  const story = storyOf(reading)
  const acted = story.own.at(-1)
  if (reading.features.isHabitual && !acted) return 'Take one day on which you did this and tell that day from start to end.'
  if (!acted && story.together.length > 0) return `Say which part of "${brief(story.together[0])}" was yours.`
  if (!acted) return 'Tell one occasion: what was wrong, the first thing you did yourself, and how it ended.'
  if (story.results.length === 0) return `Say what came of it after "${brief(acted)}": what changed, for whom, by how much.`
  const low = weakest(bands)
  if (low && low.band >= 4.5) return 'Nothing is missing; one sentence on what you would do the same way again would round it off.'
  if (low?.dimension === 'clarity') return CUT
  if (low?.dimension === 'ownership') return `Say more of what you did yourself around "${brief(acted)}".`
  if (low?.dimension === 'structure' && story.before.length === 0) return 'Open with where and when it was and what was at stake.'
  if (low?.dimension === 'relevance') return 'Tie the story to the question in its first sentence.'
  return `Put a figure or a name to "${brief(story.results.at(-1)?.clause)}".`
}

const CUT = 'Cut the sentences that would fit any answer and keep the ones with your own detail.'

const weakest = (bands: Band[]) => bands.filter((band) => band.assessed).sort((a, b) => a.band - b.band)[0]

const reasonFix = (bands: Band[]) => {
  const low = weakest(bands)
  if (low && low.band >= 4.5) return 'Nothing is missing; a case from your own work would make it yours.'
  if (low?.dimension === 'depth')
    return low.why.startsWith('"') ? `Check this again: ${low.why}` : `Cover what is still missing. ${low.why}`
  if (low?.dimension === 'structure') return 'Say why each step or claim follows, and under which condition you would choose otherwise.'
  if (low?.dimension === 'clarity' && low.band >= 2) return CUT
  return 'Name one concrete case, tool or figure for your main point.'
}

const MAX_BRIEF = 60
const brief = (clause: Clause | undefined) => {
  const text = clause?.text.replace(/^(and|then|so|but)\s+/i, '').replace(/[\s,;]+(and|so|but)$/i, '') ?? ''
  return text.length <= MAX_BRIEF ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_BRIEF))} …`
}

/** The candidate's own sentences in the order that listeners follow best, with a gap named wherever a part is missing. */
export const strongerOf = (reading: Reading): string | null => {
  if (reading.type !== 'story' || reading.core.length === 0) return null
  const story = storyOf(reading)
  const used = new Set<number>()
  const say = (clauses: Clause[], gap: string) => {
    const picked = clauses.map((clause) => clause.sentence).filter((index) => !used.has(index) && used.add(index))
    const sentences = picked.map((index) => reading.features.sentences[index]?.text ?? '')
    return clauses.length > 0 ? sentences.join(' ') : gap
  }
  const situation = say(story.before, story.own[0]?.hasTimeAnchor ? '' : '[Where and when was this, and what was wrong?]')
  const action = say(
    story.own,
    story.together.length > 0 ? '[What did you yourself do?]' : '[What was the first thing you did, and the next?]',
  )
  const shared = say(story.own.length > 0 ? [] : story.together, '')
  const result = say(
    story.results.map(({ clause }) => clause),
    '[What came of it, and how much: your number here?]',
  )
  const figure =
    story.results.length > 0 && !story.results.some(({ clause }) => clause.numbers.length > 0)
      ? '[How much or how many: your number here?]'
      : ''
  return [situation, shared, action, result, figure].filter(Boolean).join(' ')
}
