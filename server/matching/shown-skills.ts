import type { ShownSkill } from '#contract/matching.ts'
import { findSkills, skillNamed } from '../targets/index.ts'
import { ENOUGH, type Heard, type Wanted } from './model.ts'
import { sentenceAround } from './sentence.ts'

const SKILLS_MAX = 24
const ORDER = { missing: 0, claimed: 1, proved: 2 } as const

/**
 * The skills that an interview was about, by what it showed of them: proved where a good answer uses it, claimed where an answer
 * only names it, missing where it was asked for, or the posting insists on it, and no answer speaks of it. Every span is verbatim. Pure.
 */
export const shownSkills = (heard: readonly Heard[], wanted: Wanted): ShownSkill[] => {
  const shown = new Map<string, ShownSkill>()
  const note = (next: ShownSkill) => {
    const known = shown.get(next.name)
    if (!known || ORDER[next.strength] > ORDER[known.strength]) shown.set(next.name, next)
  }
  for (const answer of heard) for (const skill of inAnswer(answer)) note(skill)
  for (const name of wanted.mustHave) if (!shown.has(name)) note({ name, strength: 'missing', span: null })
  return [...shown.values()].slice(0, SKILLS_MAX)
}

const inAnswer = ({ turnId, answer, skills, result }: Heard): ShownSkill[] => {
  if (!result || result.score === null) return []
  const isGood = result.score >= ENOUGH
  const named = findSkills(answer).flatMap(({ skill, at }): ShownSkill[] => {
    const sentence = sentenceAround(answer, at)
    return sentence ? [{ name: skill.name, strength: isGood ? 'proved' : 'claimed', span: { turnId, ...sentence } }] : []
  })
  const unnamed = skills.flatMap((skill) => skillNamed(skill)?.name ?? []).filter((name) => named.every((each) => each.name !== name))
  const earned = result.spans.find(({ tone }) => tone === 'earned')
  const best = isGood ? sentenceAround(answer, earned?.start ?? 0) : null
  const asked = unnamed.map(
    (name): ShownSkill => (best ? { name, strength: 'proved', span: { turnId, ...best } } : { name, strength: 'missing', span: null }),
  )
  return [...named, ...asked]
}
