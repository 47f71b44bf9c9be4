import type { Course } from '#contract/matching.ts'
import { broaderThan, fieldOfSkill, narrowerThan, skillsFor } from '../targets/index.ts'
import { COURSES_MAX, type Gap, type Learner } from './model.ts'

/** A course with the gaps that it is for, the strongest first, each with the skill that meets it. */
export type Chosen = { course: Course; for: readonly { gap: Gap; skill: string; fit: number }[] }

/**
 * How well a skill meets a gap: it is the one, it contains it, it is a part of it, or it serves the competency. Where conduct is
 * asked for, the competency is the point and a skill only where it happened. A skill of some field stands for the competency
 * only while nobody knows the field.
 */
const FIT = {
  subject: { exact: 1, broader: 0.6, narrower: 0.5, competency: 0.45 },
  conduct: { exact: 0, broader: 0, narrower: 0, competency: 0.8 },
  telling: { exact: 1, broader: 0, narrower: 0, competency: 0 },
} as const
const ONLY_COMPETENCY = 0.7
const SOME_FIELD = 0.4
/** A course made for another field teaches what all fields share in words of its own. */
const FOREIGN = 0.5
/** How much of a gap a perfect course closes: the next course for the same is worth as much less. */
const COVERS = 0.85
/** A gap that is closed by more than half is no reason for yet another course. */
const CLOSED = 0.5
const FIT_MIN = 0.4
/** Less than this is not worth somebody's evenings. */
const GAIN_MIN = 0.1
const REASONS_MAX = 3
/** A second course of the same provider, and a second book, have to be clearly better. */
const SAME_PROVIDER = 0.8
const SECOND_BOOK = 0.6
const KIND = { course: 1, programme: 0.97, book: 0.85, coaching: 0.8 } as const
/** Public money is bound to a country, which nobody has asked about. */
const PRICE = { free: 1, subscription: 0.96, paid: 0.93, funded: 0.75 } as const

/** Courses by what they teach, made once for a catalogue. */
export const openCatalogue = (courses: readonly Course[]) => {
  const bySkill = new Map<string, Course[]>()
  for (const course of courses) for (const skill of course.skills) bySkill.set(skill, [...(bySkill.get(skill) ?? []), course])
  return { teaching: (skill: string): readonly Course[] => bySkill.get(skill) ?? [] }
}
export type Catalogue = ReturnType<typeof openCatalogue>

/**
 * At most five courses that together cover what is missing: greedily the one that closes most of the demand still open, where
 * ties go to the smaller id. What `planned` courses close counts as closed, and `kept` ones come first, as they stand. The same
 * input gives the same courses, always; whether a course is sponsored changes nothing.
 */
export const recommend = (
  catalogue: Catalogue,
  gaps: readonly Gap[],
  learner: Learner,
  { without = new Set(), planned = [], kept = [] }: Beside = {},
): Chosen[] => {
  const fits = gaps.map(fitsFor)
  const open = gaps.map(({ weight }) => weight)
  const left = candidatesFor(catalogue, gaps, fits, learner, without)
  const chosen: Chosen[] = []
  const take = (candidate: Candidate) => {
    left.delete(candidate)
    close(candidate.meets)
    chosen.push(withReasons(candidate, gaps))
  }
  const close = (meets: readonly Met[]) => {
    for (const { at, fit } of meets) {
      const rest = (open[at] ?? 0) * (1 - COVERS * fit)
      open[at] = rest < CLOSED * (gaps[at]?.weight ?? 0) ? 0 : rest
    }
  }
  for (const course of planned) close(meetsOf(course, gaps, fits))
  for (const course of kept) for (const candidate of left) if (candidate.course.id === course.id) take(candidate)
  while (chosen.length < COURSES_MAX) {
    const best = pick(left, open, chosen)
    if (!best) return chosen
    take(best)
  }
  return chosen
}

type Beside = { without?: ReadonlySet<string>; planned?: readonly Course[]; kept?: readonly Course[] }
type Met = { at: number; skill: string; fit: number }
type Candidate = { course: Course; quality: number; meets: readonly Met[] }

/** Every skill that would help with a gap, and how much. */
const fitsFor = ({ competency, skills, domain, of }: Gap): Map<string, number> => {
  const fits = new Map<string, number>()
  const note = (skill: string, fit: number) => void fits.set(skill, Math.max(fit, fits.get(skill) ?? 0))
  const fit = FIT[of]
  for (const skill of skills) {
    note(skill, fit.exact)
    for (const [step, broader] of broaderThan(skill).entries()) note(broader, fit.broader ** (step + 1))
    for (const narrower of narrowerThan(skill)) note(narrower, fit.narrower)
  }
  const served = skills.length === 0 ? Math.max(ONLY_COMPETENCY, fit.competency) : fit.competency
  if (of === 'telling') return fits
  for (const skill of skillsFor(competency)) {
    const field = fieldOfSkill(skill)
    if (field === null || field === domain) note(skill, served)
    else if (domain === null) note(skill, SOME_FIELD)
  }
  return fits
}

const candidatesFor = (
  catalogue: Catalogue,
  gaps: readonly Gap[],
  fits: readonly Map<string, number>[],
  learner: Learner,
  without: ReadonlySet<string>,
): Set<Candidate> => {
  const found = new Set(fits.flatMap((each) => [...each.keys()].flatMap((skill) => catalogue.teaching(skill))))
  return new Set(
    [...found]
      .filter((course) => !without.has(course.id) && (course.language === 'en' || learner.language.startsWith(course.language)))
      .map((course) => candidateOf(course, gaps, fits, learner)),
  )
}

/** What a course would be for, whoever chose it. */
export const purposeOf = (course: Course, gaps: readonly Gap[]): Chosen =>
  withReasons({ course, meets: meetsOf(course, gaps, gaps.map(fitsFor)) }, gaps)

const candidateOf = (course: Course, gaps: readonly Gap[], fits: readonly Map<string, number>[], learner: Learner): Candidate => {
  const meets = meetsOf(course, gaps, fits)
  const taught = new Set(meets.map(({ skill }) => skill)).size
  const focus = 0.8 + 0.2 * (taught / course.skills.length)
  return { course, meets, quality: focus * KIND[course.kind] * PRICE[course.price] * levelFit(course.level, learner.seniority) }
}

const meetsOf = (course: Course, gaps: readonly Gap[], fits: readonly Map<string, number>[]): Met[] => {
  const fields = new Set(course.skills.flatMap((skill) => fieldOfSkill(skill) ?? []))
  return gaps.flatMap(({ domain }, at): Met[] => {
    const isForeign = fields.size > 0 && (domain === null || !fields.has(domain))
    const best = course.skills
      .map((skill) => ({ at, skill, fit: (fits[at]?.get(skill) ?? 0) * (isForeign && fieldOfSkill(skill) === null ? FOREIGN : 1) }))
      .reduce((most, next) => (next.fit > most.fit ? next : most))
    return best.fit >= FIT_MIN ? [best] : []
  })
}

const STEP = { junior: 0, mid: 1, senior: 2, lead: 2 } as const
const LEVEL = { beginner: 0, intermediate: 1, advanced: 2 } as const

/** One level off costs a little, two a lot; who has not said is taken for somebody in the middle who starts here. */
const levelFit = (level: Course['level'], seniority: Learner['seniority']): number => {
  if (level === 'any') return 0.97
  const away = Math.abs(LEVEL[level] - (seniority ? STEP[seniority] : 0.5))
  return 1 - 0.12 * away * away
}

const pick = (left: ReadonlySet<Candidate>, open: readonly number[], chosen: readonly Chosen[]): Candidate | null => {
  let best: { candidate: Candidate; gain: number } | null = null
  for (const candidate of left) {
    const gain = gainOf(candidate, open) * freshness(candidate.course, chosen)
    if (gain < GAIN_MIN) continue
    if (!best || gain > best.gain || (gain === best.gain && candidate.course.id < best.candidate.course.id)) best = { candidate, gain }
  }
  return best?.candidate ?? null
}

const gainOf = ({ meets, quality }: Candidate, open: readonly number[]): number =>
  quality * meets.reduce((sum, { at, fit }) => sum + (open[at] ?? 0) * fit, 0)

const freshness = ({ provider, kind }: Course, chosen: readonly Chosen[]): number => {
  const same = chosen.filter(({ course }) => course.provider === provider).length
  const books = kind === 'book' ? chosen.filter(({ course }) => course.kind === 'book').length : 0
  return SAME_PROVIDER ** same * SECOND_BOOK ** books
}

const withReasons = ({ course, meets }: Omit<Candidate, 'quality'>, gaps: readonly Gap[]): Chosen => ({
  course,
  for: meets
    .flatMap(({ at, skill, fit }) => {
      const gap = gaps[at]
      return gap ? [{ gap, skill, fit }] : []
    })
    .sort((a, b) => b.gap.weight * b.fit - a.gap.weight * a.fit)
    .slice(0, REASONS_MAX),
})
