import { describe, expect, it } from 'vitest'
import { openLabelBook, sharedLabels } from '#server/platform/meaning/labels.ts'

const book = openLabelBook(
  [
    ['nurse', 'registered nurse'],
    ['nurse', 'ward nurse'],
    ['nurse', 'charge nurse'],
    ['guard', 'ward guard'],
    ['clerk', 'ward clerk'],
    ['clerk', 'records clerk'],
  ].map(([label = '', words = '']) => ({ label, words: words.split(' ') })),
)

describe('What a text is labelled with', () => {
  it('are the labels of the texts that are nearest to it, the likeliest with the most weight', () => {
    const labels = book.labelsOf(['ward', 'nurse'])
    expect(Object.keys(labels)[0]).toBe('nurse')
    expect(labels.nurse ?? 0).toBeGreaterThan(labels.guard ?? 1)
    expect(Object.values(labels).reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 2)
  })

  it('is nothing where no word is known, and nothing in a book without texts', () => {
    expect([book.labelsOf(['astronaut']), book.labelsOf([]), openLabelBook([]).labelsOf(['nurse'])]).toEqual([{}, {}, {}])
  })

  it('is shared by two texts as far as they are of the same kind', () => {
    const [nurse, other, clerk] = [
      ['charge', 'nurse'],
      ['registered', 'nurse'],
      ['records', 'clerk'],
    ].map(book.labelsOf)
    expect(sharedLabels(nurse ?? {}, other ?? {})).toBeGreaterThan(0.9)
    expect(sharedLabels(nurse ?? {}, clerk ?? {})).toBe(0)
    expect(sharedLabels(nurse ?? {}, {})).toBe(0)
  })
})
