import type { AnswerScore, Span } from '#contract/scorecards.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import { quoteAt } from '#server/platform/text/spans.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { namedIn, setApart } from '../reading/depth.ts'
import { type Reading, readAnswer, type ScoreInput, weightOf } from '../reading/reading.ts'
import { storyOf } from '../reading/star.ts'
import { topicsIn } from '../relevance/relevance.ts'

/** Nobody reads more marks; a text of twenty thousand characters could have a thousand. */
const MARKS_MAX = 150

type Place = { start: number; end: number }
type Mark = (places: readonly Place[], dimension: Span['dimension'], signal: string) => Span[]

/** The words behind every band: what the scorer marks already, and what its bands rest on besides. A band of 0 rests on nothing. */
export const receiptsOf = (input: ScoreInput, { bands, spans }: Pick<AnswerScore, 'bands' | 'spans'>): Span[] => {
  const reading = readAnswer(input)
  const mark: Mark = (places, dimension, signal) =>
    places.flatMap(({ start, end }) => {
      const found = quoteAt(input.answer, start, end)
      return found ? [{ ...found, dimension, tone: 'earned' as const, signal }] : []
    })
  const resting = new Set(bands.flatMap((band) => (band.assessed && band.band > 0 ? [band.dimension] : [])))
  const more = [
    ...topical(reading, mark),
    ...shape(reading, mark),
    ...detail(reading, mark),
    ...known(reading, mark),
    ...mark(namedIn(reading), 'depth', 'concept'),
  ]
  const nameOf = ({ dimension, start, end }: Span) => `${dimension} ${start} ${end}`
  const named = new Set(spans.map(nameOf))
  const added = more.filter((span) => resting.has(span.dimension) && !named.has(nameOf(span)) && named.add(nameOf(span)))
  return [...spans, ...added.slice(0, MARKS_MAX)].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The first mention of every word that takes up the question or what it demands. */
const topical = (reading: Reading, mark: Mark): Span[] => {
  const open = new Set(topicsIn(reading))
  const places = reading.core
    .flatMap(({ tokens }) => tokens)
    .filter(({ text }) => {
      const [term] = termsOf(text)
      return term !== undefined && open.delete(term)
    })
  return mark(places, 'relevance', 'on_topic')
}

const shape = (reading: Reading, mark: Mark): Span[] => {
  if (reading.type !== 'story') {
    const solid = reading.core.filter((clause) => weightOf(clause) > 0)
    const isOwn = ({ subject, isAction }: Clause) => subject === 'i' && (isAction || reading.type === 'motive')
    return [
      ...solid.flatMap((clause) => mark([clause], 'structure', clause.isCausal ? 'reason' : 'point')),
      ...(reading.type === 'knowledge' ? [] : mark(solid.filter(isOwn), 'ownership', 'own_step')),
    ]
  }
  const { before, own, together, results } = storyOf(reading)
  return [
    ...mark(before, 'structure', 'situation'),
    ...mark([...own, ...together], 'structure', 'step'),
    ...mark(
      results.map(({ clause }) => clause),
      'structure',
      'result',
    ),
  ]
}

/** What is stated rightly of known things. */
const known = (reading: Reading, mark: Mark): Span[] => {
  const held = reading.type === 'story' ? [] : reading.claims.right.map(({ segment }) => segment)
  const apart = setApart(reading).map(({ segment }) => segment)
  return [...mark(held, 'structure', 'fact'), ...mark(held, 'specificity', 'fact'), ...mark(apart, 'depth', 'fact')]
}

/** Named things, and figures beside them. */
const detail = ({ core, type }: Reading, mark: Mark): Span[] => {
  const told = core.filter((clause) => type !== 'story' || clause.isEpisode)
  return [
    ...mark(
      told.flatMap(({ nounPhrases }) => nounPhrases),
      'specificity',
      'named',
    ),
    ...mark(
      told.filter(({ specifics }) => specifics.length > 0).flatMap(({ numbers }) => numbers),
      'specificity',
      'figure',
    ),
  ]
}
