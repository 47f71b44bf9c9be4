import type { Actor } from '#contract/actor.ts'
import { dropHints } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { learnerOf } from './policy.ts'
import { dropMark, findMark } from './store.ts'

/** Takes a mark back: the course may be recommended again. Without a mark nothing changes. */
export const unmarkCourse = async (house: House, actor: Actor, courseId: string): Promise<void> => {
  const own = learnerOf(actor)
  if (!own) throw new Refusal('not_signed_in', 'Start as a guest or sign in first.')
  const known = await findMark(house.db, own, courseId)
  if (!known) return
  await house.db.write((tx) => [
    dropMark(tx, own, courseId),
    ...dropHints(
      tx,
      own,
      known.markedFor.map(({ competency }) => competency),
    ),
  ])
}
