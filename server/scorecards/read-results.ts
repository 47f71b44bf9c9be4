import type { InterviewId } from '#contract/ids.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { listScores } from './store.ts'
import { isWhole } from './view.ts'

/** What was made of each answer of an interview: null while there is no judgement of all of it, and where it failed. */
export const readResults = async ({ db }: House, id: InterviewId): Promise<(found: JudgedAnswer) => AnswerScore | null> => {
  const rows = await listScores(db, id)
  return (found) => rows.find((row) => row.slotId === found.slot.id && isWhole(row, found))?.result ?? null
}
