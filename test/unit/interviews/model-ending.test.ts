import { describe, expect, it } from 'vitest'
import type { Input } from '#server/interviews/state.ts'
import { newState } from '#server/interviews/state.ts'
import { answerTo, decided, end, id, listening, MODEL, RULES, refusal, spoken, started, types } from '#test/support/decisions.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const ended = decided(listening, end).state

describe('ending', () => {
  it.each([
    ['in the lobby', newState()],
    ['while a question is spoken', started],
    ['while an answer is awaited', listening],
    ['during the closing words', decided(listening, { type: 'time_up', nextTurnId: id('bye') }).state],
  ])('[IV21] works at once %s, and a second time changes nothing', (_, state) => {
    const decision = decided(state, end, { openText: 'So', openBy: RULES })
    expect(decision.events.at(-1)).toEqual({ type: 'interview.ended', cause: 'stopped' })
    expect(decision.ended).toHaveLength(state.open ? 1 : 0)
    expect(decision.state).toMatchObject({ status: 'ended', endCause: 'stopped', open: null, question: null })
    expect(decided(decision.state, end)).toEqual({ state: decision.state, events: [], opened: [], ended: [] })
  })

  it.each<Input>([
    { type: 'start', nextTurnId: id('x') },
    answerTo('q1'),
    { type: 'stop', turnId: id('q1') },
    { type: 'repeat', turnId: id('q1'), nextTurnId: id('r') },
    { type: 'skip', turnId: id('q1'), nextTurnId: id('n') },
    { type: 'think', turnId: id('q1') },
    { type: 'time_up', nextTurnId: id('n') },
    { type: 'spoken', turnId: id('q1'), by: RULES },
    { type: 'broken', turnId: id('q1'), cause: 'failed', nextTurnId: id('n') },
  ])('[IV21] accepts nothing afterwards: $type', (input) => {
    expect(refusal(ended, input)).toBe('interview_ended')
  })

  it.each([
    ['in words, while a question is open', listening, 'Stop.', null, 'stopped'],
    ['in words, when asked for questions of their own', null, 'I want to stop the interview.', null, 'stopped'],
    ['with too little time for another question', listening, FULL_ANSWER, 20_000, 'time_up'],
  ] as const)('[IV37] %s is told as what it was', (_, state, text, remainingMs, cause) => {
    const last = { ...listening, slotIndex: 2, question: { turnIds: [id('q3')], slotId: 's3', text: 'Anything?' } }
    const asked = state ?? last
    const closing = decided(asked, answerTo(asked.question?.turnIds[0] ?? '', text, 'bye'), { remainingMs }).state
    expect(closing).toMatchObject({ status: 'closing', endCause: cause })
    const decision = decided(closing, { type: 'spoken', turnId: id('bye'), by: RULES }, { openText: 'Bye.', openBy: RULES })
    expect(decision.events.at(-1)).toEqual({ type: 'interview.ended', cause })
    expect(decision.state).toMatchObject({ status: 'ended', endCause: cause })
  })

  it('[IV31] by the clock has closing words of its own, once', () => {
    const decision = decided(listening, { type: 'time_up', nextTurnId: id('bye') })
    expect(decision.state).toMatchObject({ status: 'closing', endCause: 'time_up', question: null, open: { move: { kind: 'closing' } } })
    expect(decided(decision.state, { type: 'time_up', nextTurnId: id('again') }).events).toEqual([])
    expect(spoken(decision.state)).toMatchObject({ status: 'ended', endCause: 'time_up' })
  })
})

describe('who words a turn', () => {
  it('[IV28] its end says who did', () => {
    const decision = decided(started, { type: 'spoken', turnId: id('q1'), by: MODEL }, { openText: 'Hello?', openBy: MODEL })
    expect(decision.events).toEqual([{ type: 'turn.ended', turnId: 'q1', cause: 'finished', text: 'Hello?', by: MODEL }])
    expect(decision.state).toMatchObject({ status: 'listening', asked: ['Hello?'], question: { turnIds: ['q1'] } })
  })

  it.each(['failed', 'timeout'] as const)(
    '[IV27] a model that %s later is replaced by the rules in a new turn with the same move',
    (cause) => {
      const decision = decided(
        started,
        { type: 'broken', turnId: id('q1'), cause, nextTurnId: id('q1b') },
        { openText: 'Tell', openBy: MODEL },
      )
      expect(decision.events).toEqual([
        { type: 'turn.ended', turnId: 'q1', cause, text: 'Tell', by: MODEL },
        expect.objectContaining({ type: 'notice', code: 'provider_failed' }),
        expect.objectContaining({ type: 'turn.started', turnId: 'q1b', kind: 'question' }),
      ])
      expect(decision.state.open).toEqual({ turnId: 'q1b', place: 1, move: started.open?.move, byRules: true })
    },
  )

  it('[IV26] a turn whose process died goes on in a new turn that a model may word', () => {
    const input: Input = { type: 'broken', turnId: id('q1'), cause: 'interrupted', nextTurnId: id('q1b') }
    const decision = decided(started, input, { openText: 'Tell', openBy: MODEL })
    expect(types(decision)).toEqual(['turn.ended', 'turn.started'])
    expect(decision.state.open).toMatchObject({ turnId: 'q1b', byRules: false })
    expect(decided(spoken(decision.state), answerTo('q1b')).state.answeredTurnIds).toEqual(['q1', 'q1b'])
  })

  it('[IV8] the end of a turn that is over changes nothing', () => {
    expect(refusal(listening, { type: 'spoken', turnId: id('q1'), by: RULES })).toBe('turn_closed')
    expect(refusal(listening, { type: 'broken', turnId: id('q1'), cause: 'failed', nextTurnId: id('n') })).toBe('turn_closed')
  })
})
