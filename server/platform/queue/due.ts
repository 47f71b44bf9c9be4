import { and, eq, lte, sql } from 'drizzle-orm'
import type { Database } from '../db/open.ts'
import { schedules } from '../db/tables.ts'
import { must } from '../db/write.ts'
import type { AnyTask, Queue } from './port.ts'

/** Makes each named schedule due at once, unless it has been planned before. */
export const plan = async (db: Database, names: readonly string[]): Promise<void> => {
  const rows = names.map((name) => ({ name, dueAt: 0 }))
  await db.write((tx) => [tx.insert(schedules).values(rows).onConflictDoNothing()])
}

/** Hands `task` in if its schedule is due, and makes it due again `every` milliseconds from now, in database time. */
export const handWhenDue = async ({ db, queue }: { db: Database; queue: Queue }, task: AnyTask, every: number): Promise<boolean> => {
  const isDue = and(eq(schedules.name, task.name), lte(schedules.dueAt, db.now))
  const [due] = await db.q.select({ name: schedules.name }).from(schedules).where(isDue)
  if (!due) return false
  const next = sql`${db.now} + ${every}`
  const handed = await db.write((tx) => [
    must('due', tx.update(schedules).set({ dueAt: next }).where(isDue).returning({ name: schedules.name })),
    queue.hand(tx, task, null),
  ])
  return handed.ok
}
