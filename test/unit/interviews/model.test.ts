import { describe, expect, it } from 'vitest'
import type { TurnId } from '#contract/ids.ts'
import type { Provenance } from '#contract/provenance.ts'
import { isDenial, step } from '#server/interviews/model.ts'
import { answerable, type Decision, type Input, newState, type Situation, type State } from '#server/interviews/state.ts'
import { FULL_ANSWER, slot } from '#test/support/slots.ts'

// The reducer never looks into an id, so names will do.
const id = (name: string) => name as TurnId
const RULES: Provenance = { by: 'rules', name: 'Greenroom interviewer', version: '1' }
const MODEL: Provenance = { by: 'model', name: 'm', prompt: 'interviewer/utterance.v1' }

const situation = (over: Partial<Situation> = {}): Situation => ({
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

const decided = (state: State, input: Input, over: Partial<Situation> = {}): Decision => {
  const decision = step(state, input, situation(over))
  if (isDenial(decision)) throw new Error(decision.because)
  return decision
}
const types = ({ events }: Decision) => events.map((event) => event.type)
const refusal = (state: State, input: Input) => {
  const decision = step(state, input, situation())
  return isDenial(decision) ? decision.refuse : null
}

const started = decided(newState(), { type: 'start', nextTurnId: id('q1') }).state
const Q1 = started.open?.move.text ?? ''
const spoken = (state: State): State => {
  const { open } = state
  if (!open) throw new Error('nobody speaks')
  return decided(state, { type: 'spoken', turnId: open.turnId, by: RULES }, { openText: open.move.text, openBy: RULES }).state
}
const listening = spoken(started)
const answerTo = (turnId: string, text = FULL_ANSWER, next = 'n1'): Input => ({
  type: 'answer',
  turnId: id(turnId),
  answerTurnId: id(`a-${turnId}`),
  nextTurnId: id(next),
  text,
  spoken: null,
})
const end: Input = { type: 'end', cause: 'stopped' }
const ended = decided(listening, end).state

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
