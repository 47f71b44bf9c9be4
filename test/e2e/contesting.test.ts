import { expect, test } from 'vitest'
import type { Scorecard } from '#contract/scorecards.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'
import { answers } from './answers.ts'

const greenroom = openGreenroom()

/** A scorecard with one answer, in a browser of its candidate. */
const scored = async (answer: string, expects?: RegExp) => {
  const candidate = await openRemoteCandidate(greenroom.server.url, {
    target: { title: 'Intensive care nurse' },
    kind: 'behavioural',
    questions: 1,
  })
  await candidate.start()
  await candidate.answerAll(() => answer)
  candidate.leave()
  const { page, context } = await greenroom.visit(expects ? { expects } : {})
  const [name = '', value = ''] = candidate.cookie.split(/=(.*)/)
  await context.addCookies([{ name, value, url: greenroom.server.url }])
  const card = async () =>
    (await (await page.request.get(`${greenroom.server.url}/api/interviews/${candidate.id}/scorecard`)).json()) as Scorecard
  // A page that is opened while answers are still scored is drawn again under the keyboard.
  await expect.poll(async () => (await card()).status).not.toBe('scoring')
  await page.goto(`/interviews/${candidate.id}/scorecard`)
  await page.getByText('of 100').first().waitFor()
  return { page, card }
}

test('with the keyboard alone, words tell what was recognised, are struck and are taken back', async () => {
  const { page, card } = await scored(answers[1])
  const before = (await card()).answers[0]?.result?.score
  await page.getByRole('button', { name: 'Last November a patient' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const words = page.getByRole('dialog', { name: 'About these words' })
  await words.getByText('You say what you did yourself.').waitFor()
  await page.keyboard.press('Escape')
  await words.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('I called the registrar')

  await page.keyboard.press('Enter')
  await words.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('You struck “I called the registrar”').waitFor()
  const after = (await card()).answers[0]
  expect(after?.appeals).toMatchObject([{ kind: 'strike', quote: 'I called the registrar', made: { before, after: after?.result?.score } }])

  await page.reload()
  const told = after?.result?.score === before ? `still ${before}` : `${before} → ${after?.result?.score}`
  await page.getByText(told).waitFor()
  await page.getByRole('button', { name: /^Withdraw/ }).press('Enter')
  await page.getByText('Withdrawn on').waitFor()
  expect((await card()).answers[0]?.result?.score).toBe(before)
})

test('a misheard word is selected, corrected and scored; more than a word is refused with a way on', async () => {
  const { page, card } = await scored(answers[0].replace('sepsis', 'set this'), /status of 400/)
  await page.getByRole('button', { name: 'Contest this score' }).click()
  const dialog = page.getByRole('dialog', { name: 'Contest your score' })
  const said = dialog.getByLabel('Select the words')
  await said.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf('set this')
    field.focus()
    // Half a word is meant as the whole.
    field.setSelectionRange(at, at + 5)
  })
  await dialog.getByText('Selected: “set this”').waitFor()
  await dialog.getByLabel('It was misheard or mistyped').check()
  await dialog.getByLabel('It should read').fill('sepsis. I also ran the whole ward')
  await dialog.getByRole('button', { name: 'Score it again' }).click()
  await dialog.getByRole('alert').filter({ hasText: 'answer the question again' }).waitFor()
  await dialog.getByLabel('It should read').fill('sepsis')
  await dialog.getByRole('button', { name: 'Score it again' }).click()
  await page.getByText('You corrected “set this” to “sepsis”').waitFor()
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator('del, ins').allTextContents()).toEqual(['set this', 'corrected to: sepsis'])
  const [answer] = (await card()).answers
  expect(answer?.answer).toContain('set this')
  expect(answer?.appeals).toMatchObject([{ kind: 'correction', quote: 'set this', replacement: 'sepsis' }])
})

test('a band shows the words that it rests on, and words the bands that they count for', async () => {
  const { page } = await scored(answers[1])
  const marks = () => page.locator('mark').allTextContents()
  const all = (await marks()).join('')
  const band = page.getByRole('button', { name: 'Specificity' })
  await band.press('Enter')
  const some = (await marks()).join('')
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(all.length)
  await page.getByText('Names something that can be pictured.').waitFor()
  await band.press('Enter')
  await band.blur()
  expect((await marks()).join('')).toBe(all)
  await page.getByRole('button', { name: 'I called the registrar' }).hover()
  expect(await page.locator('[data-touched="true"]').count()).toBeGreaterThan(0)
})
