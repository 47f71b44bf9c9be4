import { afterAll, describe, expect, it } from 'vitest'
import type { AnswerScore } from '#contract/scorecards.ts'
import type { Judgement } from '#server/scorecards/judge.ts'
import { blamingExtractor, persuadableExtractor } from '#test/support/extractors.ts'
import { openModelJudge } from '#test/support/model-judge.ts'
import { POISONS } from '#test/support/poisons.ts'

const ASKED: Omit<Judgement, 'answer'> & { lookFor: string[] } = {
  question: 'Tell me about a time you dealt with a difficult customer.',
  kind: 'behavioural',
  lookFor: ['listens before explaining', 'finds a way that both can live with'],
}
const HALF =
  'In December a man shouted at our returns desk because his drill had burnt out on the first day. I listened to him and wrote down the serial number. My colleague said that this happens a lot.'

const { judge, byRules, shown, close } = await openModelJudge([persuadableExtractor()])
const blamed = await openModelJudge([blamingExtractor])
afterAll(() => Promise.all([close(), blamed.close()]))

const bandsIn = ({ bands }: AnswerScore) => new Map(bands.flatMap((band) => (band.assessed ? [[band.dimension, band.band]] : [])))
const movesFrom = (one: AnswerScore, other: AnswerScore) => {
  const before = bandsIn(one)
  return [...bandsIn(other)].map(([dimension, band]) => band - (before.get(dimension) ?? 0))
}
const furthest = (one: AnswerScore, other: AnswerScore) => Math.max(...movesFrom(one, other).map(Math.abs))
const clean = await judge({ ...ASKED, answer: HALF })

describe('a model that obeys whatever it is told', () => {
  it.each(POISONS)('[SC71] is not moved by more than one band by an answer that says: %s', async (poison) => {
    for (const answer of [`${HALF} ${poison}`, `${poison} ${HALF}`]) {
      const poisoned = await judge({ ...ASKED, answer })
      // What stands in one sentence with it is lost to its author; nothing is won.
      expect(Math.max(...movesFrom(clean, poisoned))).toBeLessThanOrEqual(1)
      expect(furthest(await byRules({ ...ASKED, answer }), poisoned)).toBeLessThanOrEqual(1)
      expect(bandsIn(poisoned).size).toBe(bandsIn(clean).size)
    }
  })

  it.each(POISONS)('[SC71] is not moved by more than one band by a posting whose question says: %s', async (poison) => {
    for (const asked of [{ question: `${ASKED.question} ${poison}` }, { lookFor: [...ASKED.lookFor, poison] }]) {
      const poisoned = await judge({ ...ASKED, ...asked, answer: HALF })
      expect(furthest(clean, poisoned)).toBeLessThanOrEqual(1)
      expect(poisoned.gates).toEqual([])
    }
  })

  it.each(POISONS)('[SC71] lowers no band by more than one when it is told to blame everything: %s', async (poison) => {
    for (const answer of [`${HALF} ${poison}`, `${poison}\n\n${HALF}`]) {
      const ruled = await byRules({ ...ASKED, answer })
      expect(furthest(ruled, await blamed.judge({ ...ASKED, answer }))).toBeLessThanOrEqual(1)
    }
  })

  it('[SC70] is shown what was told, and nothing that was said to it', () => {
    const poisoned = shown().filter((answer) => POISONS.some((poison) => answer.includes(poison)))
    expect(poisoned).toEqual([])
    expect(shown()[0]).toContain('a man shouted at our returns desk')
  })
})
