import type { InterviewId, TurnId } from '#contract/ids.ts'
import { InterviewId as AnInterview, TurnId as ATurn } from '#contract/ids.ts'
import type { Course } from '#contract/matching.ts'
import type { Gap, Heard } from '#server/matching/model.ts'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'

export const INTERVIEW: InterviewId = AnInterview.parse('0197a000-0000-7000-8000-000000000001')
export const turnOf = (index: number): TurnId => ATurn.parse(`0197a000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`)
export const QUESTION = 'Tell me about a time when you had to plan a piece of work with little time.'
export const VAGUE_ANSWER = 'I usually just try to plan well. I think we always found a way in the end, more or less.'

/** An answer as the rules judge it. */
export const heard = (over: Partial<Heard> = {}, question = QUESTION): Heard => {
  const { answer = VAGUE_ANSWER, kind = 'behavioural', competency = 'planning' } = over
  return {
    turnId: turnOf(1),
    competency,
    kind,
    skills: [],
    answer,
    result: scoreAnswer({ question, answer, kind, competency }),
    ...over,
  }
}

/** A gap, as an answer of 35 shows it. */
export const gap = (over: Partial<Gap> = {}): Gap => ({
  interviewId: INTERVIEW,
  turnId: turnOf(1),
  start: 0,
  end: 32,
  quote: VAGUE_ANSWER.slice(0, 32),
  of: 'subject',
  competency: 'planning',
  skills: [],
  domain: null,
  score: 35,
  weight: 0.5,
  ...over,
})

export const course = (id: string, over: Partial<Course> = {}): Course => ({
  id,
  title: `Course ${id}`,
  provider: `Provider of ${id}`,
  address: 'https://example.org',
  skills: ['Project planning'],
  level: 'any',
  hours: null,
  price: 'free',
  language: 'en',
  certificate: false,
  kind: 'course',
  checkedAt: null,
  ...over,
})
