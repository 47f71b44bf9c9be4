import type { AppealRow } from '../store.ts'

type Contesting = {
  all: AppealRow[]
  live: AppealRow[]
  /** How often the candidate has changed their mind on this answer: grows with every appeal and every withdrawal. */
  revision: number
}

/** What was contested in the answer to one planned question. */
export const ofAnswer = (rows: readonly AppealRow[], slotId: string): Contesting => {
  const all = rows.filter((row) => row.slotId === slotId)
  const live = all.filter(({ withdrawn }) => withdrawn === null)
  return { all, live, revision: 2 * all.length - live.length }
}
