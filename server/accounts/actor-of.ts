import { and, eq, lt } from 'drizzle-orm'
import type { Actor } from '#contract/actor.ts'
import type { LoginId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { readCookie } from '../platform/http/cookies.ts'
import { LOGIN_COOKIE, LOGIN_IDLE, SEEN_EVERY, tokenMac } from './model.ts'
import { findLogin, findLoginById, type LoginRow } from './store.ts'
import { logins } from './tables.ts'

/** Who a `Cookie` header belongs to, for requests and socket handshakes alike. Always asks the database: an ended login is ended. */
export const actorOf = async (house: House, cookieHeader: string | undefined): Promise<Actor> => {
  const token = readCookie(cookieHeader, LOGIN_COOKIE, house.config)
  if (token === undefined) return { kind: 'nobody' }
  const found = await findLogin(house.db, tokenMac(house.secrets.mac, token))
  const now = house.clock.now()
  if (!found || !isLive(found.login, now) || hasEnded(found.candidate.expiresAt, now)) return { kind: 'nobody' }
  if (now - found.login.seenAt >= SEEN_EVERY) house.background('logins.seen', markSeen(house, found.login.id, now))
  return { kind: 'candidate', id: found.candidate.id, loginId: found.login.id, isGuest: found.candidate.isGuest }
}

/** Is this login still good? Sockets ask now and then, since they outlive requests. */
export const isLoginLive = async ({ db, clock }: House, loginId: LoginId): Promise<boolean> => {
  const login = await findLoginById(db, loginId)
  return login !== null && isLive(login, clock.now())
}

const isLive = ({ seenAt, expiresAt }: LoginRow, now: number) => now < expiresAt && now - seenAt < LOGIN_IDLE
const hasEnded = (expiresAt: number | null, now: number) => expiresAt !== null && now >= expiresAt

const markSeen = ({ db }: House, id: LoginId, now: number) =>
  db.write((tx) => [
    tx
      .update(logins)
      .set({ seenAt: now })
      .where(and(eq(logins.id, id), lt(logins.seenAt, now))),
  ])
