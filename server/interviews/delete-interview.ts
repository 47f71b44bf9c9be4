import { and, eq } from 'drizzle-orm'
import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import { forgetNotes } from '../notes/index.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { findInterview } from './find-interview.ts'
import { interviews } from './tables.ts'

/** Erases an interview with its turns, events, commands, scores and notes of it, at once. */
export const deleteInterview = async (house: House, actor: Actor, id: InterviewId): Promise<void> => {
  const row = await findInterview(house, actor, id)
  const written = await house.db.write((tx) => [
    must(
      'interview',
      tx
        .delete(interviews)
        .where(and(eq(interviews.id, id), eq(interviews.candidateId, row.candidateId)))
        .returning({ id: interviews.id }),
    ),
    forgetNotes(tx, [id]),
  ])
  if (!written.ok) throw new Refusal('not_found', 'There is no such interview. Open your history to find yours.')
}
