import { describe, expect, it } from 'vitest'
import { labelled, titles } from '#test/eval/postings/board.ts'
import { quality } from '#test/eval/postings/measures.ts'
import { byFts5, byGreenroom } from '#test/eval/postings.ts'

describe('the quality of a ranking', () => {
  it('is one when every answer stands first, and none when none is there', () => {
    expect(quality([{ ranked: ['a', 'b', 'x'], answers: ['a', 'b'] }])).toEqual({ map: 1, ndcg: 1, recall: 1 })
    expect(quality([{ ranked: ['x', 'y'], answers: ['a', 'b'] }])).toEqual({ map: 0, ndcg: 0, recall: 0 })
  })

  it('counts an answer by how far down it stands, and a missing one as nothing', () => {
    const { map, ndcg, recall } = quality([{ ranked: ['x', 'a'], answers: ['a', 'b'] }])
    expect([map, recall]).toEqual([0.25, 0.5])
    expect(ndcg).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)))
  })

  it('is a mean over queries', () => {
    const queries = [
      { ranked: ['a'], answers: ['a'] },
      { ranked: ['x'], answers: ['a'] },
    ]
    expect(quality(queries)).toEqual({ map: 0.5, ndcg: 0.5, recall: 0.5 })
  })
})

describe('the labelled board', () => {
  it('is large enough to tell, and every query has answers on it', () => {
    expect([labelled.length >= 40, titles.length >= 300]).toEqual([true, true])
    expect(labelled.filter(({ answers }) => answers.length < 5 || answers.some((title) => !titles.includes(title)))).toEqual([])
  })

  it('is searched far better than by plain FTS5', async () => {
    const [ours, plain] = [quality(await byGreenroom(titles, labelled)), quality(byFts5(titles, labelled))]
    expect(ours.map).toBeGreaterThan(plain.map * 1.3)
    expect(ours.ndcg).toBeGreaterThan(plain.ndcg * 1.2)
    expect(ours.recall).toBeGreaterThan(plain.recall * 1.2)
  })
})
