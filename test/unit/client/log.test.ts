import { describe, expect, it } from 'vitest'
import { InterviewId, TurnId } from '#contract/ids.ts'
import type { TurnKind } from '#contract/interviews.ts'
import type { EventBody } from '#contract/live.ts'
import { applyEvent, emptyLog, type Log, questionsAnswered } from '../../../client/src/live/log.ts'

const interviewId = InterviewId.parse('00000000-0000-7000-8000-000000000001')
const turn = (n: number) => TurnId.parse(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`)
const by = { by: 'rules', name: 'interviewer', version: '1' } as const

const asks = (n: number, kind: TurnKind): EventBody[] => [
  { type: 'turn.started', turnId: turn(n), speaker: 'interviewer', kind, expectsAnswer: true, progress: null },
  { type: 'turn.ended', turnId: turn(n), cause: 'finished', text: 'And?', by },
]
const answers = (n: number, to: number, isJudged = true): EventBody[] => [
  { type: 'turn.started', turnId: turn(n), speaker: 'candidate', kind: 'answer', expectsAnswer: false, progress: null },
  { type: 'turn.ended', turnId: turn(n), cause: 'finished', text: 'So.', by: null },
  { type: 'answer.accepted', turnId: turn(to), answerTurnId: turn(n), isJudged },
]
const scored = (n: number): EventBody => ({ type: 'answer.scored', answerTurnId: turn(n), score: 60, fix: null, by })
const logOf = (...bodies: EventBody[]): Log =>
  bodies.reduce((log, body, at) => applyEvent(log, { ...body, interviewId, seq: at + 1, at }).log, emptyLog)

describe('the questions that were answered', () => {
  const first = [...asks(1, 'question'), ...answers(2, 1), ...asks(3, 'probe'), ...answers(4, 3)]

  it('are counted once each, with their follow-ups', () => {
    expect(questionsAnswered(logOf(...first, ...asks(5, 'question'), ...answers(6, 5)))).toEqual({ answered: 2, scored: 0 })
  })

  it('are scored when the newest answer to them is', () => {
    expect(questionsAnswered(logOf(...first, scored(2)))).toEqual({ answered: 1, scored: 0 })
    expect(questionsAnswered(logOf(...first, scored(2), scored(4)))).toEqual({ answered: 1, scored: 1 })
  })

  it('are not those at which something was only asked for', () => {
    expect(questionsAnswered(logOf(...asks(1, 'question'), ...answers(2, 1, false), ...asks(3, 'reply')))).toEqual({
      answered: 0,
      scored: 0,
    })
  })
})
