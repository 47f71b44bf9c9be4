import type { InterviewKind } from '#contract/interviews.ts'
import type { CourseReason } from '#contract/matching.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import type { Seniority } from '#contract/targets.ts'

/** An answer that scores less shows that there is something to learn; it is the mark below which practice repeats it. */
export const ENOUGH = 70
export const COURSES_MAX = 5

/** An answer with what was made of it. `skills` are what its question is about, by their names in the vocabulary. */
export type Heard = {
  turnId: CourseReason['turnId']
  competency: string
  kind: Exclude<InterviewKind, 'mixed'>
  skills: readonly string[]
  answer: string
  result: AnswerScore | null
}

/** What a candidate practised for, as far as it says what to learn. */
export type Wanted = { domain: string | null; skills: readonly string[]; mustHave: readonly string[] }

/** Something that an answer lacked, with the words that show it. `skills` may be empty: then the competency alone is known. */
export type Gap = {
  interviewId: CourseReason['interviewId']
  turnId: CourseReason['turnId']
  start: number
  end: number
  quote: string
  /** What was asked for: knowing a `subject`, one's own `conduct` at work, or the `telling` of it. */
  of: 'subject' | 'conduct' | 'telling'
  competency: string
  skills: readonly string[]
  domain: string | null
  score: number
  /** How much is missing, times how much it is asked for. */
  weight: number
}

/** What decides between two courses that teach the same. */
export type Learner = { seniority: Seniority | null; language: string }
