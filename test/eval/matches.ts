import type { ShownSkill } from '#contract/matching.ts'
import { openShown, rankPostings } from '#server/matching/match/rank.ts'
import { askedBy } from '#server/matching/match/readings.ts'
import { systemClock } from '#server/platform/clock.ts'
import { migrationsFolder } from '#server/platform/db/open.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { findOpenings, loadSamples } from '#server/postings/index.ts'
import { turnOf } from '#test/support/heard.ts'
import { makeCandidate, openTestHouse } from '#test/support/house.ts'
import { type Practised, practised } from './matches/labelled.ts'

const TOP = 10

/** Ranks the sample postings for labelled interviews: nDCG@10 over the postings that were graded, beside their order by title alone. */
export const matches = async (): Promise<void> => {
  const db = openSqlite(':memory:')
  await db.migrate(migrationsFolder('sqlite'))
  const { house } = await openTestHouse({ clock: systemClock, db })
  await loadSamples(house, new AbortController().signal)
  const by = await makeCandidate(house)
  const print = (...cells: string[]) => console.log(cells.map((cell) => cell.padEnd(20)).join(''))
  print('interview', 'by title alone', 'Greenroom')
  const sums = [0, 0]
  for (const one of practised) {
    const openings = await findOpenings(house, by, one.title, one.proved)
    const read = (await askedBy(openings)).map(({ opening: { card, fit }, asked: { skills } }) => ({ ...card, fit, skills }))
    const named = [...read].sort((a, b) => b.fit - a.fit).map(({ title }) => title)
    const ranked = rankPostings(read, openShown(one.proved.map(proved)), one.seniority).map(({ posting }) => posting.title)
    const both = [ndcg(named, one), ndcg(ranked, one)]
    for (const [at, value] of both.entries()) sums[at] = (sums[at] ?? 0) + value
    print(one.title, ...both.map((value) => value.toFixed(3)))
  }
  print('mean nDCG@10', ...sums.map((sum) => (sum / practised.length).toFixed(3)))
  await db.close()
}

const proved = (name: string): ShownSkill => ({
  name,
  strength: 'proved',
  span: { turnId: turnOf(1), start: 0, end: name.length, quote: name },
})

/** Postings that nobody graded are passed over; a graded one that was not found gains nothing. */
const ndcg = (ranked: readonly string[], { grades }: Practised): number => {
  const gain = (found: readonly number[]) => found.slice(0, TOP).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const got = ranked.flatMap((title) => grades[title] ?? [])
  return gain(got) / gain(Object.values(grades).sort((a, b) => b - a))
}
