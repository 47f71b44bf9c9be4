import type { Doubts } from './doubts.ts'

/** The doubts that more than half of the readings have. */
export const shareDoubts = (all: readonly Doubts[]): Doubts => {
  const isMost = (count: number) => count * 2 > all.length
  const found: Doubts['wrong'] = []
  for (const claim of all.flatMap(({ wrong }) => wrong)) {
    const overlaps = (other: Doubts['wrong'][number]) => other.start < claim.end && other.end > claim.start
    const sharers = all.filter(({ wrong }) => wrong.some(overlaps)).length
    if (isMost(sharers) && !found.some(overlaps)) found.push(claim)
  }
  return {
    isAstray: isMost(all.filter(({ isAstray }) => isAstray).length),
    wrong: found,
    instructs: isMost(all.filter(({ instructs }) => instructs).length),
  }
}
