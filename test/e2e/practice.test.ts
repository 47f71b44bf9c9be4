import { expect, test } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import { openGreenroom, type Visitor } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { checkLog, checkTranscript } from '#test/support/invariants.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'
import { answers } from './answers.ts'

const greenroom = openGreenroom()
const BETTER = `${answers[1]} I wrote down what we had done and showed it to the night team.`

/** Somebody whose interview is over and judged, in their own browser at its scorecard. */
const atScorecard = async (visiting = {}) => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title: 'Ward nurse' }, questions: 4, kind: 'behavioural' })
  await candidate.start()
  await candidate.answerAll((index) => `${answers[4]} That was case ${index}.`)
  candidate.leave()
  const visitor = await greenroom.visit(visiting)
  await signIn(visitor, candidate.cookie)
  const { page } = visitor
  await page.goto(`/interviews/${candidate.id}/scorecard`)
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  await page.getByText('One thing to fix').last().waitFor()
  return { ...visitor, id: candidate.id, card: page.getByRole('article').nth(1) }
}

const signIn = ({ context }: Visitor, cookie: string) =>
  context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/)
      return { name, value, url: greenroom.server.url }
    }),
  )

test('a question is answered again at its answer, and what changed stands beside it', async () => {
  const { page, card, context } = await atScorecard({ expects: /net::ERR_/ })
  await card.getByRole('button', { name: 'Try again' }).click()
  const field = card.getByLabel('Your new answer')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.pressSequentially('Last November a patient')
  await page.reload()
  await expect.poll(() => field.inputValue()).toBe('Last November a patient')

  await field.fill(BETTER)
  await context.setOffline(true)
  await field.press('Control+Enter')
  await card.getByRole('alert').filter({ hasText: 'Your words are kept here' }).waitFor()
  await context.setOffline(false)
  await field.press('Control+Enter')

  const attempt = card.getByRole('region', { name: 'Attempt 2' })
  await attempt.getByText('on the first').waitFor()
  await attempt.getByText('Added').waitFor()
  const quotes = await attempt.locator('li p:last-child').allTextContents()
  expect(quotes.length).toBeGreaterThan(0)
  for (const text of quotes) {
    const quote = /“(.*)”/s.exec(text)?.[1] ?? 'no quote'
    expect(text.startsWith('Before: ') ? await card.locator('blockquote').first().textContent() : BETTER).toContain(quote)
  }
  await field.waitFor({ state: 'detached' })
  await page.reload()
  await attempt.waitFor()
  await card.getByRole('button', { name: 'Try again' }).waitFor()
})

test('progress leads back to the answer that is to be tried again', async () => {
  const { page } = await atScorecard()
  await page.getByRole('navigation').getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('heading', { name: 'Try again next' }).waitFor()
  await page
    .getByRole('link', { name: /^Try again: / })
    .first()
    .click()
  await page.waitForURL(/scorecard\?retry=/)
  const field = page.getByLabel('Your new answer')
  await field.waitFor()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('an interview is forked at a question, led on from there, and both know of each other what they may', async () => {
  const { page, card, id } = await atScorecard()
  const question = (await card.getByRole('heading', { level: 3 }).textContent()) ?? ''
  await card.getByRole('button', { name: 'Fork the interview here' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Start there' }).click()
  await page.waitForURL((url) => /^\/interviews\/[^/]+$/.test(url.pathname))
  const room = openInterviewPage(page)
  await room.listens()
  expect(await room.speech.textContent()).toContain(question)
  await page.keyboard.press('Alt+t')
  const transcript = page.getByRole('dialog', { name: 'Transcript' })
  await transcript.getByText('From the interview before').waitFor()
  await transcript.getByText('Taken up again').waitFor()
  await page.keyboard.press('Escape')
  await room.answer(BETTER)
  await room.listens()
  const [events, interview] = [await room.events(), await room.interview()]
  checkLog(events)
  checkTranscript(interview, events)
  await room.end()
  await room.main.getByRole('link', { name: 'See the scorecard' }).click()
  await page.getByText('Forked from').waitFor()
  await page.getByRole('link', { name: 'Ward nurse' }).click()
  await page.waitForURL(`**/interviews/${id}/scorecard`)

  await page.goto('/interviews')
  await page.getByRole('listitem').filter({ hasText: 'Forked from' }).waitFor()
  const original: Interview = await (await page.request.get(`/api/interviews/${id}`)).json()
  expect(original.transcript.some(({ text }) => text === BETTER)).toBe(false)
  await page.request.delete(`/api/interviews/${id}`, { headers: { origin: greenroom.server.url } })
  await page.reload()
  await page.getByText('Forked from a deleted interview').waitFor()
})

test('everything that was said is below the scorecard, and any question of it can be taken up again', async () => {
  const { page, id } = await atScorecard()
  const { transcript }: Interview = await (await page.request.get(`/api/interviews/${id}`)).json()
  await page.getByText('Everything that was said').click()
  for (const { text } of transcript.slice(0, 3)) await page.getByText(text, { exact: true }).last().waitFor()
  const last = transcript.findLast(({ kind }) => kind === 'question')
  await page.getByRole('button', { name: 'Fork here' }).last().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Start there' }).click()
  await page.waitForURL((url) => /^\/interviews\/[^/]+$/.test(url.pathname))
  const room = openInterviewPage(page)
  await room.listens()
  const { plan } = await (await page.request.get(`/api/interviews/${id}/scorecard.json`)).json()
  const asked = plan.find((slot: { id: string }) => slot.id === last?.slotId)
  expect(await room.speech.textContent()).toContain(asked.question)
})
