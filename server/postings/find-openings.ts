import type { PostingCard } from '#contract/postings.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { find } from './search/find.ts'
import { openSearchIndex } from './search/open.ts'
import type { Condition } from './search/port.ts'
import { openRanking } from './search/rank.ts'
import { wordsIn } from './search/words.ts'
import { findByIds, listOpen, savedAmong } from './store.ts'
import { toCard } from './view.ts'

const TITLED_MAX = 200
const SKILLED_MAX = 100

/** An open posting; `key` is another whenever its content is, `fit` says from 0 to 1 how near its title is in meaning. */
export type Opening = { card: PostingCard; description: string; key: string; fit: number }

/** At most 300 open postings that a title finds, and those whose text names one of the skills. */
export const findOpenings = async (house: House, actor: CandidateActor, title: string, skills: readonly string[]): Promise<Opening[]> => {
  const { db, clock } = house
  const now = clock.now()
  const words = wordsIn(title)
  if (words.length === 0) return []
  const asked = { words, phrases: [], excluded: [], isUnfinished: false }
  const { listed, scores, ...found } = await find(house, { query: asked, without: new Set(), asOf: now, rarity: null, isRanked: true })
  const best = [...listed].sort((a, b) => (scores.get(b.row) ?? 0) - (scores.get(a.row) ?? 0) || a.row - b.row).slice(0, TITLED_MAX)
  const known = new Set(best.map(({ row }) => row))
  const naming = skills.length === 0 ? [] : await openSearchIndex(db).match(anyOf(skills), [], TITLED_MAX + SKILLED_MAX)
  const others = naming.filter((row) => !known.has(row)).slice(0, SKILLED_MAX)
  const all = [...best, ...(await listOpen(db, others, now))]
  const ids = all.map(({ id }) => id)
  const [rows, saved] = await Promise.all([findByIds(db, ids), savedAmong(db, actor.id, ids)])
  const fitOf = openRanking(found)
  return all.flatMap((one): Opening[] => {
    const row = rows.get(one.id)
    if (!row) return []
    const card = toCard(row, { now, isSaved: saved.has(row.id) })
    return [{ card, description: row.description, key: `${row.id} ${row.hash}`, fit: fitOf(one, false) }]
  })
}

const anyOf = (skills: readonly string[]): Condition => ({
  any: skills.map((skill) => ({ all: wordsIn(skill).map(({ stem }): Condition => ({ word: stem, in: 'text' })) })),
})
