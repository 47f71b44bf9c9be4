import type { InterviewId } from '#contract/ids.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import type { Contested } from './appeals/contested.ts'
import { ofAnswer } from './appeals/of-answer.ts'
import { listAppeals } from './store.ts'

/** `wasContested` also where everything was withdrawn: what was found before may rest on words that did not count then. */
type Standing = { contested: readonly Contested[]; wasContested: boolean }

/** What stands contested in each answer of an interview. */
export const listContested = async ({ db }: House, id: InterviewId): Promise<(found: JudgedAnswer) => Standing> => {
  const rows = await listAppeals(db, id)
  return ({ slot }) => {
    const { all, live } = ofAnswer(rows, slot.id)
    return { contested: live, wasContested: all.length > 0 }
  }
}
