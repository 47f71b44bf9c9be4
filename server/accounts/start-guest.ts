import type { z } from 'zod'
import type { Me, StartGuest } from '#contract/accounts.ts'
import type { CandidateId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { networkOf } from '../platform/http/client-address.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { GUEST_LIFE } from './model.ts'
import { openLogin } from './open-login.ts'
import { limits } from './policy.ts'
import { candidates, logins } from './tables.ts'
import { toMe } from './view.ts'

export type Browser = { address: string; device: string }

/** Makes a guest candidate, who may interview at once and is erased after 30 days unless an address claims them. */
export const startGuest = async (house: House, input: z.infer<typeof StartGuest>, browser: Browser): Promise<{ me: Me; token: string }> => {
  await spend(house, limits.guestsPerNetwork, networkOf(browser.address))
  const createdAt = house.clock.now()
  const guest = {
    id: house.ids.make<CandidateId>(),
    email: null,
    isGuest: true,
    noticeVersion: input.notice ?? null,
    createdAt,
    expiresAt: createdAt + GUEST_LIFE,
  }
  const { row, token } = openLogin(house, guest.id, browser.device)
  await house.db.write((tx) => [tx.insert(candidates).values(guest), tx.insert(logins).values(row)])
  return { me: toMe(guest, row.id, house.config.administrators), token }
}
