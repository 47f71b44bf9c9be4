import type BetterSqlite from 'better-sqlite3'

/** Far more than the product has texts of; only lists of many lengths would fill it. */
const KEPT_MAX = 500

/**
 * Makes `file.prepare` compile each text once: drizzle prepares anew for every query, which costs more than most of ours take.
 * A kept statement comes back in the mode of a new one; SQLite itself compiles again after a change of the schema.
 */
export const keepStatements = (file: BetterSqlite.Database): void => {
  const prepare = file.prepare.bind(file)
  const kept = new Map<string, BetterSqlite.Statement>()
  const keep = (text: string): BetterSqlite.Statement => {
    const known = kept.get(text)
    // A statement that is being read row by row is somebody else's.
    if (known && !known.busy) return known.reader ? known.raw(false) : known
    const made = prepare(text)
    if (kept.size >= KEPT_MAX) kept.clear()
    kept.set(text, made)
    return made
  }
  // The same method with the same results; its type is generic in what callers bind and read.
  file.prepare = keep as unknown as typeof file.prepare
}
