import { and, eq } from 'drizzle-orm'
import { keyIdOf } from '../platform/crypto/seal.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { ADDRESS } from '../platform/mail/port.ts'
import { openCandidate } from './open-candidate.ts'
import { sealAddress } from './seal-address.ts'
import { addressesAfter, type CandidateRow } from './store.ts'
import { candidates } from './tables.ts'

const BATCH = 200

/**
 * Seals addresses that were stored before addresses were sealed, and makes anew the MACs of a master key of before. Returns how many;
 * may be run again at any time.
 */
export const sealAddresses = async (house: House): Promise<number> => {
  let done = 0
  let rows = await addressesAfter(house.db, null, BATCH)
  while (rows.length > 0) {
    for (const row of rows) if (await sealOne(house, row)) done += 1
    rows = await addressesAfter(house.db, rows.at(-1)?.id ?? null, BATCH)
  }
  return done
}

const sealOne = async (house: House, row: CandidateRow): Promise<boolean> => {
  const email = await addressIn(house, row)
  if (email === null || row.email === null) return false
  if (keyIdOf(row.email) !== null && row.emailMac === house.secrets.mac(ADDRESS, email)) return false
  const { keep, ...address } = await sealAddress(house, row.id, email)
  const isAsItWas = and(eq(candidates.id, row.id), eq(candidates.email, row.email))
  await house.db.write((tx) => [...keep(tx), tx.update(candidates).set(address).where(isAsItWas)])
  return true
}

/** Null for one whose key this instance does not have: it stays as it is. */
const addressIn = async (house: House, row: CandidateRow): Promise<string | null> => {
  try {
    return (await openCandidate(house, row)).email
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
