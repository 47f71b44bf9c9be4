import { describe, expect, it } from 'vitest'
import { type ScoredAnswer, ScoredAnswer as schema } from '#contract/scorecards.ts'
import { aggregate } from '#server/scorecards/aggregate.ts'

const id = (n: number) => `0190a0a0-0000-7000-8000-${String(n).padStart(12, '0')}`
const answer = (n: number, competency: string, score: number | null, state: ScoredAnswer['state'] = 'scored'): ScoredAnswer =>
  schema.parse({
    turnId: id(n),
    questionTurnId: id(n + 100),
    question: 'Q',
    answer: 'A',
    competency,
    state,
    result:
      state === 'scored'
        ? {
            score,
            applicability: score === null ? 'unscoreable' : 'observed',
            bands: [
              { dimension: 'clarity', assessed: true, band: 4, why: '' },
              { dimension: 'depth', assessed: false, why: '' },
            ],
            spans: [],
            gates: [],
            fix: '',
            stronger: null,
            provenance: { by: 'rules', name: 'clauses', version: '1' },
          }
        : null,
  })

describe('a scorecard out of its answers', () => {
  it('[SC30] has no overall score with two scored answers', () => {
    expect(aggregate([answer(1, 'care', 80), answer(2, 'care', 60)], ['care'])).toMatchObject({
      status: 'insufficient',
      overall: null,
      competencies: [{ competency: 'care', score: 70, answers: 2 }],
    })
  })

  it('[SC30] means the answers, per competency and overall', () => {
    const card = aggregate([answer(1, 'care', 90), answer(2, 'care', 70), answer(3, 'safety', 50)], ['care', 'safety'])
    expect(card).toMatchObject({
      status: 'complete',
      overall: 70,
      competencies: [
        { competency: 'care', score: 80, answers: 2 },
        { competency: 'safety', score: 50, answers: 1 },
      ],
    })
    expect(card.dimensions).toContainEqual({ dimension: 'clarity', score: 80 })
    expect(card.dimensions).toContainEqual({ dimension: 'depth', score: null })
    expect(card.verdict).toContain('care')
  })

  it('[SC31] leaves failed and unscoreable answers out of every mean', () => {
    const card = aggregate([answer(1, 'care', 90), answer(2, 'care', null), answer(3, 'care', 0, 'failed')], ['care'])
    expect(card).toMatchObject({ overall: null, competencies: [{ competency: 'care', score: 90, answers: 1 }] })
  })

  it('[SC32] names what was planned and never answered', () => {
    expect(aggregate([answer(1, 'care', 90)], ['care', 'safety', 'safety']).notCovered).toEqual(['safety'])
  })

  it('is still scoring while an answer waits', () => {
    expect(aggregate([answer(1, 'care', null, 'waiting')], ['care']).status).toBe('scoring')
    expect(aggregate([], [], false).status).toBe('scoring')
  })
})
