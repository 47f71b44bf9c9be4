import { and, eq } from 'drizzle-orm'
import { personKey } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { openResume, sealResume } from './model.ts'
import { type ResumeRow, unsealedAfter } from './store.ts'
import { resumes } from './tables.ts'

const BATCH = 50

/** Seals every résumé that was stored before texts were sealed. Returns how many; may be run again at any time. */
export const sealResumes = async (house: House): Promise<number> => {
  let done = 0
  for (
    let rows = await unsealedAfter(house.db, null, BATCH);
    rows.length > 0;
    rows = await unsealedAfter(house.db, rows.at(-1)?.id ?? null, BATCH)
  ) {
    for (const row of rows) await sealOne(house, row)
    done += rows.length
  }
  return done
}

const sealOne = async (house: House, row: ResumeRow): Promise<void> => {
  const key = await personKey(house, row.candidateId)
  const { label, text, hidden } = sealResume(key, openResume(key, row))
  const isAsItWas = and(eq(resumes.id, row.id), eq(resumes.text, row.text))
  await house.db.write((tx) => [...key.keep(tx), tx.update(resumes).set({ label, text, hidden }).where(isAsItWas)])
}
