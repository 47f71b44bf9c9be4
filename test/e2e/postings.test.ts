import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fillBoard } from '#test/support/board-postings.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { lookAt } from '#test/support/look.ts'

const greenroom = openGreenroom()
beforeAll(() => fillBoard(greenroom.server))

const wide = { viewport: { width: 1440, height: 900 } }
const narrow = { viewport: { width: 390, height: 800 } }

const openBoard = (page: Page) => {
  const results = page.getByRole('region', { name: 'Results' })
  return {
    results,
    words: page.getByLabel('Search postings'),
    posting: (title: string) => results.getByRole('link', { name: title }),
    counts: (count: string) => results.getByRole('status').filter({ hasText: count }).waitFor(),
    detail: page.getByRole('region', { name: 'Posting', exact: true }),
    address: () => new URL(page.url()).search,
  }
}

test('a posting is found while one types, narrowed, read beside the list and saved; a reload keeps all of it', async () => {
  const { page } = await greenroom.visit(wide)
  const board = openBoard(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Look through the job board' }).click()
  await board.counts('29 postings')
  await page.keyboard.press('/')
  await page.keyboard.type('nurs')
  await board.posting('Intensive care nurse').waitFor()
  expect(await board.results.locator('mark').first().textContent()).toBe('nurse')
  await board.detail.getByRole('heading', { name: 'Intensive care nurse, nights' }).waitFor()
  await board.words.fill('')
  await board.counts('29 postings')

  await page.getByRole('group', { name: 'Type' }).getByLabel('Full time').check()
  await board.counts('4 postings')
  await board.posting('Night baker').click()
  await board.detail.getByRole('heading', { name: 'Night baker' }).waitFor()
  await board.detail.getByText('€2,700 – €3,100 a month').waitFor()
  await board.detail.getByRole('button', { name: 'Save' }).click()
  await board.detail.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  await page.getByText('Saved for this browser as a guest').waitFor()
  const address = board.address()
  expect(address).toMatch(/^\?type=full_time&show=/)

  await page.reload()
  await board.counts('4 postings')
  await board.detail.getByRole('heading', { name: 'Night baker' }).waitFor()
  await board.detail.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  await page.getByRole('button', { name: 'Remove filter: Full time' }).click()
  await board.counts('29 postings')
  await page.goBack()
  await board.counts('4 postings')
  expect(board.address()).toBe(address)

  await page.getByRole('main').getByRole('link', { name: 'Saved' }).click()
  await page.getByRole('heading', { name: 'Saved postings' }).waitFor()
  await page.getByRole('link', { name: 'Night baker' }).waitFor()
})

test('on a narrow screen a posting has a page of its own, and practising for it starts an interview about it', async () => {
  const { page } = await greenroom.visit(narrow)
  const board = openBoard(page)
  await page.goto('/postings?q=nurse')
  await board.posting('Intensive care nurse').click()
  await page.getByRole('heading', { level: 1, name: 'Intensive care nurse, nights' }).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: 'Hand over at the bedside' }).count()).toBe(1)
  const source = page.getByRole('link', { name: 'jobs.st-anna.example' })
  expect(await source.getAttribute('rel')).toBe('noopener nofollow')
  await page.goBack()
  await board.posting('Intensive care nurse').waitFor()
  expect(await board.words.inputValue()).toBe('nurse')
  await page.goForward()
  await page.getByRole('button', { name: 'Practise for this posting' }).click()
  await page.waitForURL(/\/interviews\/./)
  await openInterviewPage(page).listens()
  const { target } = await openInterviewPage(page).interview()
  expect(target.title).toBe('Intensive care nurse, nights')
  expect(target.description).toContain('fourteen beds')
  expect(target).toMatchObject({ source: 'posting', employer: 'St. Anna Hospital' })
})

test('whoever comes back from a posting finds the list as it was left, with what was saved on the way', async () => {
  const { page } = await greenroom.visit(narrow)
  const board = openBoard(page)
  await page.goto('/postings?employer=Brightwater+Facilities&employer=Tidewell+Services')
  await page.getByRole('button', { name: 'Show 4 more' }).click()
  await board.posting('Office cleaner, floor 23').click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Postings' }).click()
  await board.results.getByRole('button', { name: 'Save Office cleaner, floor 23', pressed: true }).waitFor()
  await page.waitForFunction(() => scrollY > 1_000)
})

test('the list is gone through with the keyboard, further postings come below what has the focus', async () => {
  const { page } = await greenroom.visit(wide)
  const board = openBoard(page)
  await page.goto('/postings?employer=Brightwater+Facilities&employer=Tidewell+Services')
  await board.counts('24 postings')
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  await page.keyboard.press('j')
  const first = await focused()
  await page.keyboard.press('j')
  const second = await focused()
  expect(second).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe(first)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await board.detail.getByRole('heading', { name: second ?? '' }).waitFor()
  await page.getByRole('button', { name: 'Show 4 more' }).press('Enter')
  await page.getByText('That is all of them.').waitFor()
  expect(await board.results.locator('a[data-posting]').count()).toBe(24)
  await page.waitForFunction(() => document.activeElement?.matches('li:nth-child(21) a') ?? false)
})

test('what cannot be saved is shown as not saved, and why', async () => {
  const { page } = await greenroom.visit({ ...wide, expects: /ERR_INTERNET_DISCONNECTED/ })
  const board = openBoard(page)
  await page.goto('/postings?q=baker')
  await board.posting('Night baker').waitFor()
  await page.context().setOffline(true)
  await board.results.getByRole('button', { name: 'Save Night baker' }).click()
  await page.getByText('“Night baker” is not saved.').waitFor()
  await board.results.getByRole('button', { name: 'Save Night baker', pressed: false }).waitFor()
  await board.words.fill('teacher')
  await page.getByRole('alert').filter({ hasText: 'What you see was found before' }).waitFor()
  await page.context().setOffline(false)
  await board.posting('Primary school teacher').waitFor()
})

test('what is searched beside the words is shown, and can be taken away; another spelling is offered', async () => {
  const { page } = await greenroom.visit(wide)
  const board = openBoard(page)
  await page.goto('/postings?q=custodian')
  await board.counts('24 postings')
  await page.getByRole('button', { name: 'Do not search for janitor too' }).click()
  await page.getByRole('button', { name: 'Remove filter: Not also “janitor”' }).waitFor()
  expect(board.address()).toBe('?q=custodian&without=janitor')
  await page.goBack()
  await board.counts('24 postings')
  await board.words.fill('nigth bakr')
  await page.getByRole('button', { name: 'night baker', exact: true }).click()
  await board.posting('Night baker').waitFor()
  expect(await board.words.inputValue()).toBe('night baker')
})

test('a place is searched with what lies around it, and an unknown one says so', async () => {
  const { page } = await greenroom.visit({ ...wide, expects: /status of 400 .*km=25/ })
  const board = openBoard(page)
  await page.goto('/postings')
  await page.getByLabel('Place', { exact: true }).fill('Hamburg')
  await page.getByLabel('Place', { exact: true }).press('Enter')
  await board.counts('1 posting')
  await page.getByLabel('Distance').selectOption('within 25 km')
  await page.getByRole('button', { name: 'Remove filter: Hamburg, within 25 km' }).waitFor()
  await board.posting('Intensive care nurse').waitFor()
  await page.getByLabel('Place', { exact: true }).fill('Nowhereville')
  await page.getByLabel('Place', { exact: true }).press('Enter')
  await board.results.getByRole('button', { name: 'Leave out the distance' }).click()
  await page.getByRole('heading', { name: 'Nothing fits all of this' }).waitFor()
})

test('where nothing fits, every filter can be left out with one press', async () => {
  const { page } = await greenroom.visit(wide)
  const board = openBoard(page)
  await page.goto('/postings?q=baker&remote=remote&salaryMin=90000&unstatedPay=hide')
  await page.getByRole('heading', { name: 'Nothing fits all of this' }).waitFor()
  await board.results.getByRole('button', { name: 'Leave out all' }).click()
  await board.posting('Night baker').waitFor()
  expect(board.address()).toBe('?q=baker')
})

test('the pages of the job board look right', async () => {
  const { page } = await greenroom.visit()
  const wrong: string[] = []
  const look = async (name: string) => void wrong.push(...(await lookAt(page, name)))
  await page.goto('/postings')
  await page.getByRole('status').filter({ hasText: '29 postings' }).waitFor()
  await look('postings')
  await page.goto('/postings?q=nurse+OR+nights&type=full_time&type=part_time&salaryMin=30000&currency=EUR')
  await page.getByRole('region', { name: 'Results' }).getByRole('status').filter({ hasText: 'posting' }).waitFor()
  await look('postings-filtered')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('dialog', { name: 'Filters' }).waitFor()
  await look('postings-filters')
  await page.goto('/postings?q=baker&remote=remote&salaryMin=90000&unstatedPay=hide')
  await page.getByRole('heading', { name: 'Nothing fits all of this' }).waitFor()
  await look('postings-empty')
  await page.goto('/postings/saved')
  await page.getByRole('heading', { name: 'Nothing saved yet' }).waitFor()
  await look('postings-saved-empty')
  await page.goto('/postings?q=nurse')
  await openBoard(page).posting('Intensive care nurse').click()
  await page.getByRole('button', { name: 'Practise for this posting' }).waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  await page.goto(`/postings/${await firstId(page)}`)
  await page.getByRole('heading', { level: 1, name: 'Intensive care nurse' }).waitFor()
  await look('posting')
  await page.goto('/postings/saved')
  await page.getByRole('link', { name: 'Intensive care nurse' }).waitFor()
  await look('postings-saved')
  expect(wrong).toEqual([])
})

const firstId = async (page: Page): Promise<string> => {
  const reply = await page.request.get('/api/postings?q=nurse')
  const { items } = await reply.json()
  return items[0].id
}

test('a posting is read without JavaScript, and nothing moves when the app takes its place', async () => {
  const plain = await greenroom.visit({ ...wide, javaScriptEnabled: false })
  const found: { items: { id: string }[] } = await (await plain.page.request.get('/api/postings?q=nurse')).json()
  const address = `/postings/${found.items[0]?.id}`
  await plain.page.goto(address)
  await plain.page.getByRole('heading', { name: 'Intensive care nurse, nights', level: 1 }).waitFor()
  await plain.page.getByRole('listitem').filter({ hasText: 'Hand over at the bedside, in SBAR' }).waitFor()

  const { page } = await greenroom.visit(wide)
  await page.addInitScript(() => {
    const moves: PerformanceEntry[] = []
    new PerformanceObserver((list) => moves.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })
    Object.assign(globalThis, { moves })
  })
  await page.goto(address)
  await page.getByRole('button', { name: 'Practise for this posting' }).waitFor()
  expect(await page.locator('#served').count()).toBe(0)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'moves'))).toEqual([])
})
