import { type Dimension, dimensions, type Span } from '#contract/scorecards.ts'
import { countWords } from '#server/platform/text/terms.ts'
import { type Doubts, doubtsOf } from './doubts.ts'
import type { Extraction } from './extraction.ts'
import { aroundOf, type Place, placeOf, type Shown } from './shown.ts'
import { markable, signalOf } from './signals.ts'

/** What is left of a reading once every quote was looked up: marks that count, and doubts that have yet to be confirmed. */
export type Accepted = { spans: Span[]; doubts: Doubts }

/** A quote of more words than this marks a paragraph, not a passage. */
const WORDS_MAX = 60
/** Words that carry a signal on their own may be one; a passage is at least two. */
const SHORT = new Set([
  'specificity.name_or_tool',
  'specificity.number',
  'specificity.time_or_place',
  'depth.concept',
  'clarity.hedge',
  'clarity.filler',
  'clarity.signpost',
])
const CONCEPT_USES: Record<string, string> = { right: 'depth.concept', wrong: 'depth.error' }

/** Keeps exact quotes of what was shown, under signals we know, that have the form which their signal has. */
export const accept = (shown: Shown, extraction: Extraction, reference: readonly string[]): Accepted => {
  const marked = [...extraction.spans.filter(({ signal }) => markable.includes(signal)), ...derivedFrom(extraction)]
  const spans = marked.flatMap(({ quote, signal }) => spanOf(shown, quote, signal))
  const doubts = doubtsOf(shown, extraction, spans, reference)
  const isDoubted = (span: Span) => doubts.wrong.some((claim) => claim.start < span.end && claim.end > span.start)
  return { spans: distinct(spans).filter((span) => span.tone === 'vague' || !isDoubted(span)), doubts }
}

const derivedFrom = ({ answers, concepts }: Extraction) => [
  ...(answers?.fit === 'part' ? [{ quote: answers.quote ?? '', signal: 'relevance.part' }] : []),
  ...concepts.flatMap(({ key, use, quote }) => {
    const signal = key.trim() === '' ? undefined : CONCEPT_USES[use]
    return signal ? [{ quote, signal }] : []
  }),
]

const spanOf = (shown: Shown, quote: string, signal: string): Span[] => {
  const known = signalOf(signal)
  const dimension = dimensions.find((name) => signal.startsWith(`${name}.`))
  const place = known && placeOf(shown, quote)
  if (!known || !dimension || !place) return []
  const words = countWords(quote)
  if (shown.isRead && (words > WORDS_MAX || words < (SHORT.has(signal) ? 1 : 2))) return []
  const proof = known.needs?.in === 'sentence' ? aroundOf(shown, place) : quote
  const hasForm = !known.needs || (shown.isRead ? known.needs.form.test(proof) : hasFigure(signal, quote))
  return hasForm ? [{ ...place, quote, dimension, tone: known.worth < 0 ? 'vague' : 'earned', signal }] : []
}

/** The one form that is the same in every language. */
const hasFigure = (signal: string, quote: string) => !signal.endsWith('number') || /\p{N}/u.test(quote)

/** The same words are not two parts of one dimension: of marks that share most of their words, the one that is worth most counts. */
const distinct = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = []
  const byWorth = [...spans].sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start || a.end - b.end)
  for (const span of byWorth) {
    const rivals = kept.filter((other) => other.dimension === span.dimension && other.tone === span.tone)
    const isAgain = rivals.some(({ signal, start, end }) => signal === span.signal && start < span.end && end > span.start)
    if (!isAgain && shareOf(span, rivals) < 0.5) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

const worthOf = ({ signal }: Span) => Math.abs(signalOf(signal)?.worth ?? 0)

const shareOf = ({ start, end }: Place, others: readonly Place[]) => {
  const covered = new Set<number>()
  for (const other of others) for (let at = Math.max(start, other.start); at < Math.min(end, other.end); at += 1) covered.add(at)
  return covered.size / Math.max(1, end - start)
}

/** The signals of one dimension, as often as they were accepted. */
export const signalsIn = (spans: readonly Span[], dimension: Dimension): string[] =>
  spans.filter((span) => span.dimension === dimension).map(({ signal }) => signal)
