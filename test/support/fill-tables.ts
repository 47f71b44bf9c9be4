import { sql } from 'drizzle-orm'
import { dialect } from '#server/platform/db/dialect.ts'
import type { PlainDatabase } from './empty-database.ts'

type Column = { name: string; type: string }
type Reference = { column: string; table: string; to: string }

/** Writes one row with a value in every column into every table, whatever the schema is, and gives them back as they are read. */
export const fillTables = async (db: PlainDatabase): Promise<Record<string, Record<string, unknown>>> => {
  const filled: Record<string, Record<string, unknown>> = {}
  const waiting = await tablesIn(db)
  while (waiting.length > 0) {
    const table = waiting.shift() ?? ''
    const references = await referencesOf(db, table)
    if (references.some((reference) => reference.table !== table && waiting.includes(reference.table))) waiting.push(table)
    else filled[table] = await fillTable(db, table, references, filled)
  }
  return filled
}

const fillTable = async (db: PlainDatabase, table: string, references: Reference[], filled: Record<string, Record<string, unknown>>) => {
  const columns = await columnsOf(db, table)
  const values = columns.map(({ name, type }) => {
    const reference = references.find(({ column }) => column === name)
    return sql`${reference ? filled[reference.table]?.[reference.to] : sample(name, type)}`
  })
  const names = sql.raw(columns.map(({ name }) => `"${name}"`).join(', '))
  await db.rows(sql`insert into ${sql.raw(`"${table}"`)} (${names}) values (${sql.join(values, sql`, `)}) returning 1 as done`)
  const [row] = await db.rows<Record<string, unknown>>(sql.raw(`select * from "${table}"`))
  return row ?? {}
}

const sample = (name: string, type: string): unknown => {
  if (/json/.test(type)) return '{"a":[1,"ü"]}'
  if (/bool/.test(type)) return true
  if (/timestamp/.test(type)) return '2026-03-03T09:00:00.123Z'
  if (/int|real|double|numeric/.test(type)) return 7
  return `a ${name} – ü`
}

export const tablesIn = async (db: PlainDatabase): Promise<string[]> => {
  const statement =
    dialect === 'sqlite'
      ? // Tables of a full-text index are its own matter.
        sql`select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name`
      : sql`select tablename as name from pg_tables where schemaname = 'public' order by tablename`
  return (await db.rows<{ name: string }>(statement)).map(({ name }) => name)
}

export const columnsOf = async (db: PlainDatabase, table: string): Promise<Column[]> => {
  if (dialect === 'sqlite')
    return (await db.rows<Column>(sql`select name, lower(type) as type from pragma_table_info(${table})`)).map(lower)
  return db.rows<Column>(
    sql`select column_name as name, data_type as type from information_schema.columns where table_schema = 'public' and table_name = ${table} order by ordinal_position`,
  )
}
const lower = ({ name, type }: Column): Column => ({ name, type: type.toLowerCase() })

const referencesOf = async (db: PlainDatabase, table: string): Promise<Reference[]> => {
  if (dialect === 'sqlite')
    return db.rows<Reference>(
      sql`select "from" as "column", "table" as "table", coalesce("to", 'id') as "to" from pragma_foreign_key_list(${table})`,
    )
  return db.rows<Reference>(sql`
    select kcu.column_name as "column", ccu.table_name as "table", ccu.column_name as "to"
    from information_schema.table_constraints tc
    join information_schema.key_column_usage kcu on kcu.constraint_name = tc.constraint_name
    join information_schema.constraint_column_usage ccu on ccu.constraint_name = tc.constraint_name
    where tc.constraint_type = 'FOREIGN KEY' and tc.table_name = ${table}`)
}
