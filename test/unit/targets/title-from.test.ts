import { describe, expect, it } from 'vitest'
import { titleFrom } from '#server/targets/title-from.ts'

describe('a description without a title gets one', () => {
  it.each([
    ['Senior data engineer\n\nWe run pipelines.', 'Senior data engineer'],
    ['# Ward nurse\nCare for adults.', 'Ward nurse'],
    ['About us\nWe are a hospital.\nPosition: Ward nurse (nights)\nApply now', 'Ward nurse (nights)'],
    ['City Hospital is growing. We are looking for an experienced ward nurse to lead our night shift.', 'Ward nurse'],
    ['About the team\n\nWe are hiring a Staff Engineer, remote or in Berlin.', 'Staff Engineer'],
    ['Senior Backend Engineer at Acme GmbH, Berlin. You will build the ledger that our payments run on.', 'Senior Backend Engineer'],
    ['Care assistant (nights) – Oak House needs somebody who stays calm when the bell rings twice at once.', 'Care assistant'],
    ['Electrician wanted for our depot in Leeds, with a clean licence and two years on commercial sites behind you.', 'Electrician'],
    ['Nurses at our hospital are the first to be asked. We are looking for a ward manager to lead them.', 'Ward manager'],
    ['Acme Engineers Ltd is growing. We are seeking a bookkeeper for our office.', 'Bookkeeper'],
    ['We do many things here and every one of them is described in this sentence.', 'Role from a description'],
  ])('%j → %s', (description, title) => {
    expect(titleFrom(description)).toBe(title)
  })
})
