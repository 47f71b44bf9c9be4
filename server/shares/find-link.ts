import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { networkOf } from '../platform/http/client-address.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { limits } from './policy.ts'
import { findOpen, type ShareRow } from './store.ts'

const TOKEN = /^[\w-]{43}$/

type Mac = (purpose: string, text: string) => string

/** The database knows a link by its MAC, so that reading the database opens none. */
export const tokenMac = (mac: Mac, token: string) => mac('share-link', token)

/** An open link by its token. One that expired, was revoked or never existed is the same `not_found`. `address` is who asks. */
export const findLink = async (house: House, token: string, purpose: ShareRow['purpose'], address: string): Promise<ShareRow> => {
  await spend(house, limits.openedPerNetwork, networkOf(address))
  const found = TOKEN.test(token) ? await findOpen(house.db, tokenMac(house.secrets.mac, token), purpose, house.clock.now()) : null
  if (!found) throw deadLink()
  return found
}

export const deadLink = () => new Refusal('not_found', 'This link opens nothing, or nothing any more. Ask whoever sent it for a new one.')
