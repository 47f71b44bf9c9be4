import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Bundle } from '#contract/bundle.ts'
import { readPdf } from '#server/platform/documents/pdf.ts'
import { openGreenroom, type Visitor } from '#test/support/chromium.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'
import { answers } from './answers.ts'

const TITLE = 'Intensive care nurse'
const greenroom = openGreenroom()

test('a scorecard is saved as a file of each kind', async () => {
  const { page } = await openScorecard()
  const save = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Save as' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    await page.getByRole('link', { name }).waitFor({ state: 'hidden' })
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const pdf = await save(/^PDF/)
  expect(pdf.name).toMatch(/^greenroom-intensive-care-nurse-\d{4}-\d\d-\d\d\.pdf$/)
  expect((await readPdf(pdf.bytes)).text).toContain(TITLE)
  const markdown = await save(/^Markdown/)
  expect(markdown.name).toMatch(/\.md$/)
  expect(String(markdown.bytes)).toContain(`# Scorecard: ${TITLE}`)
  const bundle = await save(/^Bundle/)
  expect(Bundle.parse(JSON.parse(String(bundle.bytes))).answers.length).toBeGreaterThan(2)
})

test('[SH3] [SH6] a link shows the scorecard to somebody else until it is ended', async () => {
  const { page } = await openScorecard()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByLabel('Who is it for?').fill('Tom')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link, shown this once').inputValue()
  await page.keyboard.press('Escape')

  const visitor = await greenroom.visit({ expects: /status of 404/ })
  const stranger = visitor.page
  const referrers = referrersOf(visitor)
  await stranger.goto(link)
  await stranger.getByText('A scorecard somebody shows you').waitFor()
  await stranger.getByRole('blockquote').filter({ hasText: 'hypotensive at two in the morning' }).waitFor()
  await stranger.getByText('Whoever has this link can read it until').waitFor()
  expect(await stranger.getByRole('button', { name: /Ask a person|Delete/ }).count()).toBe(0)
  expect(await stranger.getByRole('heading', { name: 'Everything that was said' }).count()).toBe(0)

  await page.reload()
  await page.getByRole('button', { name: 'Share · 1 open' }).click()
  await page.getByText('opened 1 time').waitFor()
  await page.getByRole('button', { name: 'End the link: Shown to Tom' }).click()
  await page.getByText('ended', { exact: true }).waitFor()

  await stranger.reload()
  await stranger.getByRole('heading', { name: 'This link opens nothing' }).waitFor()
  expect(await stranger.getByText('hypotensive').count()).toBe(0)
  expect(referrers.filter((referrer) => referrer.includes('/shared/'))).toEqual([])
})

test('[RV5] a person writes what they think, and it appears beside the score in the open page', async () => {
  const { page } = await openScorecard()
  await page.getByRole('button', { name: 'Ask a person', exact: true }).nth(1).click()
  await page.getByText('changes no number').waitFor()
  await page.getByLabel('What should they look at?').fill('Is the end clear?')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link to send').inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  const before = await scoresOn(page)

  const mentor = (await greenroom.visit({ expects: /status of 40[04]/ })).page
  await mentor.goto(link)
  await mentor.getByText('Is the end clear?').waitFor()
  expect(await mentor.getByRole('article').count()).toBe(1)
  await mentor.getByLabel('What do you think?').fill('You held the team together.')
  await mentor.reload()
  await expect.poll(() => mentor.getByLabel('What do you think?').inputValue()).toBe('You held the team together.')
  await mentor.getByText('Give bands of your own', { exact: true }).click()
  await mentor.getByLabel('Ownership').selectOption('4.5')
  await mentor.getByRole('button', { name: 'Save your view' }).click()
  await mentor.getByText('Say how you want to be called.').waitFor()
  await mentor.getByText('Say why: a band counts only with its reason.').waitFor()
  await mentor.getByLabel('How do you want to be called?').fill('Sister Okafor')
  await mentor.getByLabel('Why 4.5?').fill('You called the registrar yourself.')
  await mentor.getByRole('button', { name: 'Save your view' }).click()
  await mentor.getByText('Whoever asked you sees it now').waitFor()

  await page.getByText('A person’s view of your answers has come in.').waitFor()
  const view = page.getByRole('article').nth(1).locator('section')
  await view.getByText('A person’s view – Sister Okafor').waitFor()
  await view.getByText('You called the registrar yourself.').waitFor()
  expect(await scoresOn(page)).toEqual(before)

  await view.getByRole('button', { name: 'Delete the view of Sister Okafor' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  await view.waitFor({ state: 'detached' })
  await mentor.getByLabel('What do you think?').fill('And again.')
  await mentor.getByRole('button', { name: 'Save again' }).click()
  await mentor.getByRole('heading', { name: 'This link opens nothing' }).waitFor()
})

/** A candidate who has led an interview to its end, on its scorecard. */
const openScorecard = async (): Promise<Visitor> => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title: TITLE }, questions: 3 })
  await candidate.start()
  await candidate.answerAll((index) => answers[index % answers.length] ?? '')
  candidate.leave()
  const visitor = await greenroom.visit()
  await visitor.context.addCookies(
    candidate.cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/)
      return { name, value, url: greenroom.server.url }
    }),
  )
  await visitor.page.goto(`/interviews/${candidate.id}/scorecard`)
  await visitor.page.getByText('of 100 overall').waitFor()
  return visitor
}

const scoresOn = (page: Page): Promise<string[]> => page.locator('header .score').allTextContents()

const referrersOf = ({ page }: Visitor): string[] => {
  const referrers: string[] = []
  page.on('request', (request) => referrers.push(request.headers().referer ?? ''))
  return referrers
}
