import type { AnswerScore, Band, Span } from '#contract/scorecards.ts'
import type { Doubts } from './doubts.ts'

/** The most that is left of a score: the same as where the rules find it out. */
const ASTRAY_MOST = 25
const INSTRUCTS_MOST = 40
/** With one false claim beside what holds, with two, and with more, where the question asks what is so. */
const WRONG_MOST = [100, 65, 55, 45]
const DOUBTED_BAND = 1

type Gate = AnswerScore['gates'][number]

const GATES = {
  off_topic: { gate: 'off_topic', why: 'Read twice, this answers another question than the one that was asked.' },
  injection: { gate: 'injection', why: 'Part of this speaks to the scorer, not to the interviewer.' },
} as const satisfies Record<string, Gate>

const FIXES = {
  off_topic: 'Go back to the question and start with the moment in your own work that comes closest to it.',
  injection: 'Leave out what is meant for the scorer and use the room for what you did.',
}

/** What confirmed doubts leave of a judgement: the one way in which a model lowers a band further than it could raise it. */
export const loweredBy = ({ isAstray, wrong, instructs }: Doubts, isKnowledge: boolean) => {
  const caps = { relevance: isAstray ? DOUBTED_BAND : 5, depth: wrong.length > 0 ? DOUBTED_BAND : 5 }
  const whyOf = { relevance: GATES.off_topic.why, depth: `"${wrong[0]?.quote}" says the opposite of what holds. ${wrong[0]?.holds}` }
  const lowered = (band: Band): Band => {
    if (!band.assessed || (band.dimension !== 'relevance' && band.dimension !== 'depth')) return band
    const { [band.dimension]: most } = caps
    return band.band <= most ? band : { ...band, band: most, why: whyOf[band.dimension] }
  }
  return {
    most: Math.min(isAstray ? ASTRAY_MOST : 100, instructs ? INSTRUCTS_MOST : 100, isKnowledge ? mostWith(wrong.length) : 100),
    bands: (bands: readonly Band[]): Band[] => bands.map(lowered),
    gates: [...(isAstray ? [GATES.off_topic] : []), ...(instructs ? [GATES.injection] : [])],
    spans: wrong.map(
      ({ start, end, quote, holds }): Span => ({
        start,
        end,
        quote,
        dimension: 'depth',
        tone: 'vague',
        signal: 'contradicts_fact',
        why: holds,
      }),
    ),
    fix: isAstray ? FIXES.off_topic : wrong[0] ? `Set this right: ${wrong[0].holds}` : instructs ? FIXES.injection : null,
  }
}

const mostWith = (wrong: number) => WRONG_MOST[Math.min(wrong, WRONG_MOST.length - 1)] ?? 100
