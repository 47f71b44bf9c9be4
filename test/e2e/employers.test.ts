import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { lookAt } from '#test/support/look.ts'

const ADDRESS = 'ada@crumb.example'
// The browser itself writes a line for every refusal: a birth date that is asked for, a form that is not right yet.
const REFUSED = /status of 400 .*\/api\/(login|employers\/.*preview)$/

const greenroom = openGreenroom()

test('an employer verifies a domain, writes a posting, sees it as seekers will, posts, closes and posts it again', async () => {
  const { page } = await greenroom.visit({ expects: REFUSED })
  await signIn(page)
  await page.getByRole('contentinfo').getByRole('link', { name: 'For employers' }).click()
  await page.getByLabel('Name of the organisation').fill('Crumb Bakery')
  expect(await lookAt(page, 'employers')).toEqual([])
  await page.getByLabel('Your address at its domain').fill(ADDRESS)
  await button(page, 'Mail me a code').click()
  await page.getByLabel('Code', { exact: true }).fill(await codeIn(page, 'Your code is'))
  await button(page, 'Verify').click()
  await page.getByText('Nothing is posted yet').waitFor()

  await page.getByRole('link', { name: 'Write a posting' }).click()
  await write(page)
  await button(page, 'Look at it as seekers will').click()
  await page.getByText('Write the town, or choose remote.').waitFor()
  expect(await lookAt(page, 'employers-form')).toEqual([])
  await page.getByLabel('Town', { exact: true }).fill('Leipzig')
  await button(page, 'Look at it as seekers will').click()
  await page.getByText('Nothing is posted yet').waitFor()
  await page.getByText('Verified: crumb.example').waitFor()
  await page.getByText('Can you work at night?').waitFor()
  expect(await lookAt(page, 'employers-preview')).toEqual([])
  await button(page, 'Post it').click()
  await page.waitForURL(/\/postings\/[\w-]+$/)
  await page.getByRole('heading', { name: 'Night baker', level: 1 }).waitFor()
  const posted = page.url()

  await page.goto('/employers')
  await page.getByRole('main').getByRole('link', { name: 'Crumb Bakery' }).click()
  await page.getByText('Open', { exact: true }).waitFor()
  await button(page, 'Close Night baker').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click()
  await page.getByText('Closed', { exact: true }).waitFor()
  expect(await lookAt(page, 'organisation')).toEqual([])
  await button(page, 'Post again: Night baker').click()
  await page.getByLabel('Last day to apply').fill(new Date(Date.now() + 20 * 24 * 3_600_000).toISOString().slice(0, 10))
  await page.getByRole('dialog').getByRole('button', { name: 'Post again' }).click()
  await page.getByText('Open', { exact: true }).waitFor()
  await page.goto(posted)
  await page.getByText(/First posted on .*, posted again on /).waitFor()
  expect(await lookAt(page, 'employers-posting')).toEqual([])
})

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

const write = async (page: Page) => {
  await page.getByLabel('Title', { exact: true }).fill('Night baker')
  await page
    .getByLabel('Description')
    .fill('You bake bread and rolls for four shops, from ten in the evening until six in the morning.\n\nWhat you do:\n- sourdough\n- rye')
  await page.getByLabel('From', { exact: true }).fill('34,000')
  await page.getByLabel('Country', { exact: true }).fill('DE')
  await page.getByLabel('Skills').fill('Sourdough, Rye')
  await button(page, 'Add a question').click()
  await page.getByLabel('Question 1', { exact: true }).fill('Can you work at night?')
  await page.getByLabel('Needs an answer').check()
}

const signIn = async (page: Page) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(ADDRESS)
  await button(page, 'Send me a code').click()
  await page.getByLabel('Code', { exact: true }).fill(await codeIn(page, 'Your sign-in code is'))
  await button(page, 'Sign in').click()
  await page.getByLabel('Date of birth').fill('1991-04-03')
  await button(page, 'Sign in').click()
  await page.getByRole('heading', { name: 'No interviews yet' }).waitFor()
}

/** The newest code in the development mailbox, which the page offers in a tab of its own. */
const codeIn = async (page: Page, sentence: string): Promise<string> => {
  await page.getByLabel('Code', { exact: true }).waitFor()
  const [mailbox] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'development mailbox' }).click()])
  const mail = await mailbox.getByText(sentence).first().textContent()
  await mailbox.close()
  return /\b\d{6}\b/.exec(mail ?? '')?.[0] ?? ''
}
