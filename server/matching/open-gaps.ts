import type { Gap } from './model.ts'

/** One interview: what it showed that there is to learn, and the competencies that its judged answers were about. */
export type Practised = { gaps: readonly Gap[]; answered: readonly string[] }

const TELLING = 'how it is told'

/**
 * What is still to be learned after several interviews, given the newest first. For each competency the newest interview that
 * asked for it decides, and for the telling the newest that had an answer. Pure.
 */
export const openGaps = (practised: readonly Practised[]): Gap[] => {
  const decided = new Set<string>()
  return practised.flatMap(({ gaps, answered }) => {
    const open = gaps.filter((gap) => !decided.has(topicOf(gap)))
    for (const competency of answered) decided.add(competency).add(TELLING)
    return open
  })
}

const topicOf = ({ of, competency }: Gap) => (of === 'telling' ? TELLING : competency)
