import { describe, expect, test } from 'vitest'
import { waysAround } from '#server/interviewer/around.ts'
import { slotOf } from '#server/interviewer/bank-slots.ts'
import { exchangeFor, standingOf } from '#server/interviewer/difficulty.ts'
import { leakIn } from '#server/interviewer/leaks.ts'
import { decideMove } from '#server/interviewer/moves.ts'
import { planInterview } from '#server/interviewer/plan.ts'
import { factFor, factsIn } from '#server/interviewer/posting-facts.ts'
import type { SpokenTurn } from '#server/interviewer/slots.ts'
import { bank, questionOf } from '#server/questions/index.ts'
import { targetOf } from './simulate.ts'

const sampled = bank.filter(({ anchors }) => anchors)
const standings = (level: 'weak' | 'solid' | 'strong') =>
  sampled.map((question) => standingOf(slotOf(question), [question.anchors?.[level] ?? '']))
const part = (all: string[], one: string) => all.filter((other) => other === one).length / all.length

describe('how a candidate stands', () => {
  test('is read from the bank’s own sample answers', () => {
    expect(part(standings('strong'), 'strong')).toBeGreaterThanOrEqual(0.9)
    expect(part(standings('weak'), 'weak')).toBeGreaterThanOrEqual(0.8)
    expect(part(standings('solid'), 'between')).toBeGreaterThanOrEqual(0.8)
  })

  test('is never read the wrong way round', () => {
    expect(standings('strong').filter((standing) => standing === 'weak')).toEqual([])
    expect(standings('weak').filter((standing) => standing === 'strong')).toEqual([])
  })

  test('is left open by what the rules cannot read, and weak when nothing was said', () => {
    expect(standingOf(null, ['Ich habe in einem Krankenhaus gearbeitet und dort drei Kollegen eingearbeitet.'])).toBe('between')
    expect(standingOf(null, ['…', 'pass'])).toBe('weak')
  })
})

const plan = planInterview({
  target: targetOf('Backend engineer'),
  resumeText: null,
  kind: 'technical',
  seniority: null,
  questions: 5,
  minutes: 30,
  seed: 'a',
})
const answered = (levels: ('weak' | 'solid' | 'strong')[]) => {
  const told = levels.map((level, at) => ({
    slot: plan[at + 1],
    text: level === 'weak' ? 'I would ask somebody about it.' : (questionOf(plan[at + 1]?.questionId ?? '')?.anchors?.[level] ?? ''),
  }))
  const turns = told.flatMap(({ slot, text }): SpokenTurn[] => [
    { speaker: 'interviewer', kind: 'question', text: slot?.question ?? '' },
    { speaker: 'candidate', kind: 'answer', text },
  ])
  return { turns: turns.slice(0, -1), answer: told.at(-1)?.text ?? '' }
}
const exchanged = (levels: ('weak' | 'solid' | 'strong')[]) => {
  const next = plan[levels.length + 1]
  const { turns, answer } = answered(levels)
  return next ? exchangeFor(next, plan, turns, answer) : null
}

describe('the next question', () => {
  test('is exchanged for a harder one after two strong answers, in the same place of the plan', () => {
    const harder = exchanged(['strong', 'strong'])
    expect(harder).toMatchObject({ id: plan[3]?.id, phase: plan[3]?.phase, need: plan[3]?.need, questionId: plan[3]?.alternates?.harder })
  })

  test('is exchanged for an easier one after two weak answers, where the bank has one', () => {
    expect(exchanged(['weak', 'weak'])?.questionId ?? null).toBe(plan[3]?.alternates?.easier ?? null)
  })

  test.each([[['strong', 'weak']], [['solid', 'solid']], [['strong']], [['weak', 'solid']]] as const)(
    'stays as planned after %j',
    (levels) => {
      expect(exchanged([...levels])).toBeNull()
    },
  )

  test('comes with the move, so that whoever keeps the plan can keep it', () => {
    const { turns, answer } = answered(['strong', 'strong'])
    const stance = { plan, slotIndex: 2, asked: [], repliesInSlot: 0, remainingMs: null, persona: 'neutral', mode: 'coaching' } as const
    const move = decideMove({ ...stance, asked: [], probesUsed: ['clarify', 'challenge', 'quantify'], turns, answer })
    expect(move.exchanged?.id).toBe(move.slotId)
    expect(move.text.endsWith(move.exchanged?.question ?? '-')).toBe(true)
  })

  test('a plan knows an easier or a harder question for most of its own', () => {
    const own = plan.filter(({ questionId }) => questionId !== null)
    expect(own.every(({ alternates }) => alternates?.harder || alternates?.easier)).toBe(true)
    const planned = new Set(own.map(({ questionId }) => questionId))
    expect(own.filter(({ alternates }) => planned.has(alternates?.harder ?? '') || planned.has(alternates?.easier ?? ''))).toEqual([])
  })
})

describe('a way around an open point', () => {
  const technical = bank.filter(({ concepts }) => concepts.length > 0).map(slotOf)

  test('exists for every technical question of the bank and never names the point', () => {
    const ways = technical.map((slot) => ({ slot, asks: waysAround(slot, '') }))
    expect(ways.filter(({ asks }) => asks.length === 0)).toEqual([])
    expect(ways.flatMap(({ slot, asks }) => asks.filter((ask) => leakIn(ask, { ...slot, known: slot.question })))).toEqual([])
  })

  test('is not needed when every point was named', () => {
    const [slot] = technical
    expect(slot && waysAround(slot, slot.concepts.map(({ key }) => key).join(', '))).toEqual([])
  })
})

describe('a candidate’s own question', () => {
  const facts = factsIn(`About us
We are a family bakery.
- The shift is 04:00 to 12:00, Tuesday to Saturday
- £13.10 per hour and bread to take home
- You will join a team of six bakers
- Our ovens run on wood, and we use FlourPower to plan the day
- Two weeks of training with Pedro`)

  test.each([
    ['What are the hours?', 'The shift is 04:00 to 12:00, Tuesday to Saturday'],
    ['How much is the pay?', '£13.10 per hour and bread to take home'],
    ['How big is the team?', 'You will join a team of six bakers'],
    ['Do you use FlourPower every day?', 'Our ovens run on wood, and we use FlourPower to plan the day'],
    ['Will there be training?', 'Two weeks of training with Pedro'],
    ['What is the favourite colour of the boss of your boss?', 'You will join a team of six bakers'],
    ['Is there a canteen?', null],
  ])('%s → %s', (question, fact) => {
    expect(factFor(question, facts)).toBe(fact)
  })
})
