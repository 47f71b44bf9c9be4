import { beforeAll, expect, test } from 'vitest'
import { fillBoard } from '#test/support/board-postings.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { lookAt } from '#test/support/look.ts'

const greenroom = openGreenroom()
beforeAll(() => fillBoard(greenroom.server))

const LETTER = 'Dear St. Anna, I have worked nights in intensive care for six years.'
const TITLE = 'Intensive care nurse, nights'

test('a posting is saved, practised for, applied for with a letter that survives a reload, followed on the board and withdrawn', async () => {
  const { page } = await greenroom.visit({ viewport: { width: 1440, height: 900 } })
  await page.goto('/postings?q=nurse')
  const detail = page.getByRole('region', { name: 'Posting', exact: true })
  await detail.getByRole('heading', { name: TITLE }).waitFor()
  await detail.getByRole('button', { name: 'Save' }).click()
  await detail.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  await page.getByText('Saved for this browser as a guest').waitFor()
  await detail.getByRole('button', { name: 'Practise for this posting' }).click()
  await page.waitForURL(/\/interviews\/./)

  await page.goto('/applications')
  await page.getByRole('link', { name: `Apply: ${TITLE}` }).click()
  await page.getByRole('heading', { level: 1, name: `Apply: ${TITLE}` }).waitFor()
  await page.getByLabel('Letter').fill(LETTER)
  await page.reload()
  await page.getByRole('heading', { name: 'What you will send' }).waitFor()
  expect(await page.getByLabel('Letter').inputValue()).toBe(LETTER)
  await page.getByRole('region', { name: 'What you will send' }).getByText(LETTER).waitFor()
  expect(await lookAt(page, 'apply')).toEqual([])
  await page.getByRole('button', { name: 'Keep this package' }).click()

  await page.getByRole('heading', { name: 'Send it yourself' }).waitFor()
  const out = page.getByRole('link', { name: 'the employer’s page at jobs.st-anna.example' })
  expect(await out.getAttribute('rel')).toContain('noreferrer')
  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByRole('region', { name: 'What you sent' }).getByText(LETTER).waitFor()
  await page.getByLabel('Reminder').fill('2020-01-01')
  await page.getByRole('button', { name: 'Keep reminder and notes' }).click()
  await page.getByText('Due', { exact: true }).waitFor()
  expect(await lookAt(page, 'application')).toEqual([])

  await page.getByRole('link', { name: 'Applications' }).first().click()
  await page.getByRole('region', { name: 'Applied 1' }).getByRole('link', { name: TITLE }).waitFor()
  await page.getByLabel(`Stage of ${TITLE}`).selectOption('Interview')
  await page.getByRole('region', { name: 'Interview 1' }).getByRole('link', { name: TITLE }).click()
  await page.getByRole('region', { name: 'Timeline' }).getByText('Moved to Interview').waitFor()
  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByRole('region', { name: 'Timeline' }).getByText('Withdrawn', { exact: true }).waitFor()

  await page.goto('/applications')
  await page.getByRole('region', { name: 'Closed 1' }).getByText('Withdrawn just now').waitFor()
  expect(await lookAt(page, 'applications')).toEqual([])
})
