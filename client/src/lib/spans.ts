import type { Appeal } from '#contract/appeals.ts'
import type { Dimension, Span } from '#contract/scorecards.ts'

/** Words that are marked alike throughout. `replacement` follows the last words of a correction. */
export type Segment = { start: number; text: string; spans: Span[]; isStruck: boolean; isMended: boolean; replacement: string | null }
/** Marks that touch each other, or the plain words between them (`spans` empty). */
export type Passage = { start: number; end: number; spans: Span[]; segments: Segment[] }
type Place = { start: number; end: number }
type Contested = Pick<Appeal, 'start' | 'end' | 'replacement' | 'withdrawn'>

/** The words between two offsets of an answer, cut wherever a mark or an appeal begins or ends. Every word comes exactly once. */
export const passages = (
  answer: string,
  spans: readonly Span[],
  appeals: readonly Contested[] = [],
  { start: from, end: to }: Place = { start: 0, end: answer.length },
): Passage[] => {
  const within = ({ start, end }: Place) => start < to && end > from
  const marks = spans.filter(within)
  const live = appeals.filter((appeal) => appeal.withdrawn === null && within(appeal))
  const edges = [...marks, ...live].flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to)
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
  const segments = cuts.slice(0, -1).map((start, index) => segment(answer, { start, end: cuts[index + 1] ?? to }, marks, live))
  return group(segments)
}

/** How words are marked, for one dimension or for all: the shortest mark around them decides. */
export const toneOf = ({ spans }: Pick<Segment, 'spans'>, dimension: Dimension | null): Span['tone'] | null =>
  spans.filter((span) => dimension === null || span.dimension === dimension).sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.tone ??
  null

const segment = (answer: string, { start, end }: Place, marks: readonly Span[], live: readonly Contested[]): Segment => {
  const contested = live.find((appeal) => appeal.start < end && appeal.end > start)
  return {
    start,
    text: answer.slice(start, end),
    spans: marks.filter((span) => span.start < end && span.end > start),
    isStruck: contested !== undefined && contested.replacement === null,
    isMended: contested !== undefined && contested.replacement !== null,
    replacement: contested?.end === end ? contested.replacement : null,
  }
}

const group = (segments: readonly Segment[]): Passage[] => {
  const out: Passage[] = []
  for (const next of segments) {
    const last = out.at(-1)
    const isOne = last && (last.spans.length === 0 ? next.spans.length === 0 : next.spans.some((span) => last.spans.includes(span)))
    if (!isOne) out.push({ start: next.start, end: next.start + next.text.length, spans: next.spans, segments: [next] })
    else {
      last.segments.push(next)
      last.end = next.start + next.text.length
      last.spans = [...new Set([...last.spans, ...next.spans])]
    }
  }
  return out
}
