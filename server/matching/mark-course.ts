import type { Actor } from '#contract/actor.ts'
import type { CourseMark, MarkCourse } from '#contract/matching.ts'
import { dropHints, hintPlan } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { courseOf } from './catalogue.ts'
import { learnerOf } from './policy.ts'
import { readPractised } from './read-practised.ts'
import { purposeOf } from './recommend.ts'
import { findMark, keepMark, type MarkRow } from './store.ts'
import type { MarkedFor } from './tables.ts'
import { viewMark } from './view.ts'

/**
 * Plans a course, finishes it or puts it away. A finished one has its competencies asked about in the next interview. The same
 * mark again changes nothing. Throws `not_found` for a course that is not in the catalogue.
 */
export const markCourse = async (house: House, actor: Actor, courseId: string, { state }: MarkCourse): Promise<CourseMark> => {
  const own = learnerOf(actor)
  if (!own) throw new Refusal('not_signed_in', 'Start as a guest or sign in first.')
  const course = courseOf(courseId)
  if (!course) throw new Refusal('not_found', 'There is no such course. Open Learn to find yours.')
  const [known, { gaps }] = await Promise.all([findMark(house.db, own, courseId), readPractised(house, own)])
  if (known?.state === state) return viewMark(known)
  const markedFor = forWhat(purposeOf(course, gaps).for.map(({ gap }) => gap)) ?? known?.markedFor ?? []
  const row: MarkRow = { candidateId: own, courseId, state, markedFor, at: house.clock.now() }
  const competencies = markedFor.map(({ competency }) => competency)
  await house.db.write((tx) => [
    keepMark(tx, row),
    ...(state === 'done' ? hintPlan(tx, own, competencies, row.at) : dropHints(tx, own, competencies)),
  ])
  return viewMark(row)
}

/** Each competency with the lowest score that it had; null where nothing is open that the course would close. */
const forWhat = (gaps: readonly MarkedFor[]): MarkedFor[] | null => {
  if (gaps.length === 0) return null
  const names = [...new Set(gaps.map(({ competency }) => competency))]
  return names.map((competency) => ({
    competency,
    score: Math.min(...gaps.filter((gap) => gap.competency === competency).map(({ score }) => score)),
  }))
}
