import type { InterviewKind, Mode, Persona } from '#contract/interviews.ts'
import type { Seniority } from '#contract/targets.ts'

type Option<Value extends string> = { value: Value; label: string; hint?: string }
export const ANY = 'any'
export type Any = typeof ANY

const any: Option<Any> = { value: ANY, label: 'Whatever fits' }

export const kindOptions: readonly Option<InterviewKind | Any>[] = [
  any,
  { value: 'screening', label: 'Screening', hint: 'A recruiter’s first call: motivation, basics, availability.' },
  { value: 'behavioural', label: 'Behavioural', hint: '“Tell me about a time when …”, with follow-up questions.' },
  { value: 'technical', label: 'Technical', hint: 'What you know of the field, and how you decide.' },
  { value: 'case', label: 'Case', hint: 'An open problem to take apart aloud.' },
  { value: 'mixed', label: 'Mixed', hint: 'Some of each, as most real interviews are.' },
]

export const seniorityOptions: readonly Option<Seniority | Any>[] = [
  any,
  { value: 'junior', label: 'Junior' },
  { value: 'mid', label: 'Mid' },
  { value: 'senior', label: 'Senior' },
  { value: 'lead', label: 'Lead' },
]

export const personaOptions: readonly Option<Persona>[] = [
  { value: 'warm', label: 'Warm', hint: 'Puts you at ease and gives you time.' },
  { value: 'neutral', label: 'Neutral', hint: 'Polite and to the point.' },
  { value: 'demanding', label: 'Demanding', hint: 'Probes every claim. Never rude.' },
]

export const modeOptions: readonly Option<Mode>[] = [
  { value: 'coaching', label: 'Coaching', hint: 'A short note after every answer says what to do better.' },
  { value: 'rehearsal', label: 'Rehearsal', hint: 'Like the real thing: all feedback comes at the end.' },
]
