import { describe, expect, it } from 'vitest'
import type { Pay, PostingPage } from '#contract/postings.ts'
import { blocks } from '../../../client/src/lib/blocks.ts'
import { pieces } from '../../../client/src/lib/pieces.ts'
import {
  addressOf,
  chipsOf,
  choicesOf,
  readQuery,
  readShown,
  withChoice,
  withoutChip,
  withoutFilters,
  writeQuery,
} from '../../../client/src/pages/postings/query.ts'
import { closesWords, factsOf, isPage, postedWords, statedPay, yearlyPay } from '../../../client/src/pages/postings/words.ts'

const DAY = 24 * 3_600_000
const now = Date.UTC(2026, 10, 25, 12)
const full =
  'q=night+baker&place=Leipzig&km=25&salaryMin=30000&currency=EUR&unstatedPay=hide&since=7&sort=pay&remote=remote&remote=hybrid&type=full_time&seniority=senior&pay=EUR%3A40000&employer=Kruste+%26+Co.&skill=C%2B%2B&without=pastry+chef'

describe('The address of a search', () => {
  it('says every filter, and is read back as what it says', () => {
    expect(writeQuery(readQuery(`?${full}`))).toBe(full)
  })

  it('leaves out what is empty, unknown or given twice', () => {
    expect(writeQuery(readQuery('?q=&place=+&type=full_time&type=full_time&type=&utm_source=letter'))).toBe('type=full_time')
  })

  it('names the posting that is read beside the list, which is no part of the search', () => {
    const address = addressOf(readQuery('?q=baker'), 'p 1')
    expect(address).toBe('?q=baker&show=p%201')
    expect([readShown(address), writeQuery(readQuery(address))]).toEqual(['p 1', 'q=baker'])
    expect(addressOf(readQuery(''), '')).toBe('')
  })
})

describe('Filters', () => {
  it('are told in words, each to be taken away alone', () => {
    const query = readQuery(`?${full}`)
    expect(chipsOf(query, null).map(({ label }) => label)).toEqual([
      'Leipzig, within 25 km',
      'At least 30,000 a year',
      'Paid in EUR',
      'Pay is stated',
      'Last 7 days',
      'Remote',
      'Hybrid',
      'Full time',
      'Senior',
      'EUR:40000',
      'Kruste & Co.',
      'C++',
      'Not also “pastry chef”',
    ])
    const left = chipsOf(query, null).reduce(withoutChip, query)
    expect(writeQuery(left)).toBe('q=night+baker&sort=pay')
  })

  it('go all at once, while the words, their order and what they do not stand for stay', () => {
    expect(writeQuery(withoutFilters(readQuery(`?${full}`)))).toBe('q=night+baker&sort=pay&without=pastry+chef')
  })

  it('are put on and taken off by the same press', () => {
    const once = withChoice(readQuery(''), 'type', 'part_time')
    expect(once.type).toEqual(['part_time'])
    expect(withChoice(once, 'type', 'part_time').type).toEqual([])
  })

  it('can be taken off also where they fit nothing any more', () => {
    const facets: PostingPage['facets'] = { employer: [], place: [], remote: [], type: [], seniority: [], pay: [], skill: [], since: [] }
    expect(choicesOf(readQuery('?type=on_call'), facets, 'type')).toEqual([
      { value: 'on_call', label: 'On call', count: 0, isChosen: true },
    ])
  })
})

describe('Pay in words', () => {
  const pay = (min: number | null, max: number | null, stated: Partial<Pay['stated']> = {}, currency = 'EUR'): Pay => ({
    currency,
    min,
    max,
    stated: { min, max, unit: 'year', ...stated },
  })

  it('is told by the year, and as it was stated where that is another unit', () => {
    const hourly = pay(50_960, 60_320, { min: 24.5, max: 29, unit: 'hour' })
    expect([yearlyPay(hourly), statedPay(hourly)]).toEqual(['€50,960 – €60,320 a year', '€24.50 – €29 an hour'])
    expect(statedPay(pay(40_000, 50_000))).toBe('')
  })

  it('says whether an amount is the least, the most or the only one', () => {
    const told = [pay(40_000, null), pay(null, 50_000), pay(45_000, 45_000), pay(null, null)].map(yearlyPay)
    expect(told).toEqual(['from €40,000 a year', 'up to €50,000 a year', '€45,000 a year', ''])
  })

  it('tells currencies apart that share a sign, and survives what is none', () => {
    const told = ['NOK', 'CAD', 'pounds'].map((currency) => yearlyPay(pay(40_000, 40_000, {}, currency)).replaceAll('\u00A0', ' '))
    expect(told).toEqual(['NOK 40,000 a year', 'CA$40,000 a year', '40,000 pounds a year'])
  })
})

describe('Dates in words', () => {
  it('say when a posting came', () => {
    const told = [0, 1, 12, 40].map((days) => postedWords(now - days * DAY, now))
    expect(told).toEqual(['Posted today', 'Posted yesterday', 'Posted 12 days ago', expect.stringMatching(/^Posted on .*2026/)])
  })

  it('say how long it stays, and when it closed', () => {
    const open = (days: number) => closesWords({ closesAt: now + days * DAY, state: 'open' }, now)
    expect([open(0.5), open(12), open(60)]).toEqual(['Closes within a day', 'Closes in 12 days', expect.stringMatching(/^Closes on /)])
    expect(closesWords({ closesAt: null, state: 'open' }, now)).toBe('')
    expect(closesWords({ closesAt: now - DAY, state: 'closed' }, now)).toMatch(/^Closed on /)
  })
})

describe('What a posting says', () => {
  it('is told in one line without what it leaves out', () => {
    expect(factsOf({ employer: { name: null, verifiedDomain: null }, place: 'Leeds, United Kingdom', workplace: 'on_site' })).toBe(
      'Leeds, United Kingdom',
    )
    expect(factsOf({ employer: { name: 'Fjordlys', verifiedDomain: null }, place: null, workplace: 'remote' })).toBe('Fjordlys · Remote')
  })

  it('is shown as paragraphs, lists and what leads to them', () => {
    expect(blocks('We bake for forty shops.\n\nWhat you do\n• Mix\n- Shape\n\nYou bring:\nPatience, and a good back.')).toEqual([
      { kind: 'text', text: 'We bake for forty shops.' },
      { kind: 'lead', text: 'What you do' },
      { kind: 'list', entries: ['Mix', 'Shape'] },
      { kind: 'lead', text: 'You bring:' },
      { kind: 'text', text: 'Patience, and a good back.' },
    ])
  })

  it('is marked where it was searched for, and no letter is lost or doubled', () => {
    const marks = [
      { start: 6, end: 11 },
      { start: 0, end: 5 },
      { start: 3, end: 8 },
      { start: 9, end: 99 },
    ]
    expect(pieces('Night baker', marks)).toEqual([
      { text: 'Night', isMarked: true },
      { text: ' ba', isMarked: true },
      { text: 'ker', isMarked: true },
    ])
    expect(pieces('Night baker', [{ start: 6, end: 11 }])).toEqual([
      { text: 'Night ', isMarked: false },
      { text: 'baker', isMarked: true },
    ])
  })

  it('leads only to pages', () => {
    expect(['https://a.example/b', 'http://a.example', 'javascript:alert(1)', 'https://', null].map(isPage)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
