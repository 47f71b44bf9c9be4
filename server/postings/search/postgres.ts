import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/db/open.ts'
import type { Condition, SearchIndex } from './port.ts'

/** The expression of the index that the migration makes; written otherwise it would not be used. */
const VECTOR = sql.raw(
  `(setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', bag), 'B') || setweight(to_tsvector('simple', body), 'D'))`,
)
/** Words by tsvector, letters in a row by pg_trgm where that extension is installed. */
export const openPostgresIndex = (db: Database): SearchIndex => {
  let knowsTrigrams: Promise<boolean> | null = null
  const hasTrigrams = async () => (await db.rows(sql`select 1 from pg_extension where extname = 'pg_trgm'`)).length > 0
  return {
    match: async (condition, not, limit) => {
      const wanted = expression(condition)
      const text = not.length === 0 ? wanted : `(${wanted}) & !(${not.map(expression).join(' | ')})`
      const found = await db.rows<{ row: number }>(
        sql`select "row" from posting_words where ${VECTOR} @@ ${text}::tsquery order by ts_rank(${VECTOR}, ${text}::tsquery) desc, "row" limit ${limit}`,
      )
      return found.map(({ row }) => Number(row))
    },
    similar: async (plain, limit) => {
      knowsTrigrams ??= hasTrigrams()
      if (plain === '' || !(await knowsTrigrams)) return []
      const found = await db.rows<{ row: number }>(
        sql`select "row" from posting_words where plain % ${plain} or plain %> ${plain}
          order by similarity(plain, ${plain}) desc, "row" limit ${limit}`,
      )
      return found.map(({ row }) => Number(row))
    },
  }
}

/** Words are letters and digits of ours, so nothing in them has to be escaped. */
const lexeme = (word: string, weights: string) => `'${word.replace(/[^a-z0-9]/g, '')}':${weights}`

const expression = (condition: Condition): string => {
  if ('word' in condition) return lexeme(condition.word, condition.in === 'bag' ? 'B' : 'AD')
  if ('prefix' in condition) return lexeme(condition.prefix, '*B')
  if ('phrase' in condition) return condition.phrase.map((word) => lexeme(word, 'AD')).join(' <-> ')
  if ('all' in condition) return condition.all.map((part) => `(${expression(part)})`).join(' & ')
  return condition.any.map((part) => `(${expression(part)})`).join(' | ')
}
