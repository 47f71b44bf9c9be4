import { describe, expect, it } from 'vitest'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import { copyTurns, forkAt } from '#server/interviews/fork.ts'
import { isDenial, step } from '#server/interviews/model.ts'
import type { Decision, Input, Situation, State } from '#server/interviews/state.ts'
import type { TurnRow } from '#server/interviews/store.ts'
import { FULL_ANSWER, slot } from '#test/support/slots.ts'

// Neither the reducer nor a fork looks into an id, so names will do.
const id = (name: string) => name as TurnId
const old = 'old' as InterviewId
const plan = [slot('s1'), slot('s2'), slot('s3')]

const turn = (name: string, over: Partial<TurnRow>): TurnRow => ({
  id: id(name),
  interviewId: old,
  place: 0,
  speaker: 'interviewer',
  kind: 'question',
  cause: 'finished',
  text: `Words of ${name}.`,
  chars: `Words of ${name}.`.length,
  epoch: 3,
  answers: null,
  slotId: 's1',
  spoken: null,
  by: { by: 'rules', name: 'Greenroom interviewer', version: '1' },
  isCopied: false,
  startedAt: 1,
  endedAt: 2,
  ...over,
})
const answer = (name: string, to: string, slotId: string): TurnRow =>
  turn(name, { speaker: 'candidate', kind: 'answer', answers: id(to), slotId, by: null })
const told = [
  turn('q1', {}),
  answer('a1', 'q1', 's1'),
  turn('p1', { kind: 'probe' }),
  answer('a2', 'p1', 's1'),
  turn('q2', { slotId: 's2', text: 'Thank you. What is the question of s2?' }),
  turn('r2', { slotId: 's2', kind: 'reply' }),
  answer('a3', 'r2', 's2'),
  turn('q3', { slotId: 's3', by: { by: 'model', name: 'm', prompt: 'interviewer/utterance.v1' }, text: 'And what would you do with s3?' }),
  turn('end', { slotId: null, kind: 'closing' }),
].map((row, place) => ({ ...row, place }))
const at = (turnId: string, turns = told) => forkAt({ plan, persona: 'neutral', turns }, id(turnId))
const forked = (turnId: string) => {
  const fork = at(turnId)
  if (!fork) throw new Error('there is no such question')
  return fork
}

describe('[IV51] a fork', () => {
  it.each([
    ['a question', 'q2', ['q1', 'a1', 'p1', 'a2', 'q2']],
    ['an answer', 'a1', ['q1']],
    ['a follow-up', 'p1', ['q1']],
    ['the answer to a follow-up', 'a2', ['q1']],
    ['a reply', 'r2', ['q1', 'a1', 'p1', 'a2', 'q2']],
    ['the closing words', 'end', ['q1', 'a1', 'p1', 'a2', 'q2', 'r2', 'a3', 'q3']],
  ])('from %s has the conversation up to its question', (_, turnId, said) => {
    expect(forked(turnId).said.map((row) => row.id)).toEqual(said)
  })

  it('cannot begin at a turn that is not there, is still spoken, or belongs to no question of the plan', () => {
    expect(at('nowhere')).toBeNull()
    expect(at('q1', [turn('q1', { cause: null })])).toBeNull()
    expect(at('end', [turn('end', { kind: 'closing', slotId: null })])).toBeNull()
    expect(at('q1', [turn('q1', { slotId: 'gone' })])).toBeNull()
  })

  it('copies words and times under ids of its own, and answers point at the copies', () => {
    let made = 0
    const copies = copyTurns(forked('q2').said, 'new' as InterviewId, () => id(`n${made++}`))
    expect(copies.map((row) => [row.id, row.answers, row.text, row.place, row.startedAt, row.endedAt])).toEqual([
      ['n0', null, 'Words of q1.', 0, 1, 2],
      ['n1', 'n0', 'Words of a1.', 1, 1, 2],
      ['n2', null, 'Words of p1.', 2, 1, 2],
      ['n3', 'n2', 'Words of a2.', 3, 1, 2],
      ['n4', null, 'Thank you. What is the question of s2?', 4, 1, 2],
    ])
    expect(copies.every((row) => row.isCopied && row.interviewId === 'new' && row.epoch === 0)).toBe(true)
    expect(told.some((row) => row.isCopied)).toBe(false)
  })
})

const situation = (over: Partial<Situation> = {}): Situation => ({
  plan,
  title: 'Ward nurse',
  persona: 'neutral',
  mode: 'coaching',
  remainingMs: null,
  turns: told,
  openText: '',
  openBy: null,
  ...over,
})
const decided = (state: State, input: Input, over: Partial<Situation> = {}): Decision => {
  const decision = step(state, input, situation(over))
  if (isDenial(decision)) throw new Error(decision.because)
  return decision
}

describe('a fork that is started', () => {
  const started = decided(forked('q2').state, { type: 'start', nextTurnId: id('n') })

  it('[IV52] begins its log like any other and puts its first turn after the copies', () => {
    expect(started.events).toEqual([
      { type: 'interview.started' },
      {
        type: 'turn.started',
        turnId: 'n',
        speaker: 'interviewer',
        kind: 'question',
        expectsAnswer: true,
        progress: { index: 2, of: 3, phase: 'core', competency: 'competency s2' },
      },
    ])
    expect(started.opened).toMatchObject([{ turnId: 'n', place: 5, kind: 'question', slotId: 's2' }])
    expect(started.state).toMatchObject({ status: 'asking', slotIndex: 1, answered: 0, again: null, turnCount: 6 })
  })

  it('[IV53] asks its question again, in words that no model may change', () => {
    expect(started.state.open).toMatchObject({
      byRules: true,
      move: { text: 'Let us take this question again. What is the question of s2?' },
    })
    expect(forked('end').state.again?.text).toBe('Let us take this question again. And what would you do with s3?')
  })

  it('[IV53] listens, takes the answer and goes on to what comes next in the plan', () => {
    const open = { openText: started.state.open?.move.text ?? '' }
    const by = { by: 'rules', name: 'Greenroom interviewer', version: '1' } as const
    const listening = decided(started.state, { type: 'spoken', turnId: id('n'), by }, open)
    const input = { type: 'answer', turnId: id('n'), answerTurnId: id('a'), nextTurnId: id('m'), text: FULL_ANSWER, spoken: null } as const
    const next = decided(listening.state, input)
    expect(next.events).toContainEqual({ type: 'answer.accepted', turnId: 'n', answerTurnId: 'a', isJudged: true })
    expect(next.state).toMatchObject({ slotIndex: 2, answered: 1, open: { move: { kind: 'question', slotId: 's3' } } })
  })

  it('[IV52] lets nobody answer a copied question', () => {
    const input = { type: 'answer', turnId: id('q2'), answerTurnId: id('a'), nextTurnId: id('m'), text: FULL_ANSWER, spoken: null } as const
    expect(step(started.state, input, situation())).toMatchObject({ refuse: 'turn_closed' })
  })
})
