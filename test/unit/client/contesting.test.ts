import { describe, expect, it } from 'vitest'
import type { Appeal, AppealRequest } from '#contract/appeals.ts'
import type { AppealId, TurnId } from '#contract/ids.ts'
import type { ScoredAnswer } from '#contract/scorecards.ts'
import { Problem } from '../../../client/src/api.ts'
import { Contesting } from '../../../client/src/pages/scorecards/contesting.svelte.ts'

const answer: ScoredAnswer = {
  turnId: 'turn' as TurnId,
  questionTurnId: 'question' as TurnId,
  question: 'What did you do?',
  answer: 'I called the doctor.',
  competency: 'care',
  state: 'scored',
  result: null,
}
const appeal: Appeal = {
  id: 'appeal' as AppealId,
  kind: 'strike',
  by: 'candidate',
  start: 0,
  end: 8,
  quote: 'I called',
  replacement: null,
  made: { at: 1, before: 70, after: 60 },
  withdrawn: null,
}

/** `replies` are given in turn: an appeal, or the problem that comes instead of one. */
const open = (...replies: (Appeal | Problem)[]) => {
  const sent: { request: AppealRequest; key: string }[] = []
  const scored: Appeal['made'][] = []
  const next = async () => {
    const reply = replies.shift() ?? appeal
    if (reply instanceof Problem) throw reply
    return reply
  }
  const contesting = new Contesting({
    api: {
      contest: (_id, _turnId, request, key) => {
        sent.push({ request, key })
        return next()
      },
      withdrawAppeal: next,
    },
    interviewId: 'interview',
    answer: () => answer,
    scored: async (change) => void scored.push(change),
  })
  return { contesting, sent, scored }
}
const offline = new Problem({ code: 'offline', title: 'The server cannot be reached.' })
const refused = new Problem({ code: 'invalid_input', title: 'No.', fields: { replacement: 'No new sentence.' } })

describe('contesting', () => {
  it('sends the words between two places, and tells the scores once', async () => {
    const { contesting, sent, scored } = open()
    contesting.open({ start: 0, end: 8 })
    expect(await contesting.strike({ start: 0, end: 8 })).toBe(true)
    expect(sent.map(({ request }) => request)).toEqual([{ kind: 'strike', start: 0, end: 8, quote: 'I called' }])
    expect(scored).toEqual([appeal.made])
    expect(contesting).toMatchObject({ isOpen: false, isBusy: false, problem: null })
  })

  it('sends what never arrived again under the same key, and a new request under a new one', async () => {
    const { contesting, sent } = open(offline)
    const place = { start: 13, end: 19 }
    expect(await contesting.correct(place, ' nurse ')).toBe(false)
    expect(await contesting.correct(place, 'nurse')).toBe(true)
    expect(await contesting.correct(place, 'nurse')).toBe(true)
    const [one, two, three] = sent
    expect(two).toEqual(one)
    expect(three?.request).toEqual(one?.request)
    expect(three?.key).not.toBe(one?.key)
  })

  it('stays open with what was refused, and takes a new key for the next try', async () => {
    const { contesting, sent, scored } = open(refused)
    contesting.open({ start: 13, end: 19 }, 'correction')
    expect(await contesting.correct({ start: 13, end: 19 }, 'nurse. I ran')).toBe(false)
    expect(contesting).toMatchObject({ isOpen: true, isBusy: false, problem: { fields: { replacement: 'No new sentence.' } } })
    await contesting.correct({ start: 13, end: 19 }, 'nurse. I ran')
    expect(sent[0]?.key).not.toBe(sent[1]?.key)
    expect(scored).toHaveLength(1)
  })

  it('is withdrawn with the scores of that', async () => {
    const withdrawn = { at: 2, before: 60, after: 70 }
    const { contesting, scored } = open({ ...appeal, withdrawn })
    await contesting.withdraw(appeal)
    expect(scored).toEqual([withdrawn])
  })

  it('does one thing at a time', async () => {
    const { contesting, sent } = open()
    const both = await Promise.all([contesting.strike({ start: 0, end: 8 }), contesting.strike({ start: 0, end: 8 })])
    expect(both).toEqual([true, false])
    expect(sent).toHaveLength(1)
  })
})
