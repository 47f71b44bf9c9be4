import type { ErrorCode } from '#contract/errors.ts'
import type { TurnId } from '#contract/ids.ts'
import type { EndCause, Mode, Persona, Status, TurnCause, TurnKind } from '#contract/interviews.ts'
import type { EventBody } from '#contract/live.ts'
import type { Provenance } from '#contract/provenance.ts'
import type { Move, ProbeType, Slot } from '../interviewer/index.ts'

/** What an interview goes through, in order. */
export type Plan = Slot[]

/** The interviewer turn that is being spoken. `byRules` forbids a model to word it (it failed in this turn before). */
export type OpenTurn = { turnId: TurnId; place: number; move: Move; byRules: boolean }

/** What may be answered now: a question, and every repetition of it. */
export type Question = { turnIds: TurnId[]; slotId: string | null; text: string }

export type State = {
  status: Status
  slotIndex: number
  probesUsed: ProbeType[]
  repliesInSlot: number
  asked: string[]
  turnCount: number
  open: OpenTurn | null
  question: Question | null
  answeredTurnIds: TurnId[]
  /** Planned questions that were answered; the newest of them is absent in interviews that began before it was kept. */
  answered: number
  answeredSlot?: string | null
  /** The question that the candidate asked time for; told once. */
  thinkingAbout: TurnId | null
  /** What a fork begins with instead of the opening; absent in interviews that began before there were forks. */
  again?: Move | null
  /** Set when the closing words are under way: how the interview will have ended. */
  endCause: EndCause | null
}

export const newState = (): State => ({
  status: 'lobby',
  slotIndex: 0,
  probesUsed: [],
  repliesInSlot: 0,
  asked: [],
  turnCount: 0,
  open: null,
  question: null,
  answeredTurnIds: [],
  answered: 0,
  thinkingAbout: null,
  endCause: null,
})

/** What the reducer may know besides the state. `openText` is what the open turn has said so far. */
export type Situation = {
  plan: Plan
  title: string
  persona: Persona
  mode: Mode
  remainingMs: number | null
  turns: readonly { speaker: 'interviewer' | 'candidate'; kind: TurnKind; text: string }[]
  openText: string
  openBy: Provenance | null
}

/** Timing of a spoken answer, for judging delivery. */
export type Spoken = { durationMs: number; pausesMs: number[] }

export type Input =
  | { type: 'start'; nextTurnId: TurnId }
  | { type: 'answer'; turnId: TurnId; answerTurnId: TurnId; nextTurnId: TurnId; text: string; spoken: Spoken | null }
  | { type: 'stop'; turnId: TurnId }
  | { type: 'repeat'; turnId: TurnId; nextTurnId: TurnId }
  | { type: 'skip'; turnId: TurnId; nextTurnId: TurnId }
  | { type: 'think'; turnId: TurnId }
  | { type: 'end'; cause: EndCause }
  | { type: 'time_up'; nextTurnId: TurnId }
  | { type: 'spoken'; turnId: TurnId; by: Provenance }
  | { type: 'broken'; turnId: TurnId; cause: 'failed' | 'interrupted' | 'timeout'; nextTurnId: TurnId }

export type TurnOpened = {
  turnId: TurnId
  place: number
  speaker: 'interviewer' | 'candidate'
  kind: TurnKind
  text: string
  slotId: string | null
  answers: TurnId | null
  spoken: Spoken | null
}
export type TurnEnded = { turnId: TurnId; cause: TurnCause; chars: number; by: Provenance | null }

/** `plan` is there when the plan changes. */
export type Decision = { state: State; plan?: Plan; events: EventBody[]; opened: TurnOpened[]; ended: TurnEnded[] }
export type Denial = { refuse: ErrorCode; because: string }

/** The turn that a command about "this question" may name. */
export const answerable = (state: State): TurnId | null => {
  if (state.open?.move.expectsAnswer) return state.open.turnId
  return state.question?.turnIds.at(-1) ?? null
}
