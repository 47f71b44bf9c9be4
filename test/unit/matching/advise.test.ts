import { describe, expect, it } from 'vitest'
import { CandidateId } from '#contract/ids.ts'
import { advise } from '#server/matching/advise.ts'
import type { Learner } from '#server/matching/model.ts'
import { bank } from '#server/questions/index.ts'
import { gap } from '#test/support/heard.ts'

const ANYBODY: Learner = { seniority: null, language: 'en' }
const own = CandidateId.parse('01920000-0000-7000-8000-000000000001')
const competencies = [...new Set(bank.map(({ competency }) => competency))]
/** Overlapping gaps, so that each course that goes changes what the others are worth. */
const gapsFrom = (start: number) =>
  [0.9, 0.7, 0.7, 0.5, 0.3].map((weight, at) => {
    const competency = competencies[(start + at) % competencies.length] ?? ''
    return gap({ competency, skills: bank.find((question) => question.competency === competency)?.skills ?? [], weight })
  })

const afterPuttingAway = (gaps: ReturnType<typeof gapsFrom>, put: readonly string[]) =>
  advise(
    gaps,
    ANYBODY,
    put.map((courseId, at) => ({ candidateId: own, courseId, state: 'not_for_me' as const, markedFor: [], at })),
  ).map(({ course }) => course.id)

describe('[MT22] a course that is not for somebody', () => {
  it.each(competencies.map((_, at) => at))('leaves the others in their order, and the next best comes last (gaps %i)', (at) => {
    const gaps = gapsFrom(at)
    const put: string[] = []
    let before = afterPuttingAway(gaps, put)
    for (const place of [2, 0, 1, 0]) {
      const gone = before[place]
      if (gone === undefined) continue
      put.push(gone)
      const after = afterPuttingAway(gaps, put)
      const stay = before.filter((id) => id !== gone)
      expect(after.slice(0, stay.length)).toEqual(stay)
      expect(after).not.toContain(gone)
      before = after
    }
  })
})
