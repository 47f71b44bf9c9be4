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

/** `planned` are the questions that were this interview's to ask: a fork leaves those before it to the interview it came from. */
export type Judged = { interview: InterviewRow; answers: JudgedAnswer[]; planned: Slot[] }

/** What there is to judge in an interview; null when it is gone. Answers to the warm-up count, requests and copies do not. */
export const readJudged = async (house: House, id: InterviewId): Promise<Judged | null> => {
  const interview = await findAny(house.db, id)
  if (!interview) return null
  const turns = await listTurns(house.db, id)
  const judged = await judgedTurnIds(house, id)
  const answers = interview.plan.flatMap((slot) => answerTo(slot, turns, judged) ?? [])
  return { interview, answers, planned: interview.plan.slice(forkedAt(interview.plan, turns)) }
}

/** Where in its plan an interview begins: at the newest question that was copied into it, else at the start. */
const forkedAt = (plan: Slot[], turns: TurnRow[]): number => {
  const question = turns.findLast((turn) => turn.isCopied && turn.kind === 'question')
  return Math.max(
    0,
    plan.findIndex((slot) => slot.id === question?.slotId),
  )
}

const judgedTurnIds = async (house: House, id: InterviewId): Promise<Set<TurnId>> => {
  const rows = await house.db.q
    .select({ body: interviewEvents.body })
    .from(interviewEvents)
    .where(eq(interviewEvents.interviewId, id))
    .orderBy(asc(interviewEvents.seq))
  return new Set(rows.flatMap(({ body }) => (body.type === 'answer.accepted' && body.isJudged ? [body.answerTurnId] : [])))
}

/** The first that was said to its end, else the newest that broke off. */
const wholeOf = (asked: TurnRow[]): TurnRow | undefined => asked.find((turn) => turn.cause === 'finished') ?? asked.at(-1)

const answerTo = (slot: Slot, turns: TurnRow[], judged: Set<TurnId>): JudgedAnswer | null => {
  const said = turns.filter((turn) => turn.slotId === slot.id)
  const answers = said.filter((turn) => turn.speaker === 'candidate' && judged.has(turn.id))
  const asked = said.filter((turn) => turn.speaker === 'interviewer' && turn.kind === 'question')
  const question = wholeOf(asked)
  const askedHere = wholeOf(asked.filter((turn) => !turn.isCopied))
  const newest = answers.at(-1)
  if (!question || !askedHere || !newest) return null
  return {
    slot,
    // A question that broke off says less than what was planned.
    question: question.by?.by === 'model' && question.cause === 'finished' ? question.text : slot.question,
    questionTurnId: askedHere.id,
    turnId: newest.id,
    turnIds: answers.map((turn) => turn.id),
    answer: answers.map((turn) => turn.text).join('\n\n'),
  }
}
