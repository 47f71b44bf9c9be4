import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/db/open.ts'
import type { Condition, SearchIndex } from './port.ts'

/** What a word counts in title, in bag and in description when more is found than is wanted. */
const WEIGHTS = sql.raw('10.0, 6.0, 1.0')

/** Words by FTS5 with unicode61, letters in a row by FTS5 with trigram. */
export const openSqliteIndex = (db: Database): SearchIndex => ({
  match: async (condition, not, limit) => {
    const wanted = expression(condition)
    const text = not.length === 0 ? wanted : `(${wanted}) NOT (${not.map(expression).join(' OR ')})`
    const found = await db.rows<{ row: number }>(
      sql`select rowid as row from posting_search where posting_search match ${text} order by bm25(posting_search, ${WEIGHTS}) limit ${limit}`,
    )
    return found.map(({ row }) => row)
  },
  similar: async (plain, limit) => {
    const trigrams = trigramsIn(plain)
    if (trigrams.length === 0) return []
    const text = trigrams.map(quoted).join(' OR ')
    const found = await db.rows<{ row: number }>(
      sql`select rowid as row from posting_letters where posting_letters match ${text} order by rank limit ${limit}`,
    )
    return found.map(({ row }) => row)
  },
})

/** Words are letters and digits of ours; the quotes keep FTS5 from reading any of them as an operator. */
const quoted = (word: string) => `"${word.replaceAll('"', '')}"`

const expression = (condition: Condition): string => {
  if ('word' in condition) return `${condition.in === 'bag' ? 'bag' : '{title body}'} : ${quoted(condition.word)}`
  if ('prefix' in condition) return `bag : ${quoted(condition.prefix)} *`
  if ('phrase' in condition) return `{title body} : ${quoted(condition.phrase.join(' '))}`
  if ('all' in condition) return condition.all.map((part) => `(${expression(part)})`).join(' AND ')
  return condition.any.map((part) => `(${expression(part)})`).join(' OR ')
}

const trigramsIn = (plain: string): string[] => {
  const padded = ` ${plain} `
  return [...new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))]
}
