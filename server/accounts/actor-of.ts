import { and, eq, lte } from 'drizzle-orm'
import type { Actor } from '#contract/actor.ts'
import type { LoginId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { readCookie } from '../platform/http/cookies.ts'
import { LOGIN_COOKIE, LOGIN_IDLE, SEEN_EVERY, tokenMac, tokenMacs } from './model.ts'
import { findLogin, findLoginsById, type LoginRow } from './store.ts'
import { logins } from './tables.ts'

/** Who a `Cookie` header belongs to, for requests and socket handshakes alike. Always asks the database: an ended login is ended. */
export const actorOf = async (house: House, cookieHeader: string | undefined): Promise<Actor> => {
  const token = readCookie(cookieHeader, LOGIN_COOKIE, house.config)
  if (token === undefined) return { kind: 'nobody' }
  const found = await findLogin(house.db, tokenMacs(house.secrets.macs, token))
  const now = house.clock.now()
  if (!found || !isLive(found.login, now) || hasEnded(found.candidate.expiresAt, now)) return { kind: 'nobody' }
  const mac = tokenMac(house.secrets.mac, token)
  if (now - found.login.seenAt >= SEEN_EVERY || found.login.tokenMac !== mac)
    house.background('logins.seen', markSeen(house, found.login.id, now, mac))
  return { kind: 'candidate', id: found.candidate.id, loginId: found.login.id, isGuest: found.candidate.isGuest }
}

/** Those of `loginIds` that are still good, with one query: sockets outlive requests, so somebody has to ask for them now and then. */
export const liveLogins = async ({ db, clock }: House, loginIds: readonly LoginId[]): Promise<Set<LoginId>> => {
  const now = clock.now()
  const found = await findLoginsById(db, loginIds)
  return new Set(
    found.filter(({ login, candidate }) => isLive(login, now) && !hasEnded(candidate.expiresAt, now)).map(({ login }) => login.id),
  )
}

const isLive = ({ seenAt, expiresAt }: LoginRow, now: number) => now < expiresAt && now - seenAt < LOGIN_IDLE
const hasEnded = (expiresAt: number | null, now: number) => expiresAt !== null && now >= expiresAt

/** Whoever comes by while the master key is being replaced stays signed in after it. */
const markSeen = ({ db }: House, id: LoginId, now: number, mac: string) =>
  db.write((tx) => [
    tx
      .update(logins)
      .set({ seenAt: now, tokenMac: mac })
      .where(and(eq(logins.id, id), lte(logins.seenAt, now))),
  ])
