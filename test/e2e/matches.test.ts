import { expect, test } from 'vitest'
import type { Recommendations } from '#contract/matching.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { lookAt } from '#test/support/look.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'

const greenroom = openGreenroom({ SAMPLE_DATA: 'on' })
const GOOD =
  'In March 2023 our orders in Leeds were lost twice in one week because two services wrote to PostgreSQL without a transaction. I drew the writes with a colleague, moved them behind Kafka in four days and checked every replay myself for a month. After six weeks we had lost none, and three other teams took the design over.'
const WEAK = 'I usually try to talk to everybody and then we find a way, more or less.'

/** Somebody whose interview is over, in their own browser at its scorecard, and what it says. */
const atScorecard = async (say: (index: number) => string) => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title: 'Backend engineer' }, questions: 3 })
  await candidate.start()
  await candidate.answerAll(say)
  candidate.leave()
  const visitor = await greenroom.visit()
  const [name = '', value = ''] = candidate.cookie.split(/=(.*)/)
  await visitor.context.addCookies([{ name, value, url: greenroom.server.url }])
  await visitor.page.goto(`/interviews/${candidate.id}/scorecard`)
  const section = visitor.page.getByRole('region', { name: 'Postings you can now prove yourself for' })
  await section.waitFor()
  const told: Recommendations = await (await visitor.page.request.get(`/api/interviews/${candidate.id}/recommendations`)).json()
  return { ...visitor, section, ...told }
}

test('[MT41] a scorecard lists postings with their words beside those of the interview', async () => {
  const { page, section, postings } = await atScorecard((index) => (index === 2 ? WEAK : GOOD))
  expect(postings.length).toBeGreaterThan(0)
  expect(await section.getByRole('heading', { level: 3 }).getByRole('link').allTextContents()).toEqual(
    postings.map(({ posting }) => posting.title),
  )
  await section.getByText('Their words and yours').first().click()
  for (const quote of await section.locator('dd.serif').allTextContents()) expect(GOOD).toContain(quote.replace(/^You: “|”$/g, ''))
  expect(await lookAt(page, 'scorecard-matches')).toEqual([])
  await section.getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await page.getByRole('heading', { name: postings[0]?.posting.title ?? '', level: 1 }).waitFor()
})

test('[MT44] a scorecard says in one sentence that no posting asks for what was proved', async () => {
  const { page, section, postings } = await atScorecard(() => WEAK)
  expect(postings).toEqual([])
  await section.getByText('No open posting asks for a skill that this interview proved').waitFor()
  expect(await lookAt(page, 'scorecard-no-matches')).toEqual([])
})
