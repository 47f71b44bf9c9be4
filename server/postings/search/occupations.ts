import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '../../platform/db/open.ts'
import type { Meaning } from '../../platform/meaning/port.ts'
import { occupationTitles } from '../tables.ts'
import { telling } from './query.ts'
import { wordsIn } from './words.ts'

const KIND = 'onet'
/** Occupations that differ behind these characters of the code are the same trade: `29-1141.01` is a kind of `29-1141`. */
const CODE_LENGTH = 7
const CODE = /^\d{2}-\d{4}(\.\d{2})?$/
const EDITION_LENGTH = 12

/** The words that say what the work is, as they are compared. */
export const titleWords = (title: string): string[] => telling(wordsIn(title)).map(({ stem }) => stem)

export type TitleLine = { code: string; title: string }

/**
 * One line of O*NET's file "Alternate Titles": code, title, short title and sources with a tab between, of which the first two are
 * read. Null for what is no such line.
 */
export const readTitleLine = (line: string): TitleLine | null => {
  const [code = '', title = ''] = line.split('\t').map((cell) => cell.trim())
  return CODE.test(code) && title !== '' ? { code: code.slice(0, CODE_LENGTH), title } : null
}

/** Takes the place of the titles that were there before; postings are read anew by them. Says whether they are others. */
export const keepTitles = async ({ write, q }: Database, titles: readonly TitleLine[], importedAt: number): Promise<boolean> => {
  const lines = titles.map(({ code, title }) => `${code}\t${titleWords(title).join(' ')}`).join('\n')
  const edition = createHash('sha256').update(lines).digest('hex').slice(0, EDITION_LENGTH)
  const [known] = await q.select({ edition: occupationTitles.edition }).from(occupationTitles).where(eq(occupationTitles.kind, KIND))
  if (known?.edition === edition) return false
  const row = { edition, importedAt, lines }
  await write((tx) => [
    tx
      .insert(occupationTitles)
      .values({ kind: KIND, ...row })
      .onConflictDoUpdate({ target: occupationTitles.kind, set: row }),
  ])
  return true
}

export const dropTitles = async ({ write }: Database): Promise<void> => {
  await write((tx) => [tx.delete(occupationTitles)])
}

const taught = new WeakMap<Meaning, string>()

/** Teaches the titles that are there now, if they are others than before, and names what postings are read by: model and edition. */
export const knowOccupations = async (db: Database, meaning: Meaning): Promise<string> => {
  const edition = await editionOf(db)
  if ((taught.get(meaning) ?? '') !== edition) {
    const [row] = edition === '' ? [] : await db.q.select().from(occupationTitles).where(eq(occupationTitles.kind, KIND))
    await meaning.teach(row ? row.lines.split('\n').map(labelled) : [])
    taught.set(meaning, edition)
  }
  return readerName(meaning, edition)
}

/** What postings are to be read by now. */
export const currentReader = async (db: Database, meaning: Meaning): Promise<string> => readerName(meaning, await editionOf(db))

const readerName = ({ model }: Meaning, edition: string) => (edition === '' ? model : `${model}+${edition}`)

const editionOf = async ({ q }: Database): Promise<string> => {
  const [row] = await q.select({ edition: occupationTitles.edition }).from(occupationTitles).where(eq(occupationTitles.kind, KIND))
  return row?.edition ?? ''
}

const labelled = (line: string) => {
  const [label = '', words = ''] = line.split('\t')
  return { label, words: words.split(' ') }
}
