import { createReadStream, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { House } from '../platform/house.ts'
import { hasPostings, loadedSamples, markLoaded } from './store.ts'

const FOLDER = fileURLToPath(new URL('samples', import.meta.url))

/**
 * Loads the sample postings into a database that has none, in small steps; where that was interrupted it goes on. What was loaded once
 * is never loaded again, also when it was removed. `SAMPLE_DATA=off` loads nothing.
 */
export const loadSamples = async (house: House, signal: AbortSignal, folder = FOLDER): Promise<void> => {
  if (!house.config.data.sample) return
  const loaded = await loadedSamples(house.db)
  if (loaded.size === 0 && (await hasPostings(house.db))) return
  if (!existsSync(folder)) return
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json') && !loaded.has(name)).sort()
  if (files.length === 0) return
  const [{ importPostings }, { jsonItems }] = await Promise.all([import('./import-postings.ts'), import('./intake/json-items.ts')])
  for (const name of files) {
    const report = await importPostings(house, jsonItems(createReadStream(join(folder, name))), { isSample: true, signal })
    if (signal.aborted) return
    if (report.rejected.length > 0) house.log.warn({ file: name, rejected: report.rejected }, 'sample postings could not be read')
    await markLoaded(house.db, name, house.clock.now())
  }
}
