import type { CandidateId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { ADDRESS } from '../platform/mail/port.ts'
import { addressPlace } from './model.ts'
import { type PersonKey, personKey } from './person-key.ts'

export type SealedAddress = { email: string; emailMac: string; keep: PersonKey['keep'] }

/** An address as it is stored: sealed, and a MAC to find it by. Put `keep` into the same unit, behind the candidate. */
export const sealAddress = async (house: House, id: CandidateId, email: string): Promise<SealedAddress> => {
  const key = await personKey(house, id)
  return { email: key.seal(addressPlace(id), email), emailMac: house.secrets.mac(ADDRESS, email), keep: key.keep }
}
