import type { CourseMark, CourseReason, FinishedCourse, MarkState, Recommendation } from '#contract/matching.ts'
import type { Gap } from './model.ts'
import { paceOf } from './pace.ts'
import type { Chosen } from './recommend.ts'
import type { MarkRow } from './store.ts'

export const viewRecommendation = ({ course, for: met }: Chosen, state: MarkState | null): Recommendation => ({
  course,
  reasons: met.map(({ gap, skill }) => viewReason(gap, skill)),
  pace: paceOf(course.hours),
  state,
})

const viewReason = (gap: Gap, skill: string): CourseReason => {
  const { interviewId, turnId, start, end, quote, competency, score, of } = gap
  return { interviewId, turnId, start, end, quote, competency, skill, score, about: of === 'telling' ? 'telling' : 'answer' }
}

export const viewMark = ({ courseId, state, at }: MarkRow): CourseMark => ({ courseId, state, at })

/** A finished course with what its competencies scored in interviews that ended since. */
export const viewFinished = (
  course: FinishedCourse['course'],
  { at, markedFor }: MarkRow,
  since: readonly { competency: string; score: number }[],
): FinishedCourse => ({
  course,
  at,
  moved: markedFor.map(({ competency, score }) => {
    const after = since.filter((answer) => answer.competency === competency).map((answer) => answer.score)
    return {
      competency,
      before: score,
      after: after.length === 0 ? null : Math.round(after.reduce((sum, each) => sum + each, 0) / after.length),
    }
  }),
})
