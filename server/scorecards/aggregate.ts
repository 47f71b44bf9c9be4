import { dimensions, type Scorecard, type ScoredAnswer } from '#contract/scorecards.ts'

/** With fewer answers than this, one of them would decide the whole. */
const ENOUGH_ANSWERS = 3

type Summary = Omit<Scorecard, 'interviewId' | 'answers' | 'updatedAt'>

/**
 * One scorecard out of its answers. Failed and unscoreable answers count nowhere; a competency that was planned and
 * has no answer is named as not covered, never as weak. Scores are 0–100.
 */
export const aggregate = (answers: ScoredAnswer[], planned: string[], isEnded = true): Summary => {
  const scored = answers.flatMap((answer) => {
    const score = answer.state === 'scored' ? answer.result?.score : null
    return score === null || score === undefined ? [] : [{ competency: answer.competency, score, bands: answer.result?.bands ?? [] }]
  })
  const competencies = [...new Set(scored.map(({ competency }) => competency))].map((competency) => {
    const own = scored.filter((answer) => answer.competency === competency).map(({ score }) => score)
    return { competency, score: mean(own), answers: own.length }
  })
  const overall = scored.length < ENOUGH_ANSWERS ? null : mean(scored.map(({ score }) => score))
  const isWaiting = !isEnded || answers.some(({ state }) => state === 'waiting')
  const answered = new Set(answers.map(({ competency }) => competency))
  return {
    status: isWaiting ? 'scoring' : overall === null ? 'insufficient' : 'complete',
    verdict: verdictOf(overall, competencies, scored.length, isWaiting),
    overall,
    competencies,
    dimensions: dimensions.map((dimension) => ({
      dimension,
      score: meanBand(scored.flatMap(({ bands }) => bands.filter((band) => band.dimension === dimension))),
    })),
    notCovered: [...new Set(planned)].filter((competency) => !answered.has(competency)),
  }
}

const mean = (values: number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

const meanBand = (bands: { assessed: boolean; band?: number }[]) => {
  const judged = bands.flatMap(({ assessed, band }) => (assessed && band !== undefined ? [band * 20] : []))
  return judged.length === 0 ? null : mean(judged)
}

const verdictOf = (overall: number | null, competencies: Summary['competencies'], count: number, isWaiting: boolean) => {
  if (overall === null)
    return count === 0
      ? isWaiting
        ? 'No answer has been scored yet.'
        : 'There is no answer that could be scored.'
      : `${count === 1 ? 'One question is' : 'Two questions are'} too few for an overall score.`
  const ranked = [...competencies].sort((a, b) => b.score - a.score)
  const [best] = ranked
  const worst = ranked.at(-1)
  const level =
    overall >= 80 ? 'Strong and concrete' : overall >= 60 ? 'A sound base' : overall >= 40 ? 'Parts are there' : 'Little to hold on to yet'
  if (!best || !worst || best.score - worst.score < 5) return `${level}, and even across the board.`
  return `${level}: best on ${best.competency}, most to gain on ${worst.competency}.`
}
