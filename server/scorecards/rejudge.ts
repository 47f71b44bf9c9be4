import type { Actor } from '#contract/actor.ts'
import type { ScoreChange } from '#contract/appeals.ts'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import { appendEvent, findInterview, type JudgedAnswer, readJudged } from '../interviews/index.ts'
import type { Query, Statement } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Contested } from './appeals/contested.ts'
import { ofAnswer } from './appeals/of-answer.ts'
import { judgeSaid } from './judge-said.ts'
import { type AppealRow, listAppeals, listScores, replaceScore, type ScoreRow } from './store.ts'
import { settleTask } from './tasks.ts'

export type AnswerAt = { interviewId: InterviewId; turnId: TurnId }
export type Standing = { found: JudgedAnswer; score: ScoreRow; all: AppealRow[]; live: AppealRow[] }
/** What counts from now on, and how the appeal is kept once its scores are known. */
export type Decision =
  | { kind: 'unchanged'; row: AppealRow }
  | { kind: 'changed'; counts: readonly Contested[]; rowAfter(change: ScoreChange): AppealRow; store(tx: Query, row: AppealRow): Statement }

const ATTEMPTS_MAX = 5

/**
 * Judges an answer again with another set of appeals: the change, the new score and the event are one unit. When the answer
 * was judged anew meanwhile (a follow-up, another tab), nothing is written and `decide` is asked again.
 */
export const rejudge = async (
  house: House,
  actor: Actor,
  at: AnswerAt,
  decide: (standing: Standing) => Decision,
  signal: AbortSignal,
): Promise<AppealRow> => {
  const { candidateId, mode } = await findInterview(house, actor, at.interviewId)
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    const standing = await find(house, at)
    const decision = decide(standing)
    if (decision.kind === 'unchanged') return decision.row
    const result = await judgeSaid(house, standing.found, decision.counts, candidateId, signal)
    const row = decision.rowAfter({ at: house.clock.now(), before: standing.score.result?.score ?? null, after: result.score })
    const fix = mode === 'coaching' ? result.fix : null
    const written = await house.db.write((tx) => [...replace(house, tx, standing, result, fix), decision.store(tx, row)])
    if (written.ok) {
      house.hub.wake(at.interviewId)
      house.queue.nudge()
      return row
    }
    if (written.broke === 'interview') throw new Refusal('not_found', 'The interview was deleted.')
  }
  throw new Refusal('not_available', 'This answer is being scored by somebody else right now. Nothing was changed; try again.')
}

const replace = (house: House, tx: Query, { found, score }: Standing, result: AnswerScore, fix: string | null): Statement[] => {
  const { interviewId, revision } = score
  const event = { type: 'answer.scored', answerTurnId: found.turnId, score: result.score, fix, by: result.provenance } as const
  return [
    replaceScore(tx, score, { revision: revision + 1, result, at: house.clock.now() }),
    ...appendEvent(house, tx, interviewId, event),
    house.queue.hand(tx, settleTask, { interviewId, cause: `${found.turnId}/${revision + 1}` }),
  ]
}

const find = async (house: House, { interviewId, turnId }: AnswerAt): Promise<Standing> => {
  const judged = await readJudged(house, interviewId)
  const found = judged?.answers.find(({ turnIds }) => turnIds.includes(turnId))
  if (!found) throw new Refusal('not_found', 'There is no such answer. Open the scorecard to find yours.')
  const score = (await listScores(house.db, interviewId)).find(({ slotId }) => slotId === found.slot.id)
  if (score?.state !== 'scored' || score.chars < found.answer.length)
    throw new Refusal('not_scored', 'This answer has no score to contest yet. Try again when it has.')
  const { all, live } = ofAnswer(await listAppeals(house.db, interviewId), found.slot.id)
  return { found, score, all, live }
}
