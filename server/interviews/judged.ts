import { asc, eq } from 'drizzle-orm'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Slot } from '../interviewer/index.ts'
import type { House } from '../platform/house.ts'
import { findAny, type InterviewRow, listTurns, type TurnRow } from './store.ts'
import { interviewEvents } from './tables.ts'

/** Everything a candidate said to one planned question: the answer and what follow-ups added, joined by blank lines. */
export type JudgedAnswer = {
  slot: Slot
  question: string
  questionTurnId: TurnId
  /** The newest of the joined answers, and all of them. */
  turnId: TurnId
  turnIds: TurnId[]
  answer: string
}

/** What there is to judge in an interview; null when it is gone. Answers to the warm-up count, requests do not. */
export const readJudged = async (house: House, id: InterviewId): Promise<{ interview: InterviewRow; answers: JudgedAnswer[] } | null> => {
  const interview = await findAny(house.db, id)
  if (!interview) return null
  const turns = await listTurns(house.db, id)
  const judged = await judgedTurnIds(house, id)
  const answers = interview.plan.flatMap((slot) => answerTo(slot, turns, judged) ?? [])
  return { interview, answers }
}

const judgedTurnIds = async (house: House, id: InterviewId): Promise<Set<TurnId>> => {
  const rows = await house.db.q
    .select({ body: interviewEvents.body })
    .from(interviewEvents)
    .where(eq(interviewEvents.interviewId, id))
    .orderBy(asc(interviewEvents.seq))
  return new Set(rows.flatMap(({ body }) => (body.type === 'answer.accepted' && body.isJudged ? [body.answerTurnId] : [])))
}

const answerTo = (slot: Slot, turns: TurnRow[], judged: Set<TurnId>): JudgedAnswer | null => {
  const said = turns.filter((turn) => turn.slotId === slot.id)
  const answers = said.filter((turn) => turn.speaker === 'candidate' && judged.has(turn.id))
  const asked = said.filter((turn) => turn.speaker === 'interviewer' && turn.kind === 'question')
  const question = asked.find((turn) => turn.cause === 'finished') ?? asked.at(-1)
  const newest = answers.at(-1)
  if (!question || !newest) return null
  return {
    slot,
    // A question that broke off says less than what was planned.
    question: question.by?.by === 'model' && question.cause === 'finished' ? question.text : slot.question,
    questionTurnId: question.id,
    turnId: newest.id,
    turnIds: answers.map((turn) => turn.id),
    answer: answers.map((turn) => turn.text).join('\n\n'),
  }
}
