import { setImmediate } from 'node:timers/promises'
import type { House } from '../platform/house.ts'
import type { Meaning } from '../platform/meaning/port.ts'
import { blended } from '../platform/meaning/vectors.ts'
import { countWithoutMeaning, keepMeanings, withoutMeaning } from './search/meanings-store.ts'
import { currentReader, knowOccupations, titleWords } from './search/occupations.ts'

/** So few that somebody who searches meanwhile does not wait for them. */
const STEP = 4
/** So many are looked up at once. */
const BATCH = 200
/** A title says what the work is; skills only shade it. */
const SKILLS_SHARE = 0.15
const SKILLS_MAX = 8

type Reading = Pick<House, 'db' | 'clock' | 'meaning'>

/** Reads what postings mean that nobody has read, in small steps, until there are none or `signal` aborts. */
export const readMeanings = async ({ db, clock, meaning }: Reading, signal: AbortSignal): Promise<void> => {
  while (meaning && !signal.aborted) {
    const model = await knowOccupations(db, meaning)
    const unread = await withoutMeaning(db, model, BATCH)
    if (unread.length === 0) return
    for (let at = 0; at < unread.length && !signal.aborted; at += STEP) {
      const step = unread.slice(at, at + STEP)
      const vectors = await vectorsOf(meaning, step)
      const labels = await meaning.labelsOf(step.map(({ title }) => titleWords(title)))
      const madeAt = clock.now()
      await keepMeanings(
        db,
        step.map(({ row }, index) => ({ row, model, vector: inBase64(vectors[index]), labels: labels[index] ?? {}, madeAt })),
      )
      await setImmediate()
    }
  }
}

/** How many postings are not found by their meaning yet. */
export const meaningBacklog = async ({ db, meaning }: Pick<House, 'db' | 'meaning'>): Promise<number> =>
  meaning ? countWithoutMeaning(db, await currentReader(db, meaning)) : 0

const vectorsOf = async (meaning: Meaning, unread: readonly { title: string; skills: readonly string[] }[]): Promise<Int8Array[]> => {
  const skilled = unread.filter(({ skills }) => skills.length > 0)
  const texts = [...unread.map(({ title }) => title), ...skilled.map(({ skills }) => skills.slice(0, SKILLS_MAX).join(', '))]
  const vectors = await meaning.embed(texts)
  return unread.map((posting, at) => {
    const [title, skills] = [vectors[at], vectors[unread.length + skilled.indexOf(posting)]]
    if (!title) throw new Error('a text came back without a vector')
    const isShaded = posting.skills.length > 0 && skills !== undefined
    return isShaded
      ? blended([
          { vector: title, share: 1 - SKILLS_SHARE },
          { vector: skills, share: SKILLS_SHARE },
        ])
      : title
  })
}

const inBase64 = (vector: Int8Array | undefined): string => Buffer.from(vector ?? new Int8Array()).toString('base64')
