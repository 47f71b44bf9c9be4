/*
 * A worker process that a test kills: it says `begun` when it has begun a task, and never ends it.
 * Arguments: the SQLite file, and the socket or address of Redis.
 */
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { numberedTask, openTestQueue, work } from './tasks.ts'

const [databasePath = '', redis = ''] = process.argv.slice(2)
const db = openSqlite(databasePath)
const stuck = numberedTask({
  deadline: 600_000,
  run: () => {
    process.send?.('begun')
    return new Promise(() => undefined)
  },
})
await work(db, openTestQueue(db, redis.startsWith('/') ? { path: redis } : { url: redis }), [stuck])
