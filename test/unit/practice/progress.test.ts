import { describe, expect, it } from 'vitest'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import { type Practised, progressOf } from '#server/practice/progress.ts'

const DAY = 24 * 3_600_000
const id = 'i1' as InterviewId
const result = (score: number, structure = score / 20): AnswerScore => ({
  score,
  applicability: 'observed',
  bands: [
    { dimension: 'structure', assessed: true, band: structure, why: '' },
    { dimension: 'depth', assessed: false, why: '' },
  ],
  spans: [],
  gates: [],
  fix: '',
  stronger: null,
  provenance: { by: 'rules', name: 'clauses', version: '1' },
})
const first = (slotId: string, score: number, day = 0): Practised['scores'][number] => ({
  interviewId: id,
  slotId,
  turnId: `turn-${slotId}` as TurnId,
  chars: 1,
  revision: 0,
  state: 'scored',
  result: result(score),
  at: day * DAY,
})
const again = (slotId: string, number: number, score: number, day: number): Practised['attempts'][number] => ({
  interviewId: id,
  slotId,
  number,
  text: '',
  state: 'scored',
  result: result(score),
  findings: null,
  at: day * DAY,
})
const practised = (over: Partial<Practised> = {}): Practised => ({
  id,
  title: 'Ward nurse',
  at: 0,
  score: 60,
  slots: ['s1', 's2', 's3'].map((slot) => ({ id: slot, competency: slot === 's3' ? 'calm' : 'care', question: `${slot}?` })),
  scores: [first('s1', 40), first('s2', 60), first('s3', 80)],
  attempts: [],
  ...over,
})
const structure = (...all: Practised[]) =>
  progressOf(all, 0)
    .dimensions.find(({ dimension }) => dimension === 'structure')
    ?.points.map(({ score, of }) => [score, of])

describe('[PR21] a retry', () => {
  it('counts as its interview with the new answer in place of the old one', () => {
    const attempts = [again('s1', 2, 70, 1), again('s1', 3, 100, 2), again('s2', 2, 90, 3)]
    expect(structure(practised({ attempts }))).toEqual([
      [60, 'interview'],
      [70, 'attempt'],
      [80, 'attempt'],
      [90, 'attempt'],
    ])
  })

  it('is a point of its own competency only', () => {
    const { competencies } = progressOf([practised({ attempts: [again('s1', 2, 80, 1)] })], 0)
    expect(competencies.map(({ competency, points }) => [competency, points.map(({ score }) => score)])).toEqual([
      ['care', [50, 70]],
      ['calm', [80]],
    ])
  })

  it('of an answer that could not be judged adds it', () => {
    const scores = [{ ...first('s1', 0), state: 'failed' as const, result: null }, first('s2', 60)]
    expect(structure(practised({ scores, attempts: [again('s1', 2, 80, 1)] }))).toEqual([
      [60, 'interview'],
      [70, 'attempt'],
    ])
  })
})

describe('[PR22] a trend', () => {
  const three = [40, 60, 80].map((score, day) =>
    practised({ id: `i${day}` as InterviewId, at: day * DAY, scores: [first('s1', score, day)] }),
  )

  it('goes from interview to interview; a retry of an old one stands with it and turns nothing', () => {
    const retried = three.map((each, index) => (index === 0 ? { ...each, attempts: [again('s1', 2, 50, 9)] } : each))
    const { dimensions } = progressOf(retried, 0)
    expect(dimensions.find(({ dimension }) => dimension === 'structure')).toMatchObject({
      trend: 'rising',
      points: [{ score: 40 }, { score: 50, of: 'attempt' }, { score: 60 }, { score: 80 }],
    })
    expect(structure(...retried.slice(0, 2))).toHaveLength(3)
    expect(progressOf(retried.slice(0, 2), 0).dimensions.every(({ trend }) => trend === null)).toBe(true)
  })

  it('is not what retries gained: each newest attempt is held against its own first answer', () => {
    expect(progressOf(three, 0).retries).toMatchObject({ answers: 0, gain: null })
    const attempts = [again('s1', 2, 90, 1), again('s1', 3, 70, 2), again('s2', 2, 70, 1)]
    expect(progressOf([practised({ attempts })], 0).retries).toMatchObject({ answers: 2, gain: 20 })
  })
})

describe('[PR20] what cannot be judged', () => {
  it('is in no series, and in no dimension that was not assessed', () => {
    const unread = { ...result(0), score: null }
    const scores = [{ ...first('s1', 0), result: unread }, first('s2', 60)]
    const attempts = [
      { ...again('s2', 2, 0, 1), result: unread },
      { ...again('s2', 3, 0, 2), state: 'waiting' as const, result: null },
    ]
    const { dimensions, competencies } = progressOf([practised({ scores, attempts })], 0)
    expect(dimensions.flatMap(({ dimension, points }) => points.map(({ score }) => [dimension, score]))).toEqual([['structure', 60]])
    expect(competencies.flatMap(({ points }) => points)).toHaveLength(1)
  })
})

describe('[PR24] the count towards nine', () => {
  it('is of interviews with an overall score', () => {
    const other = practised({ id: 'i2' as InterviewId, score: null, scores: [first('s1', 90)] })
    expect(progressOf([practised(), other], 0)).toMatchObject({ done: 1, goal: 9, interviews: { points: [{ score: 60 }] } })
    expect(progressOf([other, practised()], 0).interviews.items).toHaveLength(2)
  })
})

describe('[PR23] the list of what to try again', () => {
  it('has weak answers that wait for no judgement, the next due first', () => {
    const attempts = [again('s1', 2, 75, 1), { ...again('s2', 2, 0, 1), state: 'waiting' as const, result: null }]
    const later = practised({ id: 'i2' as InterviewId, at: 2 * DAY, scores: [first('s1', 30, 2)] })
    const { items } = progressOf([practised({ attempts }), later], 3 * DAY).retries
    expect(
      items.map(({ interviewId, turnId, step, dueAt, isDue, attempts: count, score }) => [
        interviewId,
        turnId,
        step,
        dueAt / DAY,
        isDue,
        count,
        score,
      ]),
    ).toEqual([
      ['i2', 'turn-s1', 1, 3, true, 1, 30],
      ['i1', 'turn-s1', 2, 4, false, 2, 75],
    ])
  })
})

it('says when rules and a model have both read', () => {
  const byModel: AnswerScore = { ...result(70), provenance: { by: 'model', name: 'm', prompt: 'scoring/extract.v1' } }
  expect(progressOf([practised()], 0).isMixed).toBe(false)
  expect(progressOf([practised({ attempts: [{ ...again('s1', 2, 0, 1), result: byModel }] })], 0).isMixed).toBe(true)
})
