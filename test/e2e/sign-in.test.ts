import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { lookAt } from '#test/support/look.ts'
import { answers } from './answers.ts'

const ADDRESS = 'robin@example.org'
const TITLE = 'Intensive care nurse'

// The browser itself writes a line for every refusal: of a sign-in without a birth date, and of what needs a login.
const REFUSED = /status of 40[013] .*\/api\/(login|interviews)$/

const greenroom = openGreenroom()

test('a guest claims their interviews by e-mail, finds them on another device, and erases everything', async () => {
  const first = (await greenroom.visit({ expects: REFUSED })).page
  const room = openInterviewPage(first)
  await room.enter(TITLE)
  await room.listens()
  await room.answer(answers[1])
  await room.main.getByText('On your last answer').waitFor()
  await room.end()

  await first.getByRole('link', { name: 'Sign in' }).click()
  await askForCode(first)
  await first.getByLabel('Code').fill(await codeIn(first))
  await button(first, 'Sign in').click()
  await first.getByLabel('Date of birth').fill('1991-04-03')
  await button(first, 'Sign in').click()
  await listed(first).waitFor()

  const second = (await greenroom.visit({ expects: REFUSED })).page
  await second.goto('/sign-in')
  await askForCode(second)
  await second.getByLabel('Code').fill(await codeIn(second))
  await button(second, 'Sign in').click()
  await listed(second).click()
  await second.getByRole('blockquote').filter({ hasText: 'hypotensive at two in the morning' }).waitFor()

  await first.getByRole('link', { name: 'Account' }).click()
  await first.getByText(ADDRESS).waitFor()
  await button(first, 'Sign out').last().click()
  await first.getByLabel('The job you practise for').waitFor()
  await first.goBack()
  await first.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
  expect(await first.getByText(ADDRESS).count()).toBe(0)
  await first.goto('/interviews')
  await first.getByRole('heading', { name: 'Sign in to see this' }).waitFor()
  expect(await first.getByText(TITLE).count()).toBe(0)

  await second.getByRole('link', { name: 'Account' }).click()
  await second.getByText('Last seen').first().waitFor()
  expect(await lookAt(second, 'account')).toEqual([])
  await button(second, 'Erase everything of mine').click()
  await second.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click()
  await second.getByLabel('The job you practise for').waitFor()
  await second.goto('/sign-in')
  await askForCode(second)
  await second.getByLabel('Code').fill(await codeIn(second))
  await button(second, 'Sign in').click()
  await second.getByLabel('Date of birth').fill('1991-04-03')
  await button(second, 'Sign in').click()
  await second.getByRole('heading', { name: 'No interviews yet' }).waitFor()
})

test('somebody too young is refused and told so', async () => {
  const { page } = await greenroom.visit({ expects: REFUSED })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill('kim@example.org')
  await button(page, 'Send me a code').click()
  await page.getByLabel('Code').fill(await codeIn(page))
  await button(page, 'Sign in').click()
  await page.getByLabel('Date of birth').fill(`${new Date().getFullYear() - 15}-01-01`)
  await button(page, 'Sign in').click()
  await page
    .getByRole('alert')
    .filter({ hasText: /18|adults/ })
    .waitFor()
})

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const listed = (page: Page) => page.getByRole('main').getByRole('link', { name: TITLE })

const askForCode = async (page: Page) => {
  await page.getByLabel('E-mail address').fill(ADDRESS)
  await button(page, 'Send me a code').click()
  await page.getByLabel('Code').waitFor()
}

/** Opens the development mailbox in a tab of its own, as the sign-in page offers, and reads the newest code. */
const codeIn = async (page: Page): Promise<string> => {
  await page.getByLabel('Code').waitFor()
  const [mailbox] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'development mailbox' }).click()])
  const mail = await mailbox.getByText('Your sign-in code is').first().textContent()
  await mailbox.close()
  return /\b\d{6}\b/.exec(mail ?? '')?.[0] ?? ''
}
