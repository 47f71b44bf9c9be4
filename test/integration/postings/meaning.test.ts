import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { House } from '#server/platform/house.ts'
import { importFeed, meaningBacklog, readMeanings } from '#server/postings/index.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job, searched, titlesOf } from '#test/support/postings.ts'

let house: House
let browser: Browser
let clock: HandClock
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock, environment: { SEARCH_MEANING: 'on' } })
  house = opened.house
  browser = openBrowser(opened.app)
})
afterEach(() => house.db.close())

const read = () => readMeanings(house, new AbortController().signal)
const find = async (q: string, more: Record<string, string> = {}) => titlesOf(await searched(browser, { q, ...more }))
const board = ['Paediatrician', 'Lorry mechanic', 'Pastry chef', 'Tax adviser', 'Physician for children', 'Warehouse operative']

test('[JB33] a title without any of the words is found by what it means, behind those that have them', async () => {
  await bring(
    house,
    board.map((title, at) => job(title, { identifier: String(at) })),
  )
  expect(await find('doctor for kids')).not.toContain('Paediatrician')
  expect(await meaningBacklog(house)).toBe(board.length)
  await read()
  expect(await meaningBacklog(house)).toBe(0)
  clock.advance(10_000)
  const found = await find('doctor for kids')
  expect(found.slice(0, 2).sort()).toEqual(['Paediatrician', 'Physician for children'])
  expect(found).not.toContain('Lorry mechanic')
})

test('[JB8] what is found by its meaning is counted, filtered and paged like anything else', async () => {
  await bring(
    house,
    board.map((title, at) => job(title, { identifier: String(at), employmentType: at === 0 ? 'PART_TIME' : 'FULL_TIME' })),
  )
  await read()
  const whole = await searched(browser, { q: 'doctor for kids' })
  expect(whole.total).toBe(whole.items.length)
  expect(await find('doctor for kids', { type: 'part_time' })).toEqual(['Paediatrician'])
  const first = await searched(browser, { q: 'doctor for kids', limit: '1' })
  const second = await searched(browser, { q: 'doctor for kids', limit: '1', cursor: first.nextCursor ?? '' })
  expect([...titlesOf(first), ...titlesOf(second)]).toEqual(titlesOf(whole).slice(0, 2))
})

test('[JB33] what is excluded, or not in quotes, does not come back by its meaning, and noise means nothing', async () => {
  await bring(
    house,
    board.map((title, at) => job(title, { identifier: String(at) })),
  )
  await read()
  expect(await find('doctor for kids -physician')).not.toContain('Physician for children')
  expect(await find('"doctor for kids"')).toEqual([])
  expect(await find('qwxz vbrt')).toEqual([])
})

test('[JB34] a posting that changed is read anew', async () => {
  await bring(house, [job('Lorry mechanic', { identifier: '1' }), job('Tax adviser', { identifier: '2' })])
  await read()
  await bring(house, [job('Paediatrician', { identifier: '1' })])
  expect(await meaningBacklog(house)).toBe(1)
  await read()
  clock.advance(10_000)
  expect((await find('doctor for kids'))[0]).toBe('Paediatrician')
})

test('[JB36] titles of occupations bring together what shares no word and means little by itself', async () => {
  const folder = temporaryFolder()
  const rows = ['Powder monkey', 'Shotfirer', 'Blaster helper', 'Tea lady'].map(
    (title, at) => `${at < 3 ? '47-5032' : '35-3023'}.00\t${title}\tn/a\t08`,
  )
  writeFileSync(
    join(folder, 'titles.txt'),
    ['O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)', ...rows, 'no code\tNobody'].join('\r\n'),
  )
  writeFileSync(join(folder, 'other.txt'), 'Name\tAddress\n')
  const lines: string[] = []
  const bringTitles = (feed: string) => importFeed(house, { feed, folder, tell: (line) => lines.push(line) })
  await bring(house, [job('Powder monkey', { identifier: '1' }), job('Tea lady', { identifier: '2' })])
  await read()
  expect(await find('shotfirer')).not.toContain('Powder monkey')

  await expect(bringTitles('onet:other.txt')).rejects.toMatchObject({ code: 'invalid_input' })
  await expect(bringTitles('onet:none.txt')).rejects.toMatchObject({ code: 'not_found' })
  expect(await meaningBacklog(house)).toBe(0)
  await bringTitles('onet:titles.txt')
  await bringTitles('onet:titles.txt')
  expect(lines).toEqual(['4 titles imported; postings are read again by them, 1 left out', '4 titles as they were, 1 left out'])
  expect(await meaningBacklog(house)).toBe(2)
  await read()
  clock.advance(10_000)
  expect(await find('shotfirer')).toEqual(['Powder monkey'])

  await bringTitles('onet:remove')
  await read()
  clock.advance(10_000)
  expect(await find('shotfirer')).not.toContain('Powder monkey')
})
