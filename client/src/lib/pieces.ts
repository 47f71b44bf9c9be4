export type Piece = { text: string; isMarked: boolean }
type Place = { start: number; end: number }

/** A text cut at its marks, in order; marks that overlap or lie outside never repeat or lose a letter. */
export const pieces = (text: string, marks: readonly Place[]): Piece[] => {
  const out: Piece[] = []
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(at, mark.start), Math.min(text.length, mark.end)]
    if (end <= start) continue
    if (start > at) out.push({ text: text.slice(at, start), isMarked: false })
    out.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) out.push({ text: text.slice(at), isMarked: false })
  return out
}
