import type { Actor } from '#contract/actor.ts'
import type { Course, Learning, MarkState } from '#contract/matching.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { advise } from './advise.ts'
import { courseOf } from './catalogue.ts'
import { learnerOf } from './policy.ts'
import { readPractised } from './read-practised.ts'
import { purposeOf } from './recommend.ts'
import { isOnFor, listMarks, type MarkRow } from './store.ts'
import { viewFinished, viewRecommendation } from './view.ts'

/** What a candidate's newest interviews say to learn, what they plan, what they finished and whether that moved anything. */
export const showLearning = async (house: House, actor: Actor): Promise<Learning> => {
  const own = learnerOf(actor)
  if (!own) throw new Refusal('not_signed_in', 'Start as a guest or sign in first.')
  const [isOn, { interviews, gaps, learner, judged }, marks] = await Promise.all([
    isOnFor(house.db, own),
    readPractised(house, own),
    listMarks(house.db, own),
  ])
  const planned = markedAs(marks, 'planned').map(({ course }) => course)
  return {
    isOn,
    interviews,
    planned: planned.map((course) => viewRecommendation(purposeOf(course, gaps), 'planned')),
    suggested: isOn ? advise(gaps, learner, marks, planned) : [],
    done: markedAs(marks, 'done')
      .reverse()
      .map(({ course, mark }) =>
        viewFinished(
          course,
          mark,
          judged.filter(({ at }) => at > mark.at),
        ),
      ),
    declined: markedAs(marks, 'not_for_me').map(({ course }) => course),
  }
}

/** A course that has left the catalogue is not shown any more; its mark stays. */
const markedAs = (marks: readonly MarkRow[], wanted: MarkState): { course: Course; mark: MarkRow }[] =>
  marks.flatMap((mark) => {
    const course = mark.state === wanted ? courseOf(mark.courseId) : null
    return course ? [{ course, mark }] : []
  })
