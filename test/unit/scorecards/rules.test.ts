import { describe, expect, it } from 'vitest'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { type Class, groups, labelled } from './answers/index.ts'

const scoreOf = (input: (typeof labelled)[number]['input']) => scoreAnswer(input).score ?? -1
const scored = labelled.map((answer) => ({ ...answer, score: scoreOf(answer.input) }))
const of = (...classes: Class[]) => scored.filter(({ is }) => classes.includes(is))
const misses = (answers: typeof scored) => answers.map(({ role, is, score }) => `${role} ${is} ${score}`)

describe('the offline scorer on labelled answers', () => {
  it('[SC2] puts at least nine in ten strong answers at 80 or more, and none below 70', () => {
    const strong = of('strong')
    expect(misses(strong.filter(({ score }) => score < 70))).toEqual([])
    expect(strong.filter(({ score }) => score >= 80).length / strong.length).toBeGreaterThanOrEqual(0.9)
  })

  it('[SC5] puts every concise strong answer at 70 or more', () => {
    expect(misses(of('concise').filter(({ score }) => score < 70))).toEqual([])
  })

  it('[SC2] keeps answers that stop half way between 50 and 75', () => {
    expect(misses(of('partial').filter(({ score }) => score < 50 || score > 75))).toEqual([])
  })

  it('[SC6] keeps vague and habitual answers at 40 or below', () => {
    const soft = of('vague', 'habitual')
    expect(soft.filter(({ score }) => score <= 40).length / soft.length).toBeGreaterThanOrEqual(0.95)
  })

  it('[SC10] keeps noise at 5, echo and word salad at 15 and other subjects at 25', () => {
    expect(misses(of('gibberish').filter(({ score }) => score > 5))).toEqual([])
    expect(misses(of('echo', 'salad').filter(({ score }) => score > 15))).toEqual([])
    const astray = of('off_topic')
    expect(astray.filter(({ score }) => score <= 25).length / astray.length).toBeGreaterThanOrEqual(0.95)
  })

  it('[SC11] keeps answers that instruct the scorer at 40 or below', () => {
    expect(misses(of('injection').filter(({ score }) => score > 40))).toEqual([])
  })

  it('[SC12] keeps repeated answers at 60 or below', () => {
    expect(misses(of('repeated').filter(({ score }) => score > 60))).toEqual([])
  })

  it('[SC22] orders at least 95 of 100 pairs of answers to the same question', () => {
    const weak = new Set<Class>(['vague', 'habitual', 'padded', 'long_weak', 'off_topic'])
    const pairs = groups.flatMap(({ ask, role, answers }) => {
      const judged = answers.map(({ is, text }) => ({ is, score: scoreOf({ ...ask, answer: text }) }))
      const good = judged.filter(({ is }) => is === 'strong' || is === 'concise')
      return good.flatMap((up) => judged.filter(({ is }) => weak.has(is)).map((down) => ({ role, up, down })))
    })
    const wrong = pairs.filter(({ up, down }) => up.score - down.score <= 5)
    expect(pairs.length).toBeGreaterThan(80)
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(0.05)
  })

  it('[SC1] gives the same whole result when it judges the same answer again', () => {
    for (const { input } of labelled) expect(scoreAnswer(input)).toEqual(scoreAnswer(input))
  })

  it('[SC3] quotes every span exactly', () => {
    for (const { input } of labelled)
      for (const { start, end, quote } of scoreAnswer(input).spans) expect(input.answer.slice(start, end)).toBe(quote)
  })

  it('[SC7] sees the outcome of what "we" did and misses only the own part', () => {
    for (const { input } of of('we')) {
      const bands = new Map(scoreAnswer(input).bands.map((band) => [band.dimension, band.assessed ? band.band : null]))
      expect(bands.get('ownership')).toBeLessThanOrEqual(2)
      expect(bands.get('specificity')).toBeGreaterThanOrEqual(4)
    }
  })
})
