import { describe, expect, it } from 'vitest'
import { blended, DIMENSIONS, openShelf, quantised } from '#server/platform/meaning/vectors.ts'

/** A direction that leans from one axis to the next, as far as `lean` says. */
const towards = (axis: number, lean = 0) =>
  quantised(Array.from({ length: DIMENSIONS }, (_, at) => (Math.floor(at / 16) === axis ? 1 : Math.floor(at / 16) === axis + 1 ? lean : 0)))

describe('Vectors on a shelf', () => {
  it('are found by how near they are, the nearest first, and none that is too far', () => {
    const shelf = openShelf()
    shelf.put(7, towards(0, 0.5))
    shelf.put(3, towards(0))
    shelf.put(9, towards(5))
    const found = shelf.nearest(towards(0), 10, 0.3)
    expect(found.map(({ id }) => id)).toEqual([3, 7])
    expect(found[0]?.likeness).toBeCloseTo(1, 1)
  })

  it('take the place of earlier ones with the same id', () => {
    const shelf = openShelf()
    shelf.put(1, towards(0))
    shelf.put(1, towards(5))
    expect(shelf.nearest(towards(0), 10, 0.3)).toEqual([])
    expect(shelf.nearest(towards(5), 10, 0.3).map(({ id }) => id)).toEqual([1])
  })

  it('are as many as there are, however many that is', () => {
    const shelf = openShelf()
    for (let id = 0; id < 5_000; id++) shelf.put(id, towards(id % 20))
    expect(shelf.nearest(towards(4), 1_000, 0.9).map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, at) => 4 + 20 * at))
  })

  it('lie between two others where they are blended of both', () => {
    const shelf = openShelf()
    shelf.put(
      1,
      blended([
        { vector: towards(0), share: 0.7 },
        { vector: towards(5), share: 0.3 },
      ]),
    )
    const [near, far] = [towards(0), towards(5)].map((query) => shelf.nearest(query, 1, -1)[0]?.likeness ?? 0)
    expect(near).toBeGreaterThan(far ?? 1)
    expect(far).toBeGreaterThan(0.3)
  })
})
