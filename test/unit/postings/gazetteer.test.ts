import { describe, expect, it } from 'vitest'
import { positionOf } from '#server/postings/gazetteer.ts'
import { distance } from '#server/postings/search/distance.ts'

const between = (one: string, other: string) => {
  const [from, to] = [positionOf(one), positionOf(other)]
  return from && to ? Math.round(distance(from, to)) : null
}

describe('the gazetteer', () => {
  it.each([
    ['London', 'Paris', 344],
    ['Berlin', 'München', 504],
    ['New York', 'Los Angeles', 3936],
    ['Sydney', 'Auckland', 2156],
    ['Nairobi', 'Cape Town', 4090],
  ])('knows how far %s is from %s', (one, other, km) => {
    const found = between(one, other) ?? 0
    expect(Math.abs(found - km) / km).toBeLessThan(0.01)
  })

  it('knows a town by its name, with or without accents and with what stands behind it', () => {
    expect(positionOf('Zürich')).toEqual(positionOf('zurich, Switzerland'))
    expect(positionOf('Nowhere-on-Sea')).toBeNull()
    expect(positionOf('Leeds', 'US')).toBeNull()
  })
})
