import type { Span } from '#contract/scorecards.ts'

export type Piece = { text: string; tone: Span['tone'] | null; why: string; at: number }

/** An answer cut at its spans. Where two overlap the earlier keeps its words and the later gets the rest. */
export const pieces = (answer: string, spans: readonly Span[]): Piece[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Piece[] = []
  let at = 0
  for (const span of sorted) {
    const start = Math.max(span.start, at)
    if (span.end <= start) continue
    if (start > at) out.push(plain(answer, at, start))
    out.push({
      text: answer.slice(start, span.end),
      tone: span.tone,
      why: `${span.dimension}: ${span.signal.replace(/^.*\./, '').replaceAll('_', ' ')}`,
      at: start,
    })
    at = span.end
  }
  if (at < answer.length) out.push(plain(answer, at, answer.length))
  return out
}

const plain = (answer: string, start: number, end: number): Piece => ({ text: answer.slice(start, end), tone: null, why: '', at: start })
