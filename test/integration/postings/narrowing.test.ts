import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { facetNames, type PostingPage } from '#contract/postings.ts'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job, searched, titlesOf } from '#test/support/postings.ts'

const salary = (currency: string, unitText: string, minValue: number, maxValue = minValue) => ({
  baseSalary: { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText } },
})
const at = (addressLocality: string, addressCountry: string) => ({ jobLocation: { address: { addressLocality, addressCountry } } })

const board = [
  job('Junior nurse', {
    hiringOrganization: { name: 'Wrenfield Hospital' },
    ...at('Leeds', 'GB'),
    ...salary('GBP', 'YEAR', 28_000, 31_000),
    employmentType: 'FULL_TIME',
    skills: 'triage, cannulation',
    datePosted: '2026-03-02',
  }),
  job('Senior nurse', {
    hiringOrganization: { name: 'Wrenfield Hospital' },
    ...at('York', 'GB'),
    ...salary('GBP', 'HOUR', 25),
    employmentType: ['PART_TIME', 'TEMPORARY'],
    skills: ['Triage'],
    datePosted: '2026-02-20',
  }),
  job('Nurse adviser', {
    hiringOrganization: { name: 'Café Santé' },
    jobLocationType: 'TELECOMMUTE',
    ...salary('EUR', 'MONTH', 4_000, 5_000),
    employmentType: 'CONTRACTOR',
    datePosted: '2026-01-10',
  }),
  job('Lead nurse (hybrid)', {
    hiringOrganization: { name: 'Novo Clinic' },
    ...at('Berlin', 'DE'),
    skills: 'leadership',
    datePosted: '2026-03-03',
  }),
  job('Nurse', { ...at('Springfield', 'US'), datePosted: '2025-11-30' }),
]

let house: House
let clock: HandClock
let browser: Browser
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock })
  house = opened.house
  browser = openBrowser(opened.app)
  await bring(house, board)
})
afterEach(() => house.db.close())

const found = async (query: string) => titlesOf(await searched(browser, query)).toSorted()

describe('a filter', () => {
  it.each<[string, string[]]>([
    ['employer=Wrenfield+Hospital', ['Junior nurse', 'Senior nurse']],
    ['employer=cafe+sante', ['Nurse adviser']],
    ['employer=Novo+Clinic&employer=Wrenfield+Hospital', ['Junior nurse', 'Lead nurse (hybrid)', 'Senior nurse']],
    ['place=Leeds', ['Junior nurse']],
    ['place=united+kingdom', ['Junior nurse', 'Senior nurse']],
    ['place=York%2C+United+Kingdom', ['Senior nurse']],
    ['remote=remote', ['Nurse adviser']],
    ['remote=true', ['Nurse adviser']],
    ['remote=hybrid&remote=remote', ['Lead nurse (hybrid)', 'Nurse adviser']],
    ['remote=on_site', ['Junior nurse', 'Nurse', 'Senior nurse']],
    ['type=part_time', ['Senior nurse']],
    ['type=temporary&type=contract', ['Nurse adviser', 'Senior nurse']],
    ['seniority=junior', ['Junior nurse']],
    ['seniority=senior&seniority=lead', ['Lead nurse (hybrid)', 'Senior nurse']],
    ['skill=triage', ['Junior nurse', 'Senior nurse']],
    ['skill=Triage&skill=cannulation', ['Junior nurse']],
    ['since=2', ['Junior nurse', 'Lead nurse (hybrid)']],
    ['since=2026-02-01', ['Junior nurse', 'Lead nurse (hybrid)', 'Senior nurse']],
    ['currency=EUR&unstatedPay=hide', ['Nurse adviser']],
    ['pay=GBP:40000', ['Senior nurse']],
    ['pay=GBP:20000&pay=EUR:60000', ['Junior nurse', 'Nurse adviser']],
    ['q=senior+nurse&employer=Wrenfield+Hospital&type=part_time', ['Senior nurse']],
    ['q=nurse&seniority=junior&remote=remote', []],
  ])('[JB11] %s leaves %j', async (query, titles) => {
    expect(await found(query)).toEqual(titles)
    expect(await searched(browser, query)).toMatchObject({ total: titles.length })
  })

  it.each([
    ['color=red', 'color'],
    ['remote=maybe', 'remote'],
    ['type=fulltime', 'type'],
    ['salaryMin=lots', 'salaryMin'],
    ['salaryMin=-5', 'salaryMin'],
    ['since=yesterday', 'since'],
    ['since=2026-13-45', 'since'],
    ['sort=best', 'sort'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['pay=40000', 'pay'],
    ['cursor=nonsense', 'cursor'],
    ['q=a&q=b', 'q'],
    ['currency=euro', 'currency'],
  ])('[JB11] is refused when it cannot be one: %s', async (query, field) => {
    const reply = await browser.get(`/api/postings?${query}`)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual([field])
  })

  it('[JB11] that is empty counts as absent', async () => {
    expect((await searched(browser, 'q=nurse&place=&km=&remote=&salaryMin=&since=&sort=')).total).toBe(5)
  })
})

describe('a facet', () => {
  it.each(['q=nurse', '', 'q=nurse&place=united+kingdom', 'employer=Wrenfield+Hospital', 'q=nurse&type=part_time&seniority=senior'])(
    '[JB12] says how many each choice leaves (%s)',
    async (query) => {
      const page = await searched(browser, query)
      for (const name of facetNames) {
        for (const { value, count } of page.facets[name]) {
          const given = new URLSearchParams(query)
          given.delete(name)
          given.append(name, value)
          expect((await searched(browser, given.toString())).total, `${name}=${value}`).toBe(count)
        }
      }
    },
  )

  it('[JB12] names its choices in words and marks those that are chosen', async () => {
    const { facets } = await searched(browser, 'remote=hybrid')
    expect(facets.remote).toEqual([
      { value: 'on_site', label: 'On site', count: 3, isChosen: false },
      { value: 'hybrid', label: 'Hybrid', count: 1, isChosen: true },
      { value: 'remote', label: 'Remote', count: 1, isChosen: false },
    ])
    expect(facets.pay).toEqual([])
    expect(facets.since.map(({ value, count }) => [value, count])).toEqual([
      ['1', 1],
      ['3', 1],
      ['7', 1],
      ['14', 1],
      ['30', 1],
    ])
  })
})

describe('pay', () => {
  const amounts = ({ items }: PostingPage) =>
    items.map(({ title, pay }) => [title, pay?.min ?? null, pay?.max ?? null, pay?.currency ?? null])

  it('[JB13] is compared for a year, and what states none stays and is counted', async () => {
    const page = await searched(browser, 'salaryMin=50000&sort=pay')
    expect(amounts(page)).toEqual([
      ['Nurse adviser', 48_000, 60_000, 'EUR'],
      ['Senior nurse', 52_000, 52_000, 'GBP'],
      ['Nurse', null, null, null],
      ['Lead nurse (hybrid)', null, null, null],
    ])
    expect(page).toMatchObject({ total: 4, unstatedPay: 2 })
    const hidden = await searched(browser, 'salaryMin=50000&sort=pay&unstatedPay=hide')
    expect(titlesOf(hidden)).toEqual(['Nurse adviser', 'Senior nurse'])
    expect(hidden).toMatchObject({ total: 2, unstatedPay: 2 })
  })

  it('[JB15] sorts the highest first, and what states none last', async () => {
    expect(titlesOf(await searched(browser, 'q=nurse&sort=pay')).slice(0, 3)).toEqual(['Nurse adviser', 'Senior nurse', 'Junior nurse'])
  })

  it('[JB15] gives way to the date or to relevance', async () => {
    expect(titlesOf(await searched(browser, 'q=senior+nurse&sort=date'))).toEqual([
      'Lead nurse (hybrid)',
      'Junior nurse',
      'Senior nurse',
      'Nurse adviser',
      'Nurse',
    ])
    expect(titlesOf(await searched(browser, 'q=senior+nurse'))[0]).toBe('Senior nurse')
  })
})

describe('a place', () => {
  it('[JB14] reaches as far as one says', async () => {
    expect(await found('place=Leeds&km=10')).toEqual(['Junior nurse'])
    expect(await found('place=Leeds&km=50')).toEqual(['Junior nurse', 'Senior nurse'])
  })

  it('[JB14] is known from the postings where no list knows it', async () => {
    const geo = (latitude: number) => ({ jobLocation: { address: { addressLocality: 'Littlewick' }, geo: { latitude, longitude: 0 } } })
    await bring(house, [job('Baker', geo(51)), job('Butcher', { jobLocation: { name: 'Nearby', geo: { latitude: 51.2, longitude: 0 } } })])
    expect(await found('place=Littlewick&km=30')).toEqual(['Baker', 'Butcher'])
  })

  it.each(['km=20', 'place=Nowhere-on-Sea&km=20'])('[JB14] is asked for where a distance has no centre (%s)', async (query) => {
    expect(await browser.get(`/api/postings?${query}`)).toMatchObject({ status: 400, body: { fields: { km: expect.any(String) } } })
  })
})

describe('paging', () => {
  const walk = async (query: string, between: (page: number) => Promise<unknown>) => {
    const seen: string[] = []
    let page = await searched(browser, `${query}&limit=3`)
    for (let number = 1; ; number += 1) {
      seen.push(...titlesOf(page))
      if (page.nextCursor === undefined) return seen
      await between(number)
      page = await searched(browser, `${query}&limit=3&cursor=${page.nextCursor}`)
    }
  }

  it.each(['q=ward+nurse', 'q=nurse&sort=date', 'q=nurse&sort=pay', 'place=united+kingdom'])(
    '[JB16] neither skips nor repeats what arrives meanwhile (%s)',
    async (query) => {
      await bring(
        house,
        Array.from({ length: 20 }, (_, number) =>
          job(`${number % 3 === 0 ? 'Ward nurse' : 'Nurse'} ${number}`, {
            ...at('Leeds', 'GB'),
            ...salary('GBP', 'YEAR', 20_000 + number * 900),
            identifier: `n${number}`,
          }),
        ),
      )
      const whole = titlesOf(await searched(browser, `${query}&limit=100`))
      const seen = await walk(query, async (page) => {
        clock.advance(1_000)
        await bring(
          house,
          Array.from({ length: 5 }, (_, number) =>
            job(`Ward nurse new ${page}-${number}`, { ...at('Leeds', 'GB'), identifier: `new${page}-${number}` }),
          ),
        )
      })
      expect(seen).toEqual(whole)
    },
  )

  it('[JB16] neither skips nor repeats when a posting closes meanwhile', async () => {
    const closing = Array.from({ length: 9 }, (_, at) =>
      job(`Ward nurse ${at}`, { identifier: `c${at}`, ...(at % 2 ? { validThrough: '2026-03-03T09:00:30Z' } : {}) }),
    )
    await bring(house, closing)
    const whole = titlesOf(await searched(browser, 'q=ward+nurse&limit=100'))
    const seen = await walk('q=ward+nurse', async () => clock.advance(60_000))
    expect(seen).toEqual(whole)
  })

  it('[JB16] refuses a cursor of another search', async () => {
    const { nextCursor } = await searched(browser, 'q=nurse&limit=2')
    expect((await browser.get(`/api/postings?q=nurse&limit=3&cursor=${nextCursor}`)).status).toBe(200)
    for (const other of ['q=nurses', 'q=nurse&remote=remote', 'q=nurse&sort=date'])
      expect(await browser.get(`/api/postings?${other}&cursor=${nextCursor}`)).toMatchObject({
        status: 400,
        body: { fields: { cursor: expect.any(String) } },
      })
  })
})
