import { and, eq } from 'drizzle-orm'
import type { House } from '../platform/house.ts'
import { keysAfter } from './store.ts'
import { personKeys } from './tables.ts'

const BATCH = 200

/** Wraps every person's key anew that a master key of before wrapped. Returns how many; may be run again at any time. */
export const rewrapKeys = async ({ db, secrets }: House): Promise<number> => {
  const { wrapping } = secrets
  let done = 0
  for (let rows = await keysAfter(db, '', BATCH); rows.length > 0; rows = await keysAfter(db, rows.at(-1)?.id ?? '', BATCH)) {
    const stale = rows.flatMap(({ id, wrapped }) => {
      const key = wrapping.isCurrent(wrapped) ? null : wrapping.unwrap(id, wrapped)
      return key ? [{ id, wrapped, anew: wrapping.wrap(key) }] : []
    })
    await db.write((tx) =>
      stale.map(({ id, wrapped, anew }) =>
        tx
          .update(personKeys)
          .set({ wrapped: anew })
          .where(and(eq(personKeys.id, id), eq(personKeys.wrapped, wrapped))),
      ),
    )
    done += stale.length
  }
  return done
}
