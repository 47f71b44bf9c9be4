import type { Course, Recommendation } from '#contract/matching.ts'
import { catalogue } from './catalogue.ts'
import type { Gap, Learner } from './model.ts'
import { openCatalogue, recommend } from './recommend.ts'
import type { MarkRow } from './store.ts'
import { viewRecommendation } from './view.ts'

const courses = openCatalogue(catalogue)

/** Courses for what is missing, without those that are done or not for this candidate, and beside those `planned`. Pure. */
export const advise = (
  gaps: readonly Gap[],
  learner: Learner,
  marks: readonly MarkRow[],
  planned: readonly Course[] = [],
): Recommendation[] => {
  const unwanted = marks.filter(({ state }) => state !== 'planned').map(({ courseId }) => courseId)
  return recommend(courses, gaps, learner, new Set([...unwanted, ...planned.map(({ id }) => id)]), planned).map((chosen) =>
    viewRecommendation(chosen, marks.find(({ courseId }) => courseId === chosen.course.id)?.state ?? null),
  )
}
