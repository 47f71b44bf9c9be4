import { sql } from 'drizzle-orm'
import { index, int, json, table, text, uniqueIndex } from './columns.ts'

/**
 * Work that must happen. A row is inserted together with the change that caused it and leaves `waiting` together with
 * its effect. A dead letter is a row in state `dead`, not a table of its own: burying and replaying stay one update.
 */
export const outbox = table(
  'outbox',
  {
    id: text('id').primaryKey(),
    task: text('task').notNull(),
    key: text('key').notNull(),
    payload: json('payload').$type<unknown>(),
    priority: int('priority').notNull(),
    state: text('state').$type<'waiting' | 'done' | 'dead'>().notNull(),
    /** Attempts that failed. */
    attempts: int('attempts').notNull(),
    /** Attempts that were begun; those that neither failed nor ended died with their process. */
    starts: int('starts').notNull(),
    createdAt: int('created_at').notNull(),
    availableAt: int('available_at').notNull(),
    endedAt: int('ended_at'),
    error: text('error'),
  },
  (row) => [
    uniqueIndex('outbox_open_key').on(row.task, row.key).where(sql`state = 'waiting'`),
    index('outbox_state').on(row.state, row.id),
    index('outbox_ended').on(row.endedAt),
  ],
)

/** When each piece of periodic work is next due; whoever moves `dueAt` on has handed the work in. */
export const schedules = table('schedules', {
  name: text('name').primaryKey(),
  dueAt: int('due_at').notNull(),
})
