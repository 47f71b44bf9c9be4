import type { TurnId } from '#contract/ids.ts'
import type { Provenance } from '#contract/provenance.ts'
import { isDenial, step } from '#server/interviews/model.ts'
import { type Decision, type Input, newState, type Situation, type State } from '#server/interviews/state.ts'
import { FULL_ANSWER, slot } from './slots.ts'

// The reducer never looks into an id, so names will do.
export const id = (name: string) => name as TurnId
export const RULES: Provenance = { by: 'rules', name: 'Greenroom interviewer', version: '1' }
export const MODEL: Provenance = { by: 'model', name: 'm', prompt: 'interviewer/utterance.v1' }

export const situation = (over: Partial<Situation> = {}): Situation => ({
  plan: [slot('s1'), slot('s2'), slot('s3', { phase: 'your-questions', maxProbes: 0 })],
  title: 'Ward nurse',
  persona: 'neutral',
  mode: 'coaching',
  remainingMs: null,
  turns: [],
  openText: '',
  openBy: null,
  ...over,
})

export const decided = (state: State, input: Input, over: Partial<Situation> = {}): Decision => {
  const decision = step(state, input, situation(over))
  if (isDenial(decision)) throw new Error(decision.because)
  return decision
}
export const types = ({ events }: Decision) => events.map((event) => event.type)
export const refusal = (state: State, input: Input) => {
  const decision = step(state, input, situation())
  return isDenial(decision) ? decision.refuse : null
}

export const started = decided(newState(), { type: 'start', nextTurnId: id('q1') }).state
export const Q1 = started.open?.move.text ?? ''
export const spoken = (state: State): State => {
  const { open } = state
  if (!open) throw new Error('nobody speaks')
  return decided(state, { type: 'spoken', turnId: open.turnId, by: RULES }, { openText: open.move.text, openBy: RULES }).state
}
export const listening = spoken(started)
export const answerTo = (turnId: string, text = FULL_ANSWER, next = 'n1'): Input => ({
  type: 'answer',
  turnId: id(turnId),
  answerTurnId: id(`a-${turnId}`),
  nextTurnId: id(next),
  text,
  spoken: null,
})
export const end: Input = { type: 'end', cause: 'stopped' }
