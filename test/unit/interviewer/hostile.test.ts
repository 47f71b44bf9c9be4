import { describe, expect, it } from 'vitest'
import { contradictionIn } from '#server/interviewer/contradictions.ts'
import { decideMove, planInterview } from '#server/interviewer/index.ts'
import { quoteFrom } from '#server/interviewer/quotes.ts'
import { titleFrom } from '#server/targets/title-from.ts'
import { understandTarget } from '#server/targets/understand-target.ts'

const long = (piece: string, length = 20_000) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const sentences = Array.from({ length: 1_000 }, (_, at) => `I did w${at}.`).join(' ')

const target = {
  title: 'Ward nurse',
  employer: null,
  description: '',
  url: null,
  source: 'title' as const,
  seniority: null,
  domain: null,
  skills: [],
  mustHave: [],
  niceToHave: [],
}
const base = { kind: 'behavioural' as const, seniority: null, questions: 4, minutes: 30, seed: 'seed' }

describe('words without end', () => {
  it('that are never apart are not said back', () => {
    expect(quoteFrom('I reduced 1=2=3=4=5=6=7=8=9=10=11=12', /\d/)).toBeNull()
  })

  it.each([
    ['numbers without a space', `I cut it 1=2${long('=3')}`],
    ['one letter', long('a')],
    ['one pronoun', long('I ')],
    ['question marks', long('?')],
    ['open brackets', long('([{')],
    ['weeks', long('5 weeks ')],
    ['two letters that repeat', `${long('ab', 19_999)}c`],
    ['a thousand claims', sentences],
  ])('still get the next move: %s', (_, answer) => {
    const plan = planInterview({ ...base, target, resumeText: null })
    const asked = plan.map((slot) => slot.question)
    const turns = Array.from({ length: 8 }, () => ({ speaker: 'candidate' as const, kind: 'answer' as const, text: sentences }))
    const stance = { plan, slotIndex: 1, probesUsed: [], asked: asked.slice(0, 2), repliesInSlot: 0, turns, remainingMs: null }
    const move = decideMove({ ...stance, answer, persona: 'neutral', mode: 'coaching' })
    expect(move.text).not.toBe('')
  })

  it('do not hide a clash that stands at their beginning', () => {
    const before = 'I never managed the night shift on the surgical ward.'
    const now = `I managed the night shift on the surgical ward. ${sentences}`
    expect(contradictionIn([before, sentences], now)).toMatchObject({ before: expect.stringContaining('never') })
  })

  it.each([
    ['spaces', `I${long(' ', 29_000)}x`],
    ['line breaks', `${long('\r\n', 29_000)}Ward nurse`],
    ['stars', `I${long('*', 29_000)}x`],
  ])('are read as a target and as a résumé: %s', (_, description) => {
    expect(titleFrom(description).length).toBeLessThanOrEqual(100)
    expect(understandTarget({ title: 'Ward nurse', description }).mustHave).toEqual([])
    expect(planInterview({ ...base, target: { ...target, mustHave: [description] }, resumeText: description }).length).toBeGreaterThan(1)
  })
})
