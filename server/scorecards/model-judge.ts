import { z } from 'zod'
import { type AnswerScore, type Band, type Dimension, dimensions, type Span } from '#contract/scorecards.ts'
import type { House } from '../platform/house.ts'
import { extractWithFallback } from '../platform/llm/fallback.ts'
import { ProviderError } from '../platform/llm/port.ts'
import type { ScoreInput } from './reading.ts'

const PROMPT = 'scoring/extract.v1'
/** No extraction may move a band further than this from what the rules read: a persuaded model cannot make a score. */
const REACH = 1
const SPANS_MAX = 24

/** What each signal is worth on its dimension's band of 0–5, and how often it counts. Negative ones cost. */
const SIGNALS = {
  'relevance.answers_question': { worth: 3.5, most: 1 },
  'relevance.look_for': { worth: 0.75, most: 2 },
  'structure.situation': { worth: 1, most: 1 },
  'structure.task': { worth: 0.75, most: 1 },
  'structure.action': { worth: 1.5, most: 1 },
  'structure.result': { worth: 1.75, most: 1 },
  'specificity.time_or_place': { worth: 1, most: 1 },
  'specificity.name_or_tool': { worth: 1, most: 1 },
  'specificity.number': { worth: 1, most: 1 },
  'specificity.result_number': { worth: 2, most: 1 },
  'specificity.vague': { worth: -0.5, most: 3 },
  'ownership.own_action': { worth: 1.5, most: 2 },
  'ownership.own_decision': { worth: 1.5, most: 1 },
  'ownership.credit': { worth: 0.5, most: 1 },
  'ownership.unclear_we': { worth: -0.5, most: 2 },
  'depth.concept': { worth: 1, most: 3 },
  'depth.trade_off': { worth: 1.5, most: 1 },
  'depth.why': { worth: 1, most: 2 },
  'depth.error': { worth: -2, most: 2 },
  'clarity.signpost': { worth: 0.5, most: 1 },
  'clarity.hedge': { worth: -0.5, most: 3 },
  'clarity.filler': { worth: -0.5, most: 3 },
} as const
type Signal = keyof typeof SIGNALS
const signals = Object.keys(SIGNALS)
const isSignal = (name: string): name is Signal => name in SIGNALS
/** Where a dimension starts when nothing speaks for or against it. */
const BASE: Record<Dimension, number> = { relevance: 0, structure: 0, specificity: 0, ownership: 0.5, depth: 0.5, clarity: 4 }
const FLAGS = ['instructs_the_scorer', 'off_topic', 'not_an_answer']

const Extraction = z.object({
  spans: z.array(z.object({ quote: z.string(), signal: z.string() })).max(200),
  concepts: z.array(z.object({ key: z.string(), quote: z.string() })).max(50),
  flags: z.array(z.object({ flag: z.string(), quote: z.string().nullable() })).max(20),
})

/** What model and rules make of an answer together; null when no model answered, so that the rules stand alone. */
export const judgeByModel = async (
  house: Pick<House, 'models' | 'prompts' | 'log'>,
  input: ScoreInput,
  byRules: AnswerScore,
  subject: string,
  signal: AbortSignal,
): Promise<AnswerScore | null> => {
  const prompt = house.prompts.render(PROMPT, {
    kind: input.kind ?? 'behavioural',
    language: 'en',
    signals,
    flags: FLAGS,
    question: input.question,
    lookFor: input.lookFor ?? [],
    concepts: (input.concepts ?? []).map(({ key }) => key),
    answer: input.answer,
  })
  try {
    const { value, model } = await extractWithFallback(
      house.models,
      prompt,
      { name: 'marked_passages', schema: Extraction },
      { purpose: 'scorecards.extract', subject, signal },
    )
    return combine(byRules, acceptedSpans(input.answer, value), house.models.provenance(model, prompt))
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    house.log.warn({ fault: error.fault }, 'the rules judge an answer that no model read')
    return null
  }
}

/** Only exact quotes with signals we know survive. */
const acceptedSpans = (answer: string, extraction: z.infer<typeof Extraction>): Span[] => {
  const named = [...extraction.spans, ...extraction.concepts.map(({ quote }) => ({ quote, signal: 'depth.concept' }))]
  const found = named.flatMap(({ quote, signal }): Span[] => {
    const start = quote ? answer.indexOf(quote) : -1
    if (start === -1 || !isSignal(signal)) return []
    const [dimension] = signal.split('.')
    const known = dimensions.find((name) => name === dimension)
    if (!known) return []
    const tone = SIGNALS[signal].worth < 0 ? 'vague' : 'earned'
    return [{ start, end: start + quote.length, quote, dimension: known, tone, signal }]
  })
  const unique = new Map(found.map((span) => [`${span.start}-${span.end}-${span.signal}`, span]))
  return [...unique.values()].slice(0, SPANS_MAX).sort((a, b) => a.start - b.start)
}

const combine = (byRules: AnswerScore, spans: Span[], provenance: AnswerScore['provenance']): AnswerScore => {
  const bands = dimensions.map((dimension) => bandOf(dimension, byRules, spans))
  const judged = bands.filter((band) => band.assessed)
  const score = judged.length === 0 ? null : Math.round((judged.reduce((sum, { band }) => sum + band, 0) / judged.length) * 20)
  const applicability = byRules.score === null && score !== null ? 'observed' : byRules.applicability
  return { ...byRules, score, applicability, bands, spans: spans.length > 0 ? spans : byRules.spans, provenance }
}

const bandOf = (dimension: Dimension, byRules: AnswerScore, spans: Span[]): Band => {
  const read = byRules.bands.find((band) => band.dimension === dimension)
  const own = spans.filter((span) => span.dimension === dimension)
  const isUnread = byRules.score === null
  if (read && !read.assessed && !isUnread) return read
  const marked = extractedBand(dimension, own)
  const band = read?.assessed ? Math.min(read.band + REACH, Math.max(read.band - REACH, marked)) : marked
  const why =
    own.length > 0
      ? `${own.length} passage${own.length === 1 ? '' : 's'} of the answer speak to this.`
      : 'No passage of the answer speaks to this.'
  return {
    dimension,
    assessed: true,
    band: Math.round(band * 2) / 2,
    why: read?.assessed && Math.abs(band - read.band) < 0.5 ? read.why : why,
  }
}

const extractedBand = (dimension: Dimension, spans: Span[]): number => {
  const counts = new Map<Signal, number>()
  for (const { signal } of spans) if (isSignal(signal)) counts.set(signal, (counts.get(signal) ?? 0) + 1)
  const sum = [...counts].reduce(
    (total, [signal, count]) => total + SIGNALS[signal].worth * Math.min(count, SIGNALS[signal].most),
    BASE[dimension],
  )
  return Math.min(5, Math.max(0, sum))
}
