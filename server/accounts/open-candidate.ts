import type { House } from '../platform/house.ts'
import { ADDRESS } from '../platform/mail/port.ts'
import { addressPlace } from './model.ts'
import { personKey } from './person-key.ts'
import { type CandidateRow, findByAddress } from './store.ts'

/** A person with their address as they gave it. */
export type Candidate = Omit<CandidateRow, 'emailMac'>

export const openCandidate = async (house: House, { emailMac: _, ...row }: CandidateRow): Promise<Candidate> => {
  if (row.email === null) return row
  const key = await personKey(house, row.id)
  return { ...row, email: key.open(addressPlace(row.id), row.email) }
}

export const findByEmail = async (house: House, email: string): Promise<Candidate | null> => {
  const row = await findByAddress(house.db, email, house.secrets.macs(ADDRESS, email))
  return row && openCandidate(house, row)
}
