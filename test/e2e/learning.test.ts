import { expect, test } from 'vitest'
import type { Recommendations } from '#contract/matching.ts'
import { openGreenroom, type Visitor } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { lookAt } from '#test/support/look.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'

const greenroom = openGreenroom()
const said = [
  'I usually try to talk to everybody and then we find a way, more or less.',
  'We always communicate well, I think, and nobody has complained so far.',
  'I would probably look it up, or ask somebody who knows.',
  'I just stay positive, and that normally works out for everyone.',
]

/** Somebody whose interview went badly, in their own browser at its scorecard. */
const atScorecard = async () => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title: 'Ward nurse' }, questions: 4 })
  await candidate.start()
  await candidate.answerAll((index) => said[index % said.length] ?? '')
  candidate.leave()
  const visitor = await greenroom.visit()
  await signIn(visitor, candidate.cookie)
  await visitor.page.goto(`/interviews/${candidate.id}/scorecard`)
  const section = visitor.page.getByRole('region', { name: 'What to learn next' })
  await section.waitFor()
  return { ...visitor, section, id: candidate.id }
}

const signIn = ({ context }: Visitor, cookie: string) =>
  context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/)
      return { name, value, url: greenroom.server.url }
    }),
  )

test('a scorecard says what to learn next and why, and the plan follows it', async () => {
  const { page, section, id } = await atScorecard()
  const { courses }: Recommendations = await (await page.request.get(`/api/interviews/${id}/recommendations`)).json()
  expect(courses.length).toBeGreaterThan(1)
  const rows = section.getByRole('heading', { level: 3 })
  expect(await rows.allTextContents()).toEqual(courses.map(({ course }) => course.title))
  for (const quote of await section.locator('blockquote').allTextContents()) expect(said.join(' ')).toContain(quote.replace(/^“|”$/g, ''))
  const [first = '', second = ''] = await rows.allTextContents()
  expect(await lookAt(page, 'scorecard-learn')).toEqual([])

  await section.getByRole('button', { name: `Plan it: ${first}` }).click()
  await section.getByRole('button', { name: `Done: ${first}` }).waitFor()
  await section.getByRole('button', { name: `Not for me: ${second}` }).click()
  await section.getByRole('heading', { name: second, exact: true }).waitFor({ state: 'detached' })

  await page.getByRole('navigation').getByRole('link', { name: 'Learn' }).click()
  const week = page.getByRole('region', { name: 'This week' })
  await week.getByRole('heading', { name: first, exact: true }).waitFor()
  expect(await lookAt(page, 'learn')).toEqual([])
  await week.getByRole('button', { name: `Done: ${first}` }).click()
  const finished = page.getByRole('region', { name: 'Finished' })
  await finished.getByText('Your next interview does where it can.').first().waitFor()
  await page.getByText('1 not for you').click()
  expect(await lookAt(page, 'learn-finished')).toEqual([])
  await page.getByRole('button', { name: `Bring back: ${second}` }).click()
  await page.getByText('1 not for you').waitFor({ state: 'detached' })
})

test('[MT37] recommendations are switched off on the plan and on again at the scorecard', async () => {
  const { page, section, id } = await atScorecard()
  const before = await section.getByRole('heading', { level: 3 }).allTextContents()
  await page.goto('/learn')
  await page.getByRole('button', { name: 'Switch recommendations off' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('there is to learn is deleted').waitFor()
  expect(await lookAt(page, 'learn-switch')).toEqual([])
  await dialog.getByRole('button', { name: 'Switch off' }).click()
  await page.getByRole('button', { name: 'Switch recommendations on' }).waitFor()
  expect(await lookAt(page, 'learn-off')).toEqual([])
  await page.goto(`/interviews/${id}/scorecard`)
  await section.getByText('Recommendations are off.').waitFor()
  expect(await lookAt(page, 'scorecard-learn-off')).toEqual([])
  await section.getByRole('button', { name: 'Switch recommendations on' }).click()
  await section.getByRole('heading', { level: 3 }).first().waitFor()
  expect(await section.getByRole('heading', { level: 3 }).allTextContents()).toEqual(before)
})

test('[MT36] a provider learns of nobody before somebody confirms, and then not where they come from', async () => {
  const { page, context, section, asked } = await atScorecard()
  const referers: (string | null)[] = []
  await context.route(
    (url) => url.origin !== greenroom.server.url,
    async (route) => {
      referers.push(await route.request().headerValue('referer'))
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A course</title>' })
    },
  )
  await section
    .getByRole('button', { name: /^Open at / })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('opens in a new tab').waitFor()
  const address = /https:\S+/.exec((await dialog.textContent()) ?? '')?.[0] ?? ''
  expect(await lookAt(page, 'learn-leave')).toEqual([])
  const foreign = () => asked.filter((url) => new URL(url).origin !== greenroom.server.url)
  expect(foreign()).toEqual([])
  const [tab] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('button', { name: /^Open / }).click()])
  await tab.waitForLoadState()
  expect(foreign().map((url) => url.replace(/\/$/, ''))).toEqual([address.replace(/\/$/, '')])
  expect(referers).toEqual([null])
  expect(await tab.evaluate(() => opener)).toBeNull()
})

test('somebody new is told what there will be', async () => {
  const { page } = await greenroom.visit()
  await openInterviewPage(page).enter('Ward nurse')
  await page.goto('/learn')
  await page.getByRole('heading', { name: 'Nothing to learn from yet' }).waitFor()
  expect(await lookAt(page, 'learn-empty')).toEqual([])
  await page.getByRole('link', { name: 'Start an interview' }).click()
  await page.getByLabel('The job you practise for').waitFor()
})
