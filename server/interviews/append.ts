import { eq, sql } from 'drizzle-orm'
import type { InterviewId } from '#contract/ids.ts'
import type { EventBody } from '#contract/live.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import type { House } from '../platform/house.ts'
import { interviewEvents, interviews } from './tables.ts'

/**
 * Statements by which another room adds an event to an interview's log, inside its own unit; the store gives the `seq`. What the
 * event causes elsewhere is part of them, so nudge the queue too.
 * Call `house.hub.wake(interviewId)` once the unit is written. The unit breaks when the interview is gone.
 */
export const appendEvent = (house: House, tx: Query, interviewId: InterviewId, body: EventBody): Statement[] => {
  const newest = sql<number>`(select ${interviews.seq} from ${interviews} where ${interviews.id} = ${interviewId})`
  return [
    must(
      'interview',
      tx
        .update(interviews)
        .set({ seq: sql`${interviews.seq} + 1` })
        .where(eq(interviews.id, interviewId))
        .returning({ seq: interviews.seq }),
    ),
    must(
      'event',
      tx.insert(interviewEvents).values({ interviewId, seq: newest, at: house.clock.now(), body }).returning({ seq: interviewEvents.seq }),
    ),
    ...house.reactions.flatMap((react) => react(tx, interviewId, body)),
  ]
}

/** Keeps the overall score beside the interview, for lists. */
export const keepScore = (tx: Query, interviewId: InterviewId, score: number | null): Statement =>
  must('interview', tx.update(interviews).set({ score }).where(eq(interviews.id, interviewId)).returning({ id: interviews.id }))
