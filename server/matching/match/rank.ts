import type { ShownSkill } from '#contract/matching.ts'
import type { Seniority } from '#contract/targets.ts'
import { broaderThan } from '../../targets/index.ts'
import type { AskedSkill } from './read-asked.ts'

/** What is known of a posting when it is ranked: how near its title is, what it asks for, how senior it is. Nothing of its gates. */
export type Rankable = { id: string; fit: number; skills: readonly AskedSkill[]; seniority: Seniority | null }
/** What is known of a candidate when postings are ranked: skills that were shown, and a seniority. Nobody's name enters. */
export type Shown = ReadonlyMap<string, ShownSkill>
export type Ranked<Posting extends Rankable> = { posting: Posting; score: number }

const TITLE = 0.5
const CORE = 0.3
const CONTEXTUAL = 0.08
const SENIORITY = 0.12
const CREDIT = { proved: 1, claimed: 0.4, missing: 0 } as const
/** A posting is taken to ask for two more skills, a third of them met: one skill of one must not beat four of five. */
const UNSAID = { asked: 2, met: 0.6 }
const STEP = { junior: 0, mid: 1, senior: 2, lead: 3 } as const
const NOT_SAID = 0.8
/** One level off is applied for all the time; two are not. */
const AWAY = [1, 0.8, 0.2, 0] as const

/** Skills by name; who shows a skill shows what it is a part of too, in the same words. */
export const openShown = (skills: readonly ShownSkill[]): Shown => {
  const shown = new Map<string, ShownSkill>()
  const note = (next: ShownSkill) => {
    const known = shown.get(next.name)
    if (!known || CREDIT[next.strength] > CREDIT[known.strength]) shown.set(next.name, next)
  }
  for (const skill of skills) note(skill)
  for (const skill of skills) if (skill.span) for (const name of broaderThan(skill.name)) note({ ...skill, name })
  return shown
}

/** The nearest first; equals in the order of their ids. Pure. */
export const rankPostings = <Posting extends Rankable>(
  postings: readonly Posting[],
  shown: Shown,
  seniority: Seniority | null,
): Ranked<Posting>[] =>
  postings.map((posting) => ({ posting, score: scoreOf(posting, shown, seniority) })).sort((a, b) => (isBefore(a, b) ? -1 : 1))

export const scoreOf = ({ fit, skills, seniority: wanted }: Rankable, shown: Shown, seniority: Seniority | null): number =>
  TITLE * fit +
  CORE * covered(skills, 'core', shown) +
  CONTEXTUAL * covered(skills, 'contextual', shown) +
  SENIORITY * (wanted && seniority ? (AWAY[Math.abs(STEP[wanted] - STEP[seniority])] ?? 0) : NOT_SAID)

export const isBefore = (one: Ranked<Rankable>, other: Ranked<Rankable>): boolean =>
  one.score === other.score ? one.posting.id < other.posting.id : one.score > other.score

const covered = (skills: readonly AskedSkill[], weight: AskedSkill['weight'], shown: Shown): number => {
  let [asked, met] = [UNSAID.asked, UNSAID.met]
  for (const each of skills) {
    if (each.weight !== weight) continue
    asked += 1
    met += CREDIT[shown.get(each.skill)?.strength ?? 'missing']
  }
  return met / asked
}
