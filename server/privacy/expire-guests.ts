import { findExpiredGuests, findLogins, guestHasExpired, type Personal } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'

/** How many one run erases, so that a run stays short; the next one goes on. */
const BATCH = 100

/** Erases guests whom no address claimed within 30 days, and everything of theirs. Returns how many. */
export const expireGuests = async (house: House, personals: readonly Personal[]): Promise<number> => {
  const now = house.clock.now()
  let erased = 0
  for (const candidateId of await findExpiredGuests(house.db, now, BATCH)) {
    const logins = await findLogins(house.db, candidateId)
    // The first statement proves, inside the unit, that nobody has claimed this guest meanwhile.
    const written = await house.db.write((tx) => [
      guestHasExpired(tx, candidateId, now),
      ...personals.toReversed().flatMap((room) => room.erase(tx, candidateId)),
    ])
    if (!written.ok) continue
    erased += 1
    for (const login of logins) house.hub.endLogin(login.id)
    for (const room of personals) room.erased?.(house, candidateId)
  }
  return erased
}
