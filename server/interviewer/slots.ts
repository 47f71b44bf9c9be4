import type { Phase, TurnKind } from '#contract/interviews.ts'
import type { Concept, ProbeType, QuestionKind } from '#server/questions/index.ts'

export type { Concept, ProbeType } from '#server/questions/index.ts'

/** One planned stretch of an interview. The same format serves the model and the offline interviewer. */
export type Slot = {
  id: string
  phase: Phase
  kind: QuestionKind
  competency: string
  /** The bank question behind it, null when a model, a résumé line or the plan itself wrote it. */
  questionId: string | null
  /** The question as the offline interviewer says it. */
  question: string
  /** What the interviewer is after, for a model that words the question itself. */
  guidance: string
  lookFor: string[]
  probes: Record<ProbeType, string>
  concepts: Concept[]
  maxProbes: number
  need: 'must' | 'if-time'
  /** Bank questions that may take this one's place once it is known how the candidate gets on. */
  alternates?: Alternates
  /** For the candidate's own questions: what the posting says, in its own words. */
  facts?: Fact[]
}

export type Alternates = { easier: string | null; harder: string | null }
export type Fact = { topic: string; quote: string }

/** What the interviewer does next. Code decides it; `text` is how the offline interviewer words it. */
export type Move = {
  kind: 'question' | 'probe' | 'reply' | 'closing'
  slotId: string | null
  text: string
  expectsAnswer: boolean
  probe: { type: ProbeType; about: string | null } | null
  /** Why this move: `vague`, `short`, `no_example`, `enough`, `cap_reached`, `asked_to_repeat` … */
  reason: string
}

export type SpokenTurn = { speaker: 'interviewer' | 'candidate'; kind: TurnKind; text: string }
