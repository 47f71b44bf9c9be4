import { createHash } from 'node:crypto'
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Context, MiddlewareHandler } from 'hono'
import { must, type Statement } from '../db/write.ts'
import { Refusal } from '../errors.ts'
import type { House } from '../house.ts'
import type { Env } from './env.ts'
import { idempotentReplies, type StoredReply } from './tables.ts'

const KEPT = 24 * 3_600_000
/** A request that has not been answered after this long died with its process; its key may be used again. */
const GIVEN_UP = 60_000
const KEY_MAX = 200
const BODY_MAX = 512 * 1024

/**
 * `Idempotency-Key` on POST: the first reply is kept for a day and given again, whatever happened to the connection.
 * Keys belong to a candidate; another body under the same key is `command_reused`. Replies that set a cookie, or that say
 * `no-store` because they hold a secret, are not kept.
 */
export const idempotent =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    const given = c.req.header('idempotency-key')
    const actor = c.get('actor')
    if (c.req.method !== 'POST' || given === undefined || actor.kind !== 'candidate') return next()
    if (given.length === 0 || given.length > KEY_MAX)
      throw new Refusal('invalid_input', `An Idempotency-Key has 1 to ${KEY_MAX} characters.`)
    const key = house.secrets.mac('idempotency', `${actor.id} ${given}`)
    const request = house.secrets.mac('idempotency', await fingerprint(c))
    if (!(await reserve(house, { key, request, candidateId: actor.id }))) return replay(house, key, request)
    await next()
    await settle(house, key, c.res)
  }

/** Everything kept for one candidate; part of erasing them. */
export const forgetReplies = (tx: House['db']['q'], candidateId: string): Statement => ({
  must: null,
  builder: tx.delete(idempotentReplies).where(eq(idempotentReplies.candidateId, candidateId)),
})

/** Forgets replies older than a day; for the hourly sweep. */
export const forgetOldReplies = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<void> => {
  await db.write((tx) => [tx.delete(idempotentReplies).where(lt(idempotentReplies.createdAt, clock.now() - KEPT))])
}

/** The same form sent again has another boundary, which is no difference. */
const fingerprint = async (c: Context<Env>): Promise<string> => {
  const sent = Buffer.from(await c.req.arrayBuffer()).toString('latin1')
  const boundary = /boundary="?([^";]+)/.exec(c.req.header('content-type') ?? '')?.[1]
  const body = boundary ? sent.replaceAll(boundary, '') : sent
  return `${c.req.path} ${createHash('sha256').update(body, 'latin1').digest('hex')}`
}

const reserve = async ({ db, clock }: House, row: { key: string; request: string; candidateId: string }): Promise<boolean> => {
  const now = clock.now()
  const made = await db.write((tx) => {
    const insert = tx.insert(idempotentReplies).values({ ...row, createdAt: now })
    return [must('key', insert.onConflictDoNothing().returning())]
  })
  if (made.ok) return true
  const isStale = and(
    eq(idempotentReplies.key, row.key),
    eq(idempotentReplies.request, row.request),
    isNull(idempotentReplies.reply),
    lt(idempotentReplies.createdAt, now - GIVEN_UP),
  )
  const taken = await db.write((tx) => [must('stale', tx.update(idempotentReplies).set({ createdAt: now }).where(isStale).returning())])
  return taken.ok
}

const replay = async ({ db }: House, key: string, request: string): Promise<Response> => {
  const [row] = await db.q.select().from(idempotentReplies).where(eq(idempotentReplies.key, key))
  if (row && row.request !== request)
    throw new Refusal('command_reused', 'This Idempotency-Key was used for another request. Make a new one.')
  if (!row?.reply) throw new Refusal('not_available', 'The same request is still being worked on. Try again in a moment.')
  return asResponse(row.reply)
}

const asResponse = ({ status, type, body }: StoredReply) =>
  new Response(body, { status, headers: { ...(type ? { 'content-type': type } : {}), 'idempotency-replayed': 'true' } })

const settle = async ({ db }: House, key: string, response: Response): Promise<void> => {
  const body = await response.clone().text()
  const isSecret = response.headers.has('set-cookie') || response.headers.get('cache-control') === 'no-store'
  const isKept = response.status < 500 && response.status !== 429 && !isSecret && body.length <= BODY_MAX
  const row = eq(idempotentReplies.key, key)
  const reply = { status: response.status, type: response.headers.get('content-type'), body }
  await db.write((tx) => [isKept ? tx.update(idempotentReplies).set({ reply }).where(row) : tx.delete(idempotentReplies).where(row)])
}
