import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { handClock } from '#test/support/clock.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job, searched, titlesOf } from '#test/support/postings.ts'

let house: House
let browser: Browser
beforeEach(async () => {
  const opened = await openTestHouse({ clock: handClock() })
  house = opened.house
  browser = openBrowser(opened.app)
})
afterEach(() => house.db.close())

const find = async (q: string, more: Record<string, string> = {}) => titlesOf(await searched(browser, { q, ...more }))

describe('words', () => {
  it.each([
    ['cleaners', 'Cleaner'],
    ['cleaning', 'Cleaner'],
    ['accounting', 'Accountant'],
    ['pharmacy', 'Pharmacist'],
    ['managed', 'Office manager'],
    ['sewers', 'Sewer maintenance worker'],
    ['café', 'Cafe assistant'],
    ['ÉLECTRICIEN', 'Electricien'],
  ])('[JB1] %s finds %s', async (q, title) => {
    await bring(house, [job(title), job('Zoo keeper')])
    expect(await find(q)).toEqual([title])
  })

  it('[JB1] are found in a description, all of them together', async () => {
    await bring(house, [
      job('Porter', { description: '<p>You push beds through a large <b>teaching hospital</b>.</p>' }),
      job('Guard', { description: '<p>Teaching is no part of this.</p>' }),
    ])
    expect(await find('teaching hospital')).toEqual(['Porter'])
  })

  it('[JB2] in a title count more than in a text, all of them more than some', async () => {
    await bring(house, [
      job('Florist', { description: 'A florist who also knows what a forklift driver does and drives a forklift as a forklift driver.' }),
      job('Forklift mechanic'),
      job('Night shift forklift driver'),
      job('Forklift driver'),
    ])
    expect(await find('forklift driver')).toEqual(['Forklift driver', 'Night shift forklift driver', 'Forklift mechanic', 'Florist'])
  })

  it('[JB3] in quotes stand as they are', async () => {
    await bring(house, [
      job('Project manager'),
      job('Manager of a project'),
      job('Clerk', { description: 'You help the project manager.' }),
    ])
    expect(await find('"project manager"')).toEqual(['Project manager', 'Clerk'])
  })

  it('[JB3] behind a minus sign are not there', async () => {
    await bring(house, [job('Sales manager'), job('Shift manager'), job('Night shift manager', { description: 'No sales at all.' })])
    expect(await find('manager -sales')).toEqual(['Shift manager'])
    expect((await find('manager -"night shift"')).toSorted()).toEqual(['Sales manager', 'Shift manager'])
    expect(await find('-manager')).toEqual([])
    expect((await find('-sales')).toSorted()).toEqual(['Shift manager'])
  })

  it('[JB4] may be unfinished at the end', async () => {
    await bring(house, [job('Veterinary nurse'), job('Vet'), job('Nurse')])
    expect(await find('nurse veteri')).toEqual(['Veterinary nurse', 'Nurse'])
    expect(await find('veteri')).toEqual(['Veterinary nurse'])
  })
})

describe('names that letters alone do not carry', () => {
  const titles = [
    'C++ developer',
    'C# developer',
    'C developer',
    '.NET architect',
    'Net maker',
    'Node.js engineer',
    'R&D chemist',
    'Go developer',
    'AI researcher',
    "Clerk at O'Neil",
    'Gold smith',
  ]
  it.each([
    ['C++', 'C++ developer'],
    ['c#', 'C# developer'],
    ['.NET', '.NET architect'],
    ['Node.js', 'Node.js engineer'],
    ['nodejs', 'Node.js engineer'],
    ['R&D', 'R&D chemist'],
    ['r & d', 'R&D chemist'],
    ['Go', 'Go developer'],
    ['AI', 'AI researcher'],
    ["O'Neil", "Clerk at O'Neil"],
    ['O’Neil', "Clerk at O'Neil"],
  ])('[JB5] %s finds %s first', async (q, title) => {
    await bring(
      house,
      titles.map((one) => job(one)),
    )
    expect((await find(q))[0]).toBe(title)
  })

  it.each([
    '"',
    '"unbalanced',
    'nurse "',
    '-',
    '--',
    '- -',
    '*',
    '(',
    ')',
    'a OR',
    'NOT',
    'AND nurse',
    "'",
    ':',
    'title:nurse',
    '%',
    '\\',
    '&',
    '!',
    '<->',
    'nurse*',
    '""',
    '-""',
    ' ',
  ])('[JB5] %s is no error', async (q) => {
    await bring(house, [job('Nurse')])
    expect((await browser.get(`/api/postings?${new URLSearchParams({ q })}`)).status).toBe(200)
  })

  it('[JB5] without words everything that is open is there, the newest first', async () => {
    await bring(house, [
      job('Old', { datePosted: '2026-01-05' }),
      job('New', { datePosted: '2026-03-01' }),
      job('Middle', { datePosted: '2026-02-01' }),
    ])
    expect(await searched(browser, 'q=')).toMatchObject({ total: 3, sort: 'date', expansions: [], didYouMean: null })
    expect(titlesOf(await searched(browser, ''))).toEqual(['New', 'Middle', 'Old'])
  })
})

describe('what else is searched', () => {
  it('[JB6] is another spelling where no posting has the word', async () => {
    await bring(house, [job('Receptionist'), job('Electrical engineer'), job('Baker')])
    const page = await searched(browser, { q: 'recpetionist' })
    expect(titlesOf(page)).toEqual(['Receptionist'])
    expect(page.expansions).toContainEqual({ term: 'receptionist', for: 'recpetionist', kind: 'spelling' })
    expect(page.didYouMean).toBe('receptionist')
    expect((await searched(browser, { q: 'electricl enginer' })).didYouMean).toBe('electrical engineer')
    expect((await find('electricl enginer'))[0]).toBe('Electrical engineer')
  })

  it('[JB6] is nothing where a description has the word', async () => {
    await bring(house, [job('Baker', { description: 'Bring your own bakar.' }), job('Bakery manager')])
    expect((await searched(browser, { q: 'bakar' })).didYouMean).toBeNull()
  })

  it('[JB7] are synonyms and acronyms, which are named and can be taken away', async () => {
    await bring(house, [job('Site Reliability Engineer'), job('SRE'), job('Zoo keeper')])
    const page = await searched(browser, { q: 'sre' })
    expect(titlesOf(page)).toEqual(['SRE', 'Site Reliability Engineer'])
    expect(page.expansions).toContainEqual({ term: 'site reliability engineer', for: 'sre', kind: 'synonym' })
    const without = page.expansions.map(({ term }) => ['without', term])
    expect(titlesOf(await searched(browser, new URLSearchParams([['q', 'sre'], ...without]).toString()))).toEqual(['SRE'])
  })

  it('[JB7] stand for part of a query too', async () => {
    await bring(house, [job('Janitor, night shift'), job('Zoo keeper')])
    expect(await find('night custodian')).toEqual(['Janitor, night shift'])
  })
})

describe('a page', () => {
  it('[JB8] counts what is listed on all pages', async () => {
    const trades = ['nurse', 'ward manager', 'nursing assistant', 'shift manager', 'night nurse manager', 'plumber']
    await bring(
      house,
      trades.flatMap((trade) => Array.from({ length: 5 }, (_, at) => job(`${trade} ${at}`, { identifier: `${trade}-${at}` }))),
    )
    for (const q of ['nurse manager', 'plumber', 'nurse -manager', '', 'zzzz qqqq']) {
      const seen: string[] = []
      let page = await searched(browser, { q, limit: '4' })
      const { total } = page
      for (;;) {
        seen.push(...page.items.map(({ id }) => id))
        expect(page.total).toBe(total)
        if (page.nextCursor === undefined) break
        page = await searched(browser, { q, limit: '4', cursor: page.nextCursor })
      }
      expect(new Set(seen).size, q).toBe(total)
      expect(seen.length, q).toBe(total)
    }
    expect((await searched(browser, { q: 'zzzz qqqq' })).total).toBe(0)
  })

  it('[JB10] marks what was searched for, in the title and at the best place of the text', async () => {
    const description = `<p>${'We are a family business in the third generation. '.repeat(12)}</p><p>You repair heat pumps and boilers.</p>`
    await bring(house, [job('Heating engineer', { description })])
    const [item] = (await searched(browser, { q: 'engineer heat pumps' })).items
    const cut = (text: string, marks: { start: number; end: number }[] = []) => marks.map(({ start, end }) => text.slice(start, end))
    expect(cut(item?.title ?? '', item?.highlights.title)).toEqual(['Heating', 'engineer'])
    expect(item?.highlights.snippet?.text).toContain('You repair heat pumps')
    expect(cut(item?.highlights.snippet?.text ?? '', item?.highlights.snippet?.marks)).toEqual(['heat', 'pumps'])
  })

  it('[JB10] has no piece of a description that is not there', async () => {
    await bring(house, [job('Baker')])
    expect((await searched(browser, { q: 'baker' })).items[0]?.highlights).toEqual({ title: [{ start: 0, end: 5 }], snippet: null })
  })
})
