import { describe, expect, it } from 'vitest'
import type { Input } from '#server/interviews/state.ts'
import { answerable, newState } from '#server/interviews/state.ts'
import { answerTo, decided, end, id, listening, Q1, RULES, refusal, spoken, started, types } from '#test/support/decisions.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const _ended = decided(listening, end).state

describe('starting', () => {
  it('opens the log and the first question', () => {
    const decision = decided(newState(), { type: 'start', nextTurnId: id('q1') })
    expect(decision.events).toEqual([
      { type: 'interview.started' },
      {
        type: 'turn.started',
        turnId: 'q1',
        speaker: 'interviewer',
        kind: 'question',
        expectsAnswer: true,
        progress: { index: 1, of: 2, phase: 'core', competency: 'competency s1' },
      },
    ])
    expect(decision.opened).toEqual([
      { turnId: 'q1', place: 0, speaker: 'interviewer', kind: 'question', text: '', slotId: 's1', answers: null, spoken: null },
    ])
    expect(decision.state).toMatchObject({ status: 'asking', slotIndex: 0, turnCount: 1, open: { turnId: 'q1', byRules: false } })
  })

  it.each([
    ['while the first question is spoken', started],
    ['while the candidate is asked', listening],
  ])('[IV22] changes nothing a second time, %s', (_, state) => {
    expect(decided(state, { type: 'start', nextTurnId: id('other') })).toEqual({ state, events: [], opened: [], ended: [] })
  })

  it.each<Input>([
    answerTo('q1'),
    { type: 'stop', turnId: id('q1') },
    { type: 'repeat', turnId: id('q1'), nextTurnId: id('r') },
    { type: 'skip', turnId: id('q1'), nextTurnId: id('n') },
    { type: 'think', turnId: id('q1') },
    { type: 'time_up', nextTurnId: id('n') },
  ])('[IV22] comes before everything else: $type', (input) => {
    expect(refusal(newState(), input)).toBe('not_started')
  })
})

describe('an answer', () => {
  it('[IV15] closes the question and lets the interviewer go on', () => {
    const decision = decided(listening, answerTo('q1'))
    expect(decision.events).toEqual([
      { type: 'turn.started', turnId: 'a-q1', speaker: 'candidate', kind: 'answer', expectsAnswer: false, progress: null },
      { type: 'turn.ended', turnId: 'a-q1', cause: 'finished', text: FULL_ANSWER, by: null },
      { type: 'answer.accepted', turnId: 'q1', answerTurnId: 'a-q1', isJudged: true },
      expect.objectContaining({ type: 'turn.started', turnId: 'n1', kind: 'question', expectsAnswer: true }),
    ])
    expect(decision.opened.map(({ turnId, place, answers, slotId }) => ({ turnId, place, answers, slotId }))).toEqual([
      { turnId: 'a-q1', place: 1, answers: 'q1', slotId: 's1' },
      { turnId: 'n1', place: 2, answers: null, slotId: 's2' },
    ])
    expect(decision.state).toMatchObject({ status: 'asking', slotIndex: 1, answered: 1, answeredTurnIds: ['q1'], question: null })
  })

  it('[IV15] is taken once; an older question is closed', () => {
    const next = decided(listening, answerTo('q1')).state
    expect(refusal(next, answerTo('q1'))).toBe('already_answered')
    expect(refusal(next, answerTo('never-asked'))).toBe('turn_closed')
    const skipped = decided(listening, { type: 'skip', turnId: id('q1'), nextTurnId: id('q2') }).state
    expect(refusal(skipped, answerTo('q1'))).toBe('already_answered')
  })

  it('[IV16] interrupts a question that is still spoken and keeps what was heard', () => {
    const heard = Q1.slice(0, 12)
    const decision = decided(started, answerTo('q1'), { openText: heard, openBy: RULES })
    expect(decision.events[0]).toEqual({ type: 'turn.ended', turnId: 'q1', cause: 'interrupted', text: heard, by: RULES })
    expect(decision.ended[0]).toEqual({ turnId: 'q1', cause: 'interrupted', chars: 12, by: RULES })
    expect(decision.state).toMatchObject({ answered: 1, answeredTurnIds: ['q1'] })
  })

  it('[IV36] that is a request is answered in its slot and not judged', () => {
    const decision = decided(listening, answerTo('q1', 'Could you repeat the question, please?'))
    expect(decision.events.find((event) => event.type === 'answer.accepted')).toMatchObject({ isJudged: false })
    expect(decision.state).toMatchObject({
      slotIndex: 0,
      answered: 0,
      open: { turnId: 'n1', move: { kind: 'reply', expectsAnswer: true } },
    })
    const replied = spoken(decision.state)
    expect(answerable(replied)).toBe('n1')
    expect(refusal(replied, answerTo('q1'))).toBe('already_answered')
    expect(decided(replied, answerTo('n1')).state).toMatchObject({ slotIndex: 1, answered: 1 })
  })

  it.each([
    ['to skip', 'I would rather skip this one.'],
    ['to skip', 'I do not know.'],
    ['to stop', 'Please stop the interview.'],
    ['to have the whole thing repeated once too often', 'Could you repeat that?'],
  ])('[IV36] that is a wish %s is not judged, whatever comes of it: %s', (_, text) => {
    const decision = decided({ ...listening, repliesInSlot: 9 }, answerTo('q1', text))
    expect(decision.events.find((event) => event.type === 'answer.accepted')).toMatchObject({ isJudged: false })
    expect(decision.state.answered).toBe(0)
  })

  it('[IV38] to "what would you like to ask me" is not judged and not counted', () => {
    const state = { ...listening, slotIndex: 2, question: { turnIds: [id('q3')], slotId: 's3', text: 'What would you like to ask me?' } }
    const decision = decided(state, answerTo('q3', 'How is the team organised?'))
    expect(decision.events).toContainEqual(expect.objectContaining({ type: 'answer.accepted', isJudged: false }))
    expect(decision.state.answered).toBe(0)
  })

  it('[IV38] to a follow-up belongs to its question and is not counted again', () => {
    const probed = decided(listening, answerTo('q1', 'We usually just try to communicate well with everyone, I think.', 'p1')).state
    expect(probed).toMatchObject({ answered: 1, open: { move: { kind: 'probe', slotId: 's1' } } })
    const next = decided(spoken(probed), answerTo('p1', FULL_ANSWER, 'q2')).state
    expect(next).toMatchObject({ answered: 1, slotIndex: 1 })
    expect(decided(spoken(next), answerTo('q2')).state).toMatchObject({ answered: 2 })
  })

  it('[IV32] is still taken after the time is over, until the closing words', () => {
    expect(types(decided(listening, answerTo('q1'), { remainingMs: -60_000 }))).toContain('answer.accepted')
    const closing = decided(listening, { type: 'time_up', nextTurnId: id('bye') }).state
    expect(refusal(closing, answerTo('q1'))).toBe('turn_closed')
    expect(refusal(closing, answerTo('bye'))).toBe('turn_closed')
  })

  it('to the last question closes, and the interview is completed with the last closing word', () => {
    const last = { ...listening, slotIndex: 2, question: { turnIds: [id('q3')], slotId: 's3', text: 'Anything?' } }
    const closing = decided(last, answerTo('q3', 'No, thank you.', 'bye')).state
    expect(closing).toMatchObject({ status: 'closing', endCause: 'completed', open: { turnId: 'bye', move: { expectsAnswer: false } } })
    const decision = decided(closing, { type: 'spoken', turnId: id('bye'), by: RULES }, { openText: 'Bye.', openBy: RULES })
    expect(types(decision)).toEqual(['turn.ended', 'interview.ended'])
    expect(decision.state).toMatchObject({ status: 'ended', endCause: 'completed', open: null, question: null })
  })
})

describe('stop, repeat, skip and think', () => {
  it('[IV17] stop ends the open turn; what was heard of a question may be answered', () => {
    const decision = decided(started, { type: 'stop', turnId: id('q1') }, { openText: 'Welcome', openBy: RULES })
    expect(decision.events).toEqual([{ type: 'turn.ended', turnId: 'q1', cause: 'interrupted', text: 'Welcome', by: RULES }])
    expect(decision.state).toMatchObject({ status: 'listening', open: null, question: { turnIds: ['q1'], slotId: 's1' } })
    expect(refusal(listening, { type: 'stop', turnId: id('q1') })).toBe('turn_closed')
  })

  it('[IV17] stop during the closing words ends the interview', () => {
    const closing = decided(listening, { type: 'time_up', nextTurnId: id('bye') }).state
    expect(types(decided(closing, { type: 'stop', turnId: id('bye') }))).toEqual(['turn.ended', 'interview.ended'])
  })

  it('[IV18] repeat says it again by the rules; either turn may be answered, once', () => {
    const decision = decided(listening, { type: 'repeat', turnId: id('q1'), nextTurnId: id('r1') })
    expect(decision.state.open).toMatchObject({ turnId: 'r1', byRules: true, move: { kind: 'reply', slotId: 's1' } })
    expect(decision.state.open?.move.text).toContain('What is the question of s1?')
    const repeated = spoken(decision.state)
    for (const turn of ['q1', 'r1']) {
      const after = decided(repeated, answerTo(turn)).state
      expect(after.answeredTurnIds).toEqual(['q1', 'r1'])
      expect(refusal(after, answerTo(turn === 'q1' ? 'r1' : 'q1'))).toBe('already_answered')
    }
  })

  it('[IV18] repeat may cut in while the question is spoken', () => {
    const decision = decided(started, { type: 'repeat', turnId: id('q1'), nextTurnId: id('r1') }, { openText: 'Welc', openBy: RULES })
    expect(types(decision)).toEqual(['turn.ended', 'turn.started'])
    expect(decision.state.question).toMatchObject({ turnIds: ['q1'] })
  })

  it('[IV19] skip closes the question without an answer and goes on', () => {
    const decision = decided(listening, { type: 'skip', turnId: id('q1'), nextTurnId: id('q2') })
    expect(decision.events).toEqual([
      { type: 'question.skipped', turnId: 'q1' },
      expect.objectContaining({ type: 'turn.started', turnId: 'q2', kind: 'question' }),
    ])
    expect(decision.state).toMatchObject({ slotIndex: 1, answered: 0, question: null })
  })

  it('[IV20] think is told and changes nothing', () => {
    const decision = decided(listening, { type: 'think', turnId: id('q1') })
    const thinking = { ...listening, thinkingAbout: 'q1' }
    expect(decision).toEqual({ state: thinking, events: [{ type: 'thinking.started', turnId: 'q1' }], opened: [], ended: [] })
    expect(decided(decision.state, { type: 'think', turnId: id('q1') }).events).toEqual([])
    expect(refusal(listening, { type: 'think', turnId: id('other') })).toBe('turn_closed')
  })
})
