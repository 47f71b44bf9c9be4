import { describe, expect, it } from 'vitest'
import type { TurnId } from '#contract/ids.ts'
import { planInterview } from '#server/interviewer/plan.ts'
import { isDenial, step } from '#server/interviews/model.ts'
import { type Decision, type Input, newState, type Situation, type State } from '#server/interviews/state.ts'
import { questionOf } from '#server/questions/index.ts'
import { targetOf } from '../interviewer/simulate.ts'

// The reducer never looks into an id, so names will do.
const id = (name: string) => name as TurnId
const plan = planInterview({
  target: targetOf('Backend engineer'),
  resumeText: null,
  kind: 'technical',
  seniority: null,
  questions: 5,
  minutes: 30,
  seed: 'a',
})

/** An interview in which every question gets the bank's sample answer of one level. */
const led = (level: 'strong' | 'solid') => {
  let state: State = newState()
  let current = plan
  const turns: { speaker: 'interviewer' | 'candidate'; kind: 'question' | 'probe' | 'reply' | 'closing' | 'answer'; text: string }[] = []
  const decisions: Decision[] = []
  const take = (input: Input, openText = ''): void => {
    const situation: Situation = {
      plan: current,
      title: 'Backend engineer',
      persona: 'neutral',
      mode: 'coaching',
      remainingMs: null,
      turns,
      openText,
      openBy: null,
    }
    const decision = step(state, input, situation)
    if (isDenial(decision)) throw new Error(decision.because)
    decisions.push(decision)
    state = decision.state
    current = decision.plan ?? current
  }
  take({ type: 'start', nextTurnId: id('t0') })
  for (let turn = 0; turn < 40 && state.open && state.open.move.kind !== 'closing'; turn += 1) {
    const { turnId, move } = state.open
    take({ type: 'spoken', turnId, by: { by: 'rules', name: 'r', version: '1' } }, move.text)
    turns.push({ speaker: 'interviewer', kind: move.kind, text: move.text })
    const slot = current.find((one) => one.id === move.slotId)
    const text = (move.kind === 'question' ? questionOf(slot?.questionId ?? '')?.anchors?.[level] : null) ?? 'No, that is all.'
    take({ type: 'answer', turnId, answerTurnId: id(`a${turn}`), nextTurnId: id(`t${turn + 1}`), text, spoken: null })
    turns.push({ speaker: 'candidate', kind: 'answer', text })
  }
  return { decisions, current }
}

describe('a question that is exchanged', () => {
  it('takes its place in the plan for good, and its turn belongs to it', () => {
    const { decisions, current } = led('strong')
    const changed = decisions.filter((decision) => decision.plan)
    expect(changed.length).toBeGreaterThan(0)
    for (const { plan: after, state } of changed) {
      const slot = after?.find((one) => one.id === state.open?.move.slotId)
      expect(state.open?.move.text.endsWith(slot?.question ?? '-')).toBe(true)
    }
    expect(current.map((slot) => slot.id)).toEqual(plan.map((slot) => slot.id))
    expect(current.filter((slot, at) => slot.questionId !== plan[at]?.questionId).length).toBe(changed.length)
  })

  it('is told to nobody but the plan: the move that is kept holds no question twice', () => {
    const moves = led('strong').decisions.flatMap(({ state }) => (state.open ? [state.open.move] : []))
    expect(moves.filter((move) => 'exchanged' in move)).toEqual([])
  })

  it('is none when the answers are neither strong nor weak', () => {
    expect(led('solid').decisions.filter((decision) => decision.plan).length).toBeLessThanOrEqual(1)
  })
})
