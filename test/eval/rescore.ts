import type { Bundle, BundledAnswer } from '#contract/bundle.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import { aggregate } from '#server/scorecards/aggregate.ts'
import { weighAnswer } from '#server/scorecards/evidence/weigh.ts'

export type Rescored = { answers: { answer: BundledAnswer; result: AnswerScore }[]; overall: number | null }

/** Scores every judged answer of a bundle again from what the bundle says was judged, by the rules of today. */
export const rescore = ({ answers }: Pick<Bundle, 'answers'>): Rescored => {
  const scored = answers.map((answer) => ({ answer, result: answer.state === 'scored' ? weighAnswer(answer.input) : answer.result }))
  return {
    answers: scored.flatMap(({ answer, result }) => (result ? [{ answer, result }] : [])),
    overall: aggregate(
      scored.map(({ answer, result }) => ({ ...answer, result })),
      [],
    ).overall,
  }
}
