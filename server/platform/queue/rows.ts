import { and, asc, count, desc, eq, gt, inArray, lt, lte, min, sql } from 'drizzle-orm'
import type { Database } from '../db/open.ts'
import { outbox } from '../db/tables.ts'
import { must, type Statement } from '../db/write.ts'
import type { DeadLetter } from './port.ts'

type Query = Database['q']
export type OutboxRow = typeof outbox.$inferSelect
/** What the engine is told of a row; payloads stay in the database. */
export type Handover = Pick<OutboxRow, 'id' | 'task' | 'priority' | 'availableAt'>

/** The `must` that guards every end of a task. */
export const ENDED = 'task.ended'

const ERROR_MAX = 500
const handover = { id: outbox.id, task: outbox.task, priority: outbox.priority, availableAt: outbox.availableAt }
const isWaiting = (id: string) => and(eq(outbox.id, id), eq(outbox.state, 'waiting'))

type NewRow = Pick<OutboxRow, 'id' | 'task' | 'key' | 'payload' | 'priority' | 'createdAt'>

export const insertRow = (tx: Query, row: NewRow): Statement => ({
  must: null,
  builder: tx
    .insert(outbox)
    .values({ ...row, state: 'waiting', attempts: 0, starts: 0, availableAt: row.createdAt })
    .onConflictDoNothing(),
})

/** The row with this start counted, or null when it is no longer waiting. */
export const beginRow = async (db: Database, id: string): Promise<OutboxRow | null> => {
  const begun = await db.write((tx) => [
    tx
      .update(outbox)
      .set({ starts: sql`${outbox.starts} + 1` })
      .where(isWaiting(id))
      .returning(),
  ])
  return begun.ok ? (begun.rows[0][0] ?? null) : null
}

/** Ends a waiting row, or breaks the unit it is part of. */
export const endRow = (tx: Query, id: string, end: { state: 'done' | 'dead'; at: number; error: string | null }) => {
  const attempts = end.state === 'dead' ? sql`${outbox.attempts} + 1` : outbox.attempts
  const set = { state: end.state, endedAt: end.at, error: end.error?.slice(0, ERROR_MAX) ?? null, attempts }
  return must(ENDED, tx.update(outbox).set(set).where(isWaiting(id)).returning({ id: outbox.id }))
}

/** Counts a failed attempt. */
export const postponeRow = async (db: Database, id: string, until: number, error: string): Promise<void> => {
  const set = { attempts: sql`${outbox.attempts} + 1`, availableAt: until, error: error.slice(0, ERROR_MAX) }
  await db.write((tx) => [tx.update(outbox).set(set).where(isWaiting(id))])
}

/** Takes back a start that a shutdown cut short. */
export const releaseRow = async (db: Database, id: string): Promise<void> => {
  await db.write((tx) => [
    tx
      .update(outbox)
      .set({ starts: sql`${outbox.starts} - 1` })
      .where(isWaiting(id)),
  ])
}

export const replayRow = async (db: Database, id: string, now: number): Promise<boolean> => {
  const [dead] = await db.q
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, id), eq(outbox.state, 'dead')))
  if (!dead) return false
  const fresh = { ...dead, state: 'waiting' as const, attempts: 0, starts: 0, availableAt: now, endedAt: null }
  const replayed = await db.write((tx) => [
    must(
      'dead',
      tx
        .delete(outbox)
        .where(and(eq(outbox.id, id), eq(outbox.state, 'dead')))
        .returning({ id: outbox.id }),
    ),
    must('free', tx.insert(outbox).values(fresh).onConflictDoNothing().returning({ id: outbox.id })),
  ])
  return replayed.ok
}

/** The latest first. Of a payload only its size leaves. */
export const deadRows = async ({ q }: Database, limit: number): Promise<DeadLetter[]> => {
  const rows = await q.select().from(outbox).where(eq(outbox.state, 'dead')).orderBy(desc(outbox.endedAt), desc(outbox.id)).limit(limit)
  return rows.map(({ id, task, error, payload, attempts, createdAt, endedAt }) => ({
    id,
    task,
    reason: error ?? '',
    bytes: Buffer.byteLength(JSON.stringify(payload) ?? ''),
    failures: attempts,
    handedAt: createdAt,
    diedAt: endedAt ?? createdAt,
  }))
}

export const discardRow = async (db: Database, id: string): Promise<boolean> => {
  const dead = and(eq(outbox.id, id), eq(outbox.state, 'dead'))
  return (await db.write((tx) => [must('dead', tx.delete(outbox).where(dead).returning({ id: outbox.id }))])).ok
}

/** Waiting rows after `cursor`, in the order they were made. */
export const waitingAfter = async (db: Database, cursor: string, limit: number): Promise<Handover[]> =>
  db.q
    .select(handover)
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), gt(outbox.id, cursor)))
    .orderBy(asc(outbox.id))
    .limit(limit)

export const waitingAmong = async (db: Database, ids: readonly string[]): Promise<Handover[]> =>
  db.q
    .select(handover)
    .from(outbox)
    .where(and(inArray(outbox.id, [...ids]), eq(outbox.state, 'waiting')))

export const forgetEnded = async (db: Database, before: { done: number; dead: number }): Promise<void> => {
  await db.q.delete(outbox).where(and(lt(outbox.endedAt, before.done), eq(outbox.state, 'done')))
  await db.q.delete(outbox).where(and(lt(outbox.endedAt, before.dead), eq(outbox.state, 'dead')))
}

/** `due` is waiting work whose time has come, running or not. */
export const countRows = async (db: Database, now: number) => {
  const [due] = await db.q
    .select({ rows: count(), since: min(outbox.availableAt) })
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), lte(outbox.availableAt, now)))
  const [delayed] = await db.q
    .select({ rows: count() })
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), gt(outbox.availableAt, now)))
  const [dead] = await db.q.select({ rows: count() }).from(outbox).where(eq(outbox.state, 'dead'))
  return { due: due?.rows ?? 0, since: due?.since ?? now, delayed: delayed?.rows ?? 0, dead: dead?.rows ?? 0 }
}
