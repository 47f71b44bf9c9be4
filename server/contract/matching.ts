import { z } from 'zod'
import { InterviewId, TurnId } from './ids.ts'
import { Pay, SavedPosting, Workplace } from './postings.ts'

export const courseLevels = ['any', 'beginner', 'intermediate', 'advanced'] as const
export const coursePrices = ['free', 'paid', 'subscription', 'funded'] as const
export const courseKinds = ['course', 'programme', 'book', 'coaching'] as const
export const markStates = ['planned', 'done', 'not_for_me'] as const
export const strengths = ['proved', 'claimed', 'missing'] as const

/** Something to learn from, as the catalogue knows it. Facts only; what is not known is null. */
export const Course = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(2),
  provider: z.string().min(2),
  address: z.url({ protocol: /^https$/ }).describe("The provider's page for it, or the provider's home."),
  skills: z.array(z.string()).min(1),
  level: z.enum(courseLevels),
  hours: z.number().positive().nullable().describe('For all of it; null where we do not know.'),
  price: z.enum(coursePrices),
  language: z.string().regex(/^[a-z]{2}$/),
  certificate: z.boolean(),
  kind: z.enum(courseKinds),
  sponsored: z.boolean().optional().describe('Somebody paid for it to be listed; it is shown as such and ranks like any other.'),
  checkedAt: z.number().nullable().describe('When its address was last seen to answer; null when nobody has looked.'),
})
export type Course = z.infer<typeof Course>

/** The candidate's words that a recommendation rests on: `answer.slice(start, end) === quote`, UTF-16 units. */
export const CourseReason = z.object({
  interviewId: InterviewId,
  turnId: TurnId,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  competency: z.string(),
  skill: z.string().describe('What the course teaches that the answer lacked.'),
  score: z.number().describe('Of the answer, 0–100.'),
  about: z.enum(['answer', 'telling']).describe('`telling`: what cost the answer was how it was told.'),
})
export type CourseReason = z.infer<typeof CourseReason>

export const MarkState = z.enum(markStates)
export type MarkState = z.infer<typeof MarkState>

export const Recommendation = z.object({
  course: Course,
  reasons: z.array(CourseReason).describe('The strongest first; empty for a planned course whose gap has closed.'),
  pace: z.object({ hoursAWeek: z.int(), weeks: z.int() }).nullable().describe('null where the hours are not known.'),
  state: MarkState.nullable(),
})
export type Recommendation = z.infer<typeof Recommendation>

/** A skill as an interview showed it: proved by an answer that holds, claimed by its name, or asked for and missing. */
export const ShownSkill = z.object({
  name: z.string(),
  strength: z.enum(strengths),
  span: z.object({ turnId: TurnId, start: z.int(), end: z.int(), quote: z.string() }).nullable(),
})
export type ShownSkill = z.infer<typeof ShownSkill>

/** Words of a posting: `slice(start, end) === quote` of its title, its description, or its skills joined by a comma and a space. */
export const PostingSpan = z.object({ in: z.enum(['title', 'description', 'skills']), start: z.int(), end: z.int(), quote: z.string() })
export type PostingSpan = z.infer<typeof PostingSpan>

/** A skill that a posting asks for, in its words, and the words of the interview that show it; null where none do. */
export const Evidence = z.object({
  skill: z.string(),
  weight: z.enum(['core', 'contextual']),
  strength: z.enum(strengths),
  postingSpan: PostingSpan,
  candidateSpan: ShownSkill.shape.span,
})
export type Evidence = z.infer<typeof Evidence>

const Coverage = z.object({ shown: z.int().describe('Skills that an answer proved.'), of: z.int() })

/** What a posting asks for beside skills. It is listed, and counts nowhere in the rank. */
export const Gates = z.object({
  place: z.string().nullable(),
  workplace: Workplace.nullable(),
  permit: PostingSpan.nullable().describe('The words about a permit, a licence or a clearance.'),
  languages: z.array(z.object({ name: z.string(), span: PostingSpan })),
  pay: Pay.nullable(),
})
export type Gates = z.infer<typeof Gates>

/** A posting by what an interview proved of what it asks for. */
export const PostingMatch = z.object({
  posting: SavedPosting.shape.posting,
  rank: z.int().describe('Among the `of` postings that were compared; 1 is the nearest.'),
  of: z.int(),
  core: Coverage,
  contextual: Coverage,
  evidence: z.array(Evidence),
  gates: Gates,
  lift: z
    .object({ skill: z.string(), from: z.int(), to: z.int() })
    .nullable()
    .describe('The missing skill that would move it most, and where to, everything ranked anew; null when none would.'),
})
export type PostingMatch = z.infer<typeof PostingMatch>

/** `GET /api/interviews/:id/recommendations`. */
export const Recommendations = z.object({
  interviewId: InterviewId,
  status: z.enum(['waiting', 'ready', 'off']).describe('`waiting` until the scorecard has settled; `off` while the candidate wants none.'),
  courses: z.array(Recommendation).max(5),
  skills: z.array(ShownSkill),
  postings: z.array(PostingMatch).max(10).describe('Open postings of which the interview proved at least one skill, the nearest first.'),
})
export type Recommendations = z.infer<typeof Recommendations>

/** A course that was finished, and the competency it was for before and after, from interviews that ended then. */
export const FinishedCourse = z.object({
  course: Course,
  at: z.number(),
  moved: z.array(z.object({ competency: z.string(), before: z.number(), after: z.number().nullable() })),
})
export type FinishedCourse = z.infer<typeof FinishedCourse>

/** `GET /api/learning`: the same over a candidate's interviews, what they plan and what they finished. */
export const Learning = z.object({
  isOn: z.boolean().describe('While off nothing is worked out, kept or suggested; marks stay.'),
  interviews: z.int().describe('Interviews that this rests on.'),
  planned: z.array(Recommendation),
  suggested: z.array(Recommendation).max(5),
  done: z.array(FinishedCourse),
  declined: z.array(Course),
})
export type Learning = z.infer<typeof Learning>

/** `PUT /api/learning`: recommendations off, which forgets what interviews showed, or on again. */
export const SwitchLearning = z.strictObject({ isOn: z.boolean() })
export type SwitchLearning = z.infer<typeof SwitchLearning>

/** `PUT /api/courses/:id/mark`. */
export const MarkCourse = z.strictObject({ state: MarkState })
export type MarkCourse = z.infer<typeof MarkCourse>

export const CourseMark = z.object({ courseId: z.string(), state: MarkState, at: z.number() })
export type CourseMark = z.infer<typeof CourseMark>
