import { describe, expect, it } from 'vitest'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { type Class, plain } from './answers/index.ts'

/** How an answer is told, whatever it is about: the mean of the bands but relevance and depth, 0–100. */
const toldAs = (input: Parameters<typeof scoreAnswer>[0]) => {
  const judged = scoreAnswer(input).bands.flatMap((band) =>
    band.assessed && band.dimension !== 'relevance' && band.dimension !== 'depth' ? [band.band] : [],
  )
  return Math.round((20 * judged.reduce((sum, band) => sum + band, 0)) / judged.length)
}

const told = plain.map(({ role, ask, answers }) => ({
  role,
  answers: answers.map(({ is, text }) => ({ is, text, score: toldAs({ ...ask, answer: text }) })),
}))
const good = new Set<Class>(['strong', 'concise'])

describe('short and plain answers', () => {
  it('[SC5] reach 70 in at least 95 of 100, without a figure, in anybody’s English', () => {
    const concise = told.flatMap(({ role, answers }) => answers.filter(({ is }) => good.has(is)).map((answer) => ({ role, ...answer })))
    const low = concise.filter(({ score }) => score < 70)
    expect(concise.length).toBeGreaterThan(100)
    expect(low.length / concise.length, low.map(({ role, score }) => `${role} ${score}`).join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('[SC22] stand more than five points above what is vague, habitual, padded or long and empty', () => {
    const pairs = told.flatMap(({ role, answers }) =>
      answers
        .filter(({ is }) => good.has(is))
        .flatMap((up) => answers.filter(({ is }) => !good.has(is)).map((down) => ({ role, up: up.score, down: down.score, is: down.is }))),
    )
    const wrong = pairs.filter(({ up, down }) => up - down <= 5)
    expect(wrong.length / pairs.length, wrong.map((pair) => Object.values(pair).join(' ')).join('\n')).toBeLessThanOrEqual(0.03)
  })

  it('[SC6] leave habits, air and long reports of being there at 60 or below', () => {
    const empty = told.flatMap(({ role, answers }) =>
      answers.filter(({ is }) => ['habitual', 'padded', 'long_weak'].includes(is)).map((answer) => ({ role, ...answer })),
    )
    const high = empty.filter(({ score }) => score > 60)
    expect(high.map(({ role, is, score }) => `${role} ${is} ${score}`)).toEqual([])
  })
})
