import type { Course, Recommendation } from '#contract/matching.ts'
import { catalogue } from './catalogue.ts'
import type { Gap, Learner } from './model.ts'
import { openCatalogue, recommend } from './recommend.ts'
import type { MarkRow } from './store.ts'
import { viewRecommendation } from './view.ts'

const courses = openCatalogue(catalogue)

/**
 * Courses for what is missing, without those that are done or not for this candidate, and beside those `planned`. Marks are gone
 * through from the oldest on: each takes its course out, the others stay in their order, and the next best comes last. Pure.
 */
export const advise = (
  gaps: readonly Gap[],
  learner: Learner,
  marks: readonly MarkRow[],
  planned: readonly Course[] = [],
): Recommendation[] => {
  const without = new Set(planned.map(({ id }) => id))
  let chosen = recommend(courses, gaps, learner, { without, planned })
  for (const { courseId, state } of marks) {
    if (state === 'planned') continue
    without.add(courseId)
    const kept = chosen.map(({ course }) => course).filter(({ id }) => id !== courseId)
    if (kept.length < chosen.length) chosen = recommend(courses, gaps, learner, { without, planned, kept })
  }
  return chosen.map((each) => viewRecommendation(each, marks.find(({ courseId }) => courseId === each.course.id)?.state ?? null))
}
