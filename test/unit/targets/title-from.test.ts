import { describe, expect, it } from 'vitest'
import { titleFrom } from '#server/targets/title-from.ts'

describe('a description without a title gets one', () => {
  it.each([
    ['Senior data engineer\n\nWe run pipelines.', 'Senior data engineer'],
    ['# Ward nurse\nCare for adults.', 'Ward nurse'],
    ['About us\nWe are a hospital.\nPosition: Ward nurse (nights)\nApply now', 'Ward nurse (nights)'],
    ['City Hospital is growing. We are looking for an experienced ward nurse to lead our night shift.', 'Ward nurse'],
    ['About the team\n\nWe are hiring a Staff Engineer, remote or in Berlin.', 'Staff Engineer'],
    ['We do many things here and every one of them is described in this sentence.', 'Role from a description'],
  ])('%j → %s', (description, title) => {
    expect(titleFrom(description)).toBe(title)
  })
})
