import type { CandidateId } from '#contract/ids.ts'
import { limits, type Personal } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { spend } from '../platform/http/rate-limit.ts'

export type Export = {
  madeAt: number
  rooms: { room: string; about: Personal['describe']; data: unknown }[]
}

/** Everything that every room keeps of a candidate, with what it is for and how long it is kept. */
export const exportMe = async (house: House, personals: readonly Personal[], candidateId: CandidateId): Promise<Export> => {
  await spend(house, limits.exportsPerCandidate, candidateId)
  const rooms: Export['rooms'] = []
  for (const { room, describe, export: read } of personals) rooms.push({ room, about: describe, data: await read(house, candidateId) })
  return { madeAt: house.clock.now(), rooms }
}
