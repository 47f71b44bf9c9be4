import type { Fact } from '../../questions/index.ts'
import { HEDGES } from './lexicon.ts'
import type { Match } from './phrases.ts'
import type { Segment } from './segments.ts'

/** A statement of the answer that a known fact speaks to. `of` names the point, so that one point counts once. */
export type Finding = { fact: Fact; of: string; isRight: boolean; segment: Segment }

/** Whether a segment states something plainly, so that it can be held against the speaker. */
export const isPlain = (segment: Segment, match: Match): boolean =>
  match.isWhole &&
  !segment.isForeign &&
  !segment.isTold &&
  !segment.isCondition &&
  !segment.words.slice(0, match.last).some(({ term }) => HEDGES.has(term))

/** What an answer also says rightly is no contradiction: the reading was at fault, or the speaker has put it right. */
export const settled = (findings: Finding[]): Finding[] =>
  findings.filter((one) => one.isRight || !findings.some((other) => other.isRight && other.fact === one.fact && other.of === one.of))
