import { expect, test } from 'vitest'
import type { InterviewEvent } from '#contract/live.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { type InterviewPage, openInterviewPage } from '#test/support/interview-page.ts'
import { checkLog, checkTranscript } from '#test/support/invariants.ts'
import { answers } from './answers.ts'

const greenroom = openGreenroom()

test('from a title to a scorecard, into the list of interviews and out of it again', async () => {
  const { page } = await greenroom.visit()
  const room = openInterviewPage(page)
  await room.enter('Intensive care nurse')
  await room.listens()
  for (const answer of answers.slice(0, 4)) {
    await room.answer(answer)
    await room.main.getByRole('blockquote').filter({ hasText: answer }).waitFor()
    await room.listens()
  }
  await room.button('End').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click()
  expect((await room.interview()).endCause).toBeNull()
  await room.end()

  const { answered } = await room.interview()

  await room.main.getByRole('link', { name: 'See the scorecard' }).click()
  await room.main.getByText('One thing to fix').last().waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  const marks = await markedWords(room)
  expect(marks.length).toBeGreaterThan(0)
  for (const mark of marks) expect(answers.some((answer) => answer.includes(mark))).toBe(true)

  await page.getByRole('navigation').getByRole('link', { name: 'Interviews' }).click()
  const row = room.main.getByRole('listitem').filter({ hasText: 'Intensive care nurse' })
  await row.getByText(`${answered} questions answered`).waitFor()
  await row.getByRole('button', { name: /Delete/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  await room.main.getByRole('heading', { name: 'No interviews yet' }).waitFor()
  await page.reload()
  await room.main.getByRole('heading', { name: 'No interviews yet' }).waitFor()
})

test('nothing is lost or doubled by a reload amid a question, a lost connection and a killed server', async () => {
  const { page, context } = await greenroom.visit({ expects: /net::ERR_|WebSocket connection/ })
  const room = openInterviewPage(page)
  await room.enter('Intensive care nurse')
  const heard = await room.streaming()
  await page.reload()
  await room.listens()
  expect(await room.speech.textContent()).toContain(heard)
  await room.answer(answers[0])
  await room.listens()

  await room.composer.fill(answers[1])
  await context.setOffline(true)
  await room.main.getByText('Offline – will send').waitFor()
  await room.composer.press('Control+Enter')
  await room.waiting('your answer will be sent when the connection is back').waitFor()
  await context.setOffline(false)
  await room.main.getByText('Connected').waitFor()
  await room.listens()

  await room.composer.fill(answers[2])
  await greenroom.server.kill()
  await room.main.getByText('Offline – will send').waitFor()
  await room.composer.press('Control+Enter')
  await room.waiting('your answer will be sent when the connection is back').waitFor()
  await greenroom.server.start()
  await room.main.getByText('Connected').waitFor()
  await room.listens()

  const [events, interview] = [await room.events(), await room.interview()]
  checkLog(events)
  checkTranscript(interview, events)
  expect(said(events, 'candidate')).toEqual(answers.slice(0, 3))
})

test('what was typed and not sent is there again after a reload', async () => {
  const { page } = await greenroom.visit()
  const room = openInterviewPage(page)
  await room.enter('Baker')
  await room.listens()
  await room.composer.pressSequentially('I was about to say')
  await page.reload()
  await room.listens()
  await expect.poll(() => room.composer.inputValue()).toBe('I was about to say')
})

test('the interviewer repeats, waits, goes on and falls silent when told to', async () => {
  const { page } = await greenroom.visit()
  const room = openInterviewPage(page)
  await room.enter('Baker')
  await room.listens()
  const first = (await room.speech.textContent()) ?? ''

  await room.button('Repeat').click()
  await expect.poll(async () => said(await room.events(), 'interviewer').length).toBe(2)
  expect(said(await room.events(), 'interviewer')[1]).toContain(
    first
      .trim()
      .split(/(?<=[.!?])\s/)
      .at(-1),
  )
  await room.listens()

  await room.button('I’m thinking').click()
  await room.waiting('Take your time').waitFor()

  await room.button('Skip').click()
  const heard = await room.streaming()
  await page.keyboard.press('Escape')
  await room.main.getByText('stopped', { exact: true }).waitFor()
  await room.listens()
  const stopped = (await room.events()).findLast((event) => event.type === 'turn.ended')
  expect(stopped).toMatchObject({ cause: 'interrupted', text: expect.stringContaining(heard) })
  expect((await room.events()).map(({ type }) => type)).toContain('question.skipped')
  await room.answer(answers[3])
  await room.listens()
  checkLog(await room.events())
})

const markedWords = async (room: InterviewPage): Promise<string[]> =>
  room.main.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.textContent ?? ''))

const said = (events: readonly InterviewEvent[], speaker: 'interviewer' | 'candidate'): string[] => {
  const turns = events.flatMap((event) => (event.type === 'turn.started' && event.speaker === speaker ? [event.turnId] : []))
  return events.flatMap((event) => (event.type === 'turn.ended' && turns.includes(event.turnId) ? [event.text] : []))
}
