import type { House } from '../platform/house.ts'

/** Figures that only the process itself knows. */
export type Vitals = { sockets(): number; startedAt: number }

export type Readiness = { isReady: boolean; parts: Record<'database' | 'queue' | 'migrations', 'ok' | 'failing'> }

/** Which parts answer; the instance is ready when all of them do. A process that listens has migrated its database. */
export const readiness = async (house: House): Promise<Readiness> => {
  const hasDatabase = await house.db.ping().then(
    () => true,
    () => false,
  )
  const hasQueue = await house.queue.ready().catch(() => false)
  const say = (isOk: boolean) => (isOk ? 'ok' : 'failing')
  return { isReady: hasDatabase && hasQueue, parts: { database: say(hasDatabase), queue: say(hasQueue), migrations: say(hasDatabase) } }
}
