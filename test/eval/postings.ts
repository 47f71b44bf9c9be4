import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import BetterSqlite from 'better-sqlite3'
import { z } from 'zod'
import { systemClock } from '#server/platform/clock.ts'
import { migrationsFolder } from '#server/platform/db/open.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { importFeed, readMeanings } from '#server/postings/index.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job, searched, titlesOf } from '#test/support/postings.ts'
import { type Labelled, labelled, titles } from './postings/board.ts'
import { type Quality, quality } from './postings/measures.ts'

const Given = z.object({ titles: z.array(z.string()), queries: z.array(z.object({ query: z.string(), answers: z.array(z.string()) })) })

/** Ranks labelled queries by the job board's own search and by FTS5 as it is, side by side. `--set file.json` takes others, `--onet file.txt` knows occupations. */
export const postings = async (given: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...given], options: { set: { type: 'string' }, onet: { type: 'string' } } })
  const set = values.set ? Given.parse(JSON.parse(await readFile(values.set, 'utf8'))) : { titles: [...titles], queries: [...labelled] }
  console.log(`${set.queries.length} queries over ${set.titles.length} titles, the first 100 results of each`)
  console.log(['', 'MAP', 'nDCG@10', 'recall@100'].map((name) => name.padEnd(14)).join(''))
  print('plain FTS5', quality(byFts5(set.titles, set.queries)))
  print('by words', quality(await byGreenroom(set.titles, set.queries)))
  print('and meaning', quality(await byGreenroom(set.titles, set.queries, { meaning: 'on' })))
  if (values.onet) print('and O*NET', quality(await byGreenroom(set.titles, set.queries, { meaning: 'on', onet: values.onet })))
}

const print = (name: string, { map, ndcg, recall }: Quality) =>
  console.log([name, ...[map, ndcg, recall].map((value) => value.toFixed(3))].map((text) => text.padEnd(14)).join(''))

type Knowing = { meaning?: 'on' | 'off'; onet?: string }

/** What the job board's own search lists for each query. */
export const byGreenroom = async (all: readonly string[], queries: readonly Labelled[], { meaning = 'off', onet }: Knowing = {}) => {
  const db = openSqlite(':memory:')
  await db.migrate(migrationsFolder('sqlite'))
  const { house, app } = await openTestHouse({ clock: systemClock, db, environment: { SEARCH_MEANING: meaning } })
  await bring(
    house,
    all.map((title, at) => job(title, { identifier: String(at) })),
  )
  if (onet) await importFeed(house, { feed: `onet:${onet}`, folder: process.cwd(), tell: () => undefined })
  await readMeanings(house, new AbortController().signal)
  const browser = openBrowser(app)
  const rankings = []
  for (const { query, answers } of queries)
    rankings.push({ ranked: titlesOf(await searched(browser, { q: query, limit: '100' })), answers })
  await db.close()
  return rankings
}

/** Any word of the query, in FTS5's own order. */
export const byFts5 = (all: readonly string[], queries: readonly Labelled[]) => {
  const file = new BetterSqlite(':memory:')
  file.exec('create virtual table titles using fts5(title)')
  const insert = file.prepare('insert into titles (title) values (?)')
  for (const title of all) insert.run(title)
  const select = file.prepare<[string], { title: string }>('select title from titles where titles match ? order by rank limit 100')
  return queries.map(({ query, answers }) => {
    const words = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ')
    return { ranked: select.all(words).map(({ title }) => title), answers }
  })
}
