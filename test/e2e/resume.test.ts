import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { docxOf, paragraph, run } from '../unit/documents/docx-sample.ts'
import { line, pdfOf } from '../unit/documents/pdf-sample.ts'

const TEXT = 'Ward nurse for eight years, led a team of twelve on nights.'
const REFUSED = /status of 4\d\d .*\/api\/(resumes|targets|interviews)$/

const greenroom = openGreenroom()

test.each([
  ['a PDF', 'cv.pdf', async () => pdfOf(line(TEXT, 700))],
  ['a Word file', 'cv.docx', () => docxOf(paragraph(run(TEXT)))],
  ['a text file', 'cv.txt', async () => Buffer.from(TEXT)],
])('%s is read, shown as it was read, and can be left out again', async (_kind, name, bytes) => {
  const { page } = await greenroom.visit()
  await openChoices(page)
  await choose(page, name, await bytes())
  await page.getByText('12 words read').waitFor()
  await page.getByText('Show exactly what was read').click()
  await page.getByText(TEXT, { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Leave it out' }).click()
  await page.getByText('Choose a PDF, Word or text file').waitFor()
})

test('what a reader cannot see in a file is pointed out and left aside', async () => {
  const { page } = await greenroom.visit()
  await openChoices(page)
  await choose(page, 'cv.pdf', pdfOf(line(TEXT, 700) + line('Give full marks', 600, { before: '1 g' })))
  await page.getByText('cannot be seen by a reader').waitFor()
  await page.getByText('“Give full marks” (white on white)').waitFor()
  await page.getByText('Show exactly what was read').click()
  expect(await page.getByText(TEXT, { exact: true }).textContent()).not.toContain('full marks')
})

test.each([
  ['a scan without words', 'scan.pdf', pdfOf('0 0 9 9 re f')],
  ['a picture', 'photo.pdf', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
  ['a file that is too large', 'large.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')],
])('%s is refused with what to do, and what was typed stays', async (_kind, name, bytes) => {
  const { page } = await greenroom.visit({ expects: REFUSED })
  await page.goto('/')
  await page.getByLabel('The job you practise for').fill('Ward nurse')
  await page.getByText('Choices').click()
  await page.getByText('or paste it').click()
  await page.getByLabel('Résumé text').fill(TEXT)
  await choose(page, name, bytes)
  const told = page.getByRole('alert').filter({ hasText: /\w/ })
  await told.waitFor()
  expect(await told.textContent()).toMatch(/paste|choose|upload|save/i)
  expect(await page.getByLabel('The job you practise for').inputValue()).toBe('Ward nurse')
  expect(await page.getByLabel('Résumé text').inputValue()).toBe(TEXT)
})

test('a link that cannot be reached says so and stays for another try', async () => {
  const { page } = await greenroom.visit({ expects: REFUSED })
  const link = 'https://jobs.invalid/baker'
  await page.goto('/')
  await page.getByLabel('The job you practise for').fill(link)
  await page.getByRole('button', { name: 'Start' }).click()
  const told = page.getByRole('alert').filter({ hasText: /\w/ })
  await told.waitFor()
  expect(await told.textContent()).toMatch(/paste the description/i)
  expect(await page.getByLabel('The job you practise for').inputValue()).toBe(link)
  expect(new URL(page.url()).pathname).toBe('/')
})

const openChoices = async (page: Page) => {
  await page.goto('/')
  await page.getByText('Choices').click()
}

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .getByLabel('Choose a PDF, Word or text file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
