import type { CandidateId } from '#contract/ids.ts'
import { findLogins, type Personal } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'

/**
 * Erases everything of a candidate in one unit, in every room, and signs every browser of theirs out. `personals` stand
 * in the order of the slope; rooms are erased from its right end, so that nothing points at what is gone.
 */
export const eraseMe = async (house: House, personals: readonly Personal[], candidateId: CandidateId): Promise<void> => {
  const logins = await findLogins(house.db, candidateId)
  await house.db.write((tx) => personals.toReversed().flatMap((room) => room.erase(tx, candidateId)))
  for (const login of logins) house.hub.endLogin(login.id)
  for (const room of personals) room.erased?.(house, candidateId)
}
