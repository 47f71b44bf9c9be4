import type { CandidateId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { lastMorning } from './model.ts'
import { insertMail, listWaiting, putInMail, zonesOf } from './store.ts'
import { sendMailTask } from './tasks.ts'

/**
 * Makes the mail of a day or a week for everybody who has notes waiting for it, once their morning has begun. Who has none gets none.
 * Resolves to how many.
 */
export const makeDigests = async (house: House): Promise<number> => {
  const now = house.clock.now()
  let made = 0
  for (const rhythm of ['daily', 'weekly'] as const) {
    const waiting = await listWaiting(house.db, rhythm)
    const zoneOf = await zonesOf(
      house.db,
      waiting.map(({ candidateId }) => candidateId),
    )
    for (const { candidateId, since } of waiting) {
      const morning = lastMorning(rhythm, zoneOf(candidateId), now)
      if (since < morning && (await makeDigest(house, candidateId, rhythm, morning))) made += 1
    }
  }
  house.queue.nudge()
  return made
}

const makeDigest = async ({ db, ids, queue, clock }: House, candidateId: CandidateId, rhythm: 'daily' | 'weekly', morning: number) => {
  const id = ids.make<string>()
  const key = `${rhythm}/${candidateId}/${morning}`
  const row = { id, candidateId, key, rhythm, state: 'waiting' as const, createdAt: clock.now(), endedAt: null }
  const written = await db.write((tx) => [insertMail(tx, row), putInMail(tx, row, morning), queue.hand(tx, sendMailTask, { mailId: id })])
  return written.ok
}
