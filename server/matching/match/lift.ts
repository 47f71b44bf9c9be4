import type { PostingMatch } from '#contract/matching.ts'
import type { Seniority } from '#contract/targets.ts'
import { broaderThan } from '../../targets/index.ts'
import { isBefore, type Rankable, type Ranked, type Shown, scoreOf } from './rank.ts'

/**
 * The skill that would move a posting furthest up, were it proved: every posting is scored again as if it were, since others gain
 * by it too. The one that the posting insists on goes first among equals; null when none moves it. Pure.
 */
export const openLifts = (ranking: readonly Ranked<Rankable>[], shown: Shown, seniority: Seniority | null) => {
  const known = new Map<string, Ranked<Rankable>[]>()
  const rescored = (skill: string): Ranked<Rankable>[] => {
    const before = known.get(skill)
    if (before) return before
    const more = withProved(shown, skill)
    const again = ranking.map(({ posting }) => ({ posting, score: scoreOf(posting, more, seniority) }))
    known.set(skill, again)
    return again
  }
  return (id: string): PostingMatch['lift'] => {
    const from = 1 + ranking.findIndex(({ posting }) => posting.id === id)
    let best: PostingMatch['lift'] = null
    for (const { skill } of ranking[from - 1]?.posting.skills ?? []) {
      if (shown.get(skill)?.strength === 'proved') continue
      const to = rankOf(id, rescored(skill))
      if (to < (best?.to ?? from)) best = { skill, from, to }
    }
    return best
  }
}

const withProved = (shown: Shown, skill: string): Shown =>
  new Map([...shown, ...[skill, ...broaderThan(skill)].map((name) => [name, { name, strength: 'proved', span: null }] as const)])

const rankOf = (id: string, scored: readonly Ranked<Rankable>[]): number => {
  const own = scored.find(({ posting }) => posting.id === id)
  return own ? 1 + scored.filter((other) => other !== own && isBefore(other, own)).length : scored.length
}
