import { describe, expect, it } from 'vitest'
import { agreementRows, quadraticKappa } from '../../eval/scorer/agreement.ts'
import { barRows, classRows, pairRows } from '../../eval/scorer/classes.ts'
import type { Judged } from '../../eval/scorer/judged.ts'
import { readSet } from '../../eval/scorer/labelled.ts'
import { readOptions } from '../../eval/scorer/options.ts'
import { changeRows, movedRows } from '../../eval/scorer/results.ts'

const judged = (group: number, is: string, score: number | null, bands: Record<string, number> = {}): Judged => ({
  id: `${group} ${is}`,
  group,
  is,
  score,
  bands,
  provenance: { by: 'rules', name: 'clauses', version: '1' },
})
const run = (...all: Judged[]) => ({ judge: 'rules', by: 'rules', judged: all })

describe('the evaluation of a scorer', () => {
  it('knows full agreement, agreement by chance and its opposite', () => {
    expect(
      quadraticKappa([
        [0, 0],
        [3, 3],
        [5, 5],
      ]),
    ).toBe(1)
    expect(
      quadraticKappa([
        [0, 0],
        [0, 5],
        [5, 0],
        [5, 5],
      ]),
    ).toBeCloseTo(0)
    expect(
      quadraticKappa([
        [0, 5],
        [5, 0],
      ]),
    ).toBeCloseTo(-1)
    expect(
      quadraticKappa([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNaN()
  })

  it('weighs a difference of two bands four times as much as one of one', () => {
    const near = quadraticKappa([
      [0, 1],
      [1, 1],
      [4, 4],
      [5, 5],
    ])
    const far = quadraticKappa([
      [0, 2],
      [1, 1],
      [4, 4],
      [5, 5],
    ])
    expect(1 - far).toBeGreaterThan(3 * (1 - near))
  })

  it('compares only what both judges have', () => {
    const one = [judged(1, 'strong', 80, { depth: 4, clarity: 5 }), judged(1, 'vague', 20, { clarity: 1 })]
    const other = [judged(1, 'strong', 60, { clarity: 4 }), judged(1, 'vague', null)]
    const rows = new Map(agreementRows(one, other).map(([name, n, difference]) => [name, [n, difference]]))
    expect(rows.get('depth')).toEqual(['0', '–'])
    expect(rows.get('clarity')).toEqual(['1', '1.00'])
    expect(rows.get('score ÷ 20')).toEqual(['1', '1.00'])
  })

  it('says per class how many there are and where they lie, and leaves out what has no score', () => {
    expect(classRows([judged(1, 'strong', 90), judged(2, 'strong', 70), judged(3, 'strong', null)])).toEqual([
      ['strong', '2', '80.0', '70.0', '70.0', '90.0', '90.0', '90.0'],
    ])
  })

  it('says which bars are met, by nine in ten', () => {
    const vague = Array.from({ length: 10 }, (_, group) => judged(group, 'vague', group === 0 ? 41 : 40))
    expect(barRows(vague)).toEqual([['vague, habitual at most 40', '90.0 %', '40.1', 'yes']])
    expect(barRows([...vague, judged(10, 'vague', 80)])[0]?.at(-1)).toBe('NO')
  })

  it('pairs good and weak answers to one question, and wants more than five points between them', () => {
    const rows = pairRows([judged(1, 'strong', 50), judged(1, 'vague', 45), judged(1, 'wrong', 44), judged(2, 'vague', 10)])
    expect(rows).toEqual([
      ['good over vague', '1', '0.0 %'],
      ['good over wrong', '1', '100.0 %'],
      ['all', '2', '50.0 %'],
    ])
  })

  it('says what moved since earlier results, over the answers that both have', () => {
    const then = run(judged(1, 'strong', 80), judged(1, 'vague', 40), judged(9, 'strong', 10))
    const now = run(judged(1, 'strong', 90), judged(1, 'vague', 40), judged(2, 'strong', 20))
    expect(changeRows(then, now)).toEqual([
      ['strong', '1', '80.0', '90.0', '+10.0'],
      ['vague', '1', '40.0', '40.0', '0'],
      ['pairs in order', '1', '100.0 %', '100.0 %', ''],
    ])
    expect(movedRows(then, now)).toEqual([['1 strong (strong)', '80', '90', '+10.0']])
  })

  it('takes whole questions from all over a set, about as many answers as it is told', async () => {
    const all = await readSet(undefined)
    const some = await readSet(undefined, 40)
    expect(some.length).toBeLessThanOrEqual(40)
    expect(some.length).toBeGreaterThan(25)
    expect(new Set(some.map(({ group }) => group)).size).toBeGreaterThan(4)
    expect(some.at(-1)?.group).toBeGreaterThan(all.length / 12)
  })

  it.each([
    [['--limit', 'many'], '--limit'],
    [['--readings', '9'], '--readings'],
    [['--loud'], '--loud'],
    [['file.json'], 'file.json'],
  ])('refuses %j and says why', (given, named) => {
    expect(readOptions(given)).toEqual({ complaint: expect.stringContaining(named) })
  })
})
