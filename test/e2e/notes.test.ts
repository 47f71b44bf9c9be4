import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fillBoard, importInto } from '#test/support/board-postings.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { lookAt } from '#test/support/look.ts'

const ADDRESS = 'noor@example.org'
// The browser itself writes a line for a birth date that is asked for.
const REFUSED = /status of 400 .*\/api\/login$/

const greenroom = openGreenroom()
beforeAll(() => fillBoard(greenroom.server))

test('a search is saved, a posting that fits is told here and by mail, and the mail is stopped without a login', async () => {
  const { page } = await greenroom.visit({ expects: REFUSED, viewport: { width: 1440, height: 900 } })
  await signIn(page)
  await page.goto('/notes')
  await page.getByRole('heading', { name: 'Nothing to tell you yet' }).waitFor()
  expect(await lookAt(page, 'notes-empty')).toEqual([])

  await page.goto('/postings?q=nurse&type=full_time')
  await page.getByRole('button', { name: 'Save this search' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this search' })
  expect(await dialog.getByLabel('Name').inputValue()).toBe('nurse · Full time')
  await dialog.getByLabel('At once').check()
  await dialog.getByLabel('Also by mail, for all my alerts').check()
  expect(await lookAt(page, 'save-search')).toEqual([])
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('New postings are told in your notes').waitFor()
  await page.getByRole('link', { name: 'Search is saved' }).waitFor()
  expect(await lookAt(page, 'postings-saved-search')).toEqual([])

  await page.goto('/searches')
  await page.getByLabel('Alert for nurse · Full time').waitFor()
  await importInto(greenroom.server, [
    {
      identifier: 'n1',
      title: 'Palliative care nurse',
      employmentType: 'FULL_TIME',
      hiringOrganization: { name: 'St. Anna Hospital' },
      description: 'A ward of twelve beds.',
    },
    { identifier: 'n2', title: 'Forklift driver', employmentType: 'FULL_TIME', description: 'Two shifts, no nights.' },
  ])
  const bell = page.getByRole('link', { name: 'Notes, 1 not read' })
  await bell.waitFor({ timeout: 90_000 })
  await page.reload()
  await page.getByText('1 new', { exact: true }).waitFor()
  expect(await lookAt(page, 'searches')).toEqual([])

  await bell.click()
  await page.getByText('Palliative care nurse – St. Anna Hospital').waitFor()
  expect(await page.getByText('Forklift driver').count()).toBe(0)
  expect(await lookAt(page, 'notes')).toEqual([])
  await page.getByRole('link', { name: '1 new posting: nurse · Full time' }).click()
  await page.getByRole('region', { name: 'Results' }).getByRole('link', { name: 'Palliative care nurse' }).waitFor()
  await page.getByRole('link', { name: 'Notes', exact: true }).waitFor()
  await page.goto('/searches')
  await page.getByLabel('Alert for nurse · Full time').waitFor()
  expect(await page.getByText('1 new', { exact: true }).count()).toBe(0)

  const stranger = (await greenroom.visit()).page
  await stranger.goto('/dev/mailbox')
  await stranger.getByText('new postings in searches you saved are mailed to you at once').waitFor()
  const mail = await stranger.getByText('Stop these mails, without signing in').textContent()
  await stranger.goto(/\/unsubscribe\/\S+/.exec(mail ?? '')?.[0] ?? '')
  await stranger.getByRole('heading', { name: 'Stop these mails?' }).waitFor()
  expect(await lookAt(stranger, 'unsubscribe')).toEqual([])
  await stranger.getByRole('button', { name: 'Stop these mails' }).click()
  await stranger.getByRole('heading', { name: 'These mails are stopped' }).waitFor()

  await page.goto('/account')
  await page.getByLabel('New postings: by mail').waitFor()
  expect(await page.getByLabel('New postings: by mail').inputValue()).toBe('off')
  expect(await page.getByLabel('Views of people you asked: by mail').inputValue()).toBe('instant')
  expect(await lookAt(page, 'account-notes')).toEqual([])
})

test('a saved search is renamed, its alert changed and deleted, with the keyboard', async () => {
  const { page } = await greenroom.visit()
  await page.goto('/postings?q=teacher')
  await page.getByRole('button', { name: 'Save this search' }).press('Enter')
  await page.getByText('To have them mailed, sign in').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await page.getByRole('link', { name: 'Search is saved' }).press('Enter')
  await page.getByRole('button', { name: 'Rename teacher' }).press('Enter')
  await page.getByRole('textbox', { name: 'Name' }).fill('Schools')
  await page.keyboard.press('Enter')
  await page.getByLabel('Alert for Schools').selectOption('Every Monday')
  await page.getByText('Alert for “Schools”: Every Monday').waitFor()
  await page.getByRole('button', { name: 'Delete Schools' }).press('Enter')
  await page.getByRole('button', { name: 'Delete it' }).press('Enter')
  await page.getByRole('heading', { name: 'No saved searches yet' }).waitFor()
})

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

const signIn = async (page: Page) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(ADDRESS)
  await button(page, 'Send me a code').click()
  const [mailbox] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'development mailbox' }).click()])
  const mail = await mailbox.getByText('Your sign-in code is').first().textContent()
  await mailbox.close()
  await page.getByLabel('Code').fill(/\b\d{6}\b/.exec(mail ?? '')?.[0] ?? '')
  await button(page, 'Sign in').click()
  await page.getByLabel('Date of birth').fill('1991-04-03')
  await button(page, 'Sign in').click()
  await page.getByRole('heading', { name: 'No interviews yet' }).waitFor()
}
