import type { CandidateId } from '#contract/ids.ts'
import { listEnded } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { listScoresOf } from '../scorecards/index.ts'
import type { Gap, Learner } from './model.ts'
import { openGaps } from './open-gaps.ts'
import { INTERVIEWS_MAX } from './policy.ts'
import { listShown } from './store.ts'

export type JudgedCompetency = { competency: string; score: number; at: number }
type Practised = { interviews: number; gaps: Gap[]; learner: Learner; judged: JudgedCompetency[] }

/** What a candidate's interviews say together: what is open, and every judged answer with when its interview ended. */
export const readPractised = async ({ db }: House, candidateId: CandidateId): Promise<Practised> => {
  const ended = await listEnded(db, candidateId)
  const ids = ended.map(({ id }) => id)
  const [scores, shown] = await Promise.all([listScoresOf(db, ids), listShown(db, ids.slice(0, INTERVIEWS_MAX))])
  const judged = ended.map(({ id, plan, endedAt, createdAt }) =>
    scores.flatMap(({ interviewId, slotId, result }): JudgedCompetency[] => {
      const slot = interviewId === id ? plan.find((each) => each.id === slotId) : undefined
      const score = result?.score ?? null
      return slot && score !== null ? [{ competency: slot.competency, score, at: endedAt ?? createdAt }] : []
    }),
  )
  const recent = ended.slice(0, INTERVIEWS_MAX).map(({ id }, index) => ({
    gaps: shown.find(({ interviewId }) => interviewId === id)?.gaps ?? [],
    answered: (judged[index] ?? []).map(({ competency }) => competency),
  }))
  const [newest] = ended
  return {
    interviews: shown.length,
    gaps: openGaps(recent),
    learner: { seniority: newest?.seniority ?? null, language: newest?.language ?? 'en' },
    judged: judged.flat(),
  }
}
