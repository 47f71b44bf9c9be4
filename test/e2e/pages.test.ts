import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGreenroom, type Visitor } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { lookAt } from '#test/support/look.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'
import { answers } from './answers.ts'

const greenroom = openGreenroom()
const title = 'Intensive care nurse'

test('the pages of somebody new look right', async () => {
  const visitor = await greenroom.visit()
  const { page } = visitor
  const look = looker(visitor)
  await page.goto('/')
  await page.getByText('Rules on this server, not an AI').waitFor()
  await look('start')
  await page.getByText('Choices').click()
  await page.getByLabel('Behavioural').check()
  await look('start-choices')
  await page
    .getByLabel('The job you practise for')
    .fill(`Night baker\n\n${'We bake bread and rolls for forty shops. You mix, shape and bake. '.repeat(8)}`)
  await page.getByRole('button', { name: 'Check what is read' }).click()
  await page.getByRole('region', { name: 'What was read' }).waitFor()
  await look('start-preview')
  await page.goto('/interviews')
  await page.getByRole('heading', { name: 'No interviews yet' }).waitFor()
  await look('history-empty')
  await page.goto('/somewhere')
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  await look('not-found')
  await page.goto('/dev/mailbox')
  await page.getByRole('heading', { name: 'No mail yet' }).waitFor()
  await look('mailbox-empty')
  await look.judge()
})

test('signing in and the account look right', async () => {
  const visitor = await greenroom.visit({ expects: /status of 400 .*\/api\/login$/ })
  const { page } = visitor
  const look = looker(visitor)
  await openInterviewPage(page).enter(title)
  await page.goto('/account')
  await page.getByText('This one').waitFor()
  await look('account-guest')
  await page.goto('/progress')
  await page.getByRole('heading', { name: 'Nothing to measure yet' }).waitFor()
  await look('progress-empty')
  await page.goto('/sign-in')
  await page.getByText('development mailbox').waitFor()
  await look('sign-in-address')
  await page.getByLabel('E-mail address').fill('robin.castellanos-whitfield@example.org')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').waitFor()
  await look('sign-in-code')
  await page.goto('/dev/mailbox')
  await page.getByText('Your sign-in code is').waitFor()
  await look('mailbox')
  await look.judge()
})

test('a finished interview looks right on its scorecard and in the list', async () => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title }, questions: 3 })
  await candidate.start()
  await candidate.answerAll((index) => answers[index % answers.length] ?? '')
  candidate.leave()
  const visitor = await greenroom.visit()
  const { page } = visitor
  const look = looker(visitor)
  await takeOver(visitor, candidate.cookie)
  await page.goto(`/interviews/${candidate.id}/scorecard`)
  await page.getByText('of 100 overall').waitFor()
  await look('scorecard')
  const answer = page.getByRole('article').last()
  await answer.getByRole('button', { name: 'Try again' }).click()
  await look('scorecard-retry')
  await answer.getByLabel('Your new answer').fill(answers[3])
  await answer.getByRole('button', { name: 'Send' }).click()
  await answer.getByText('Still missing').waitFor()
  await look('scorecard-attempt')
  await page.goto('/progress')
  await page.getByRole('heading', { name: 'Try again next' }).waitFor()
  await look('progress')

  const room = openInterviewPage(page)
  await room.enter('Registered nurse for the surgical high-dependency and step-down unit, nights')
  await room.listens()
  await room.answer(answers[4])
  await room.main.getByText('On your last answer').waitFor()
  await page.goto(`${new URL(page.url()).pathname}/scorecard`)
  await page.getByText('This interview is still going on').waitFor()
  await page.getByText('One thing to fix').waitFor()
  await look('scorecard-partial')

  await page.goto('/interviews')
  await page.getByText('Not finished').waitFor()
  await look('history')
  await look.judge()
})

test('what somebody else is shown and asked looks right, and so does what comes back', async () => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title }, questions: 3 })
  await candidate.start()
  await candidate.answerAll((index) => answers[index % answers.length] ?? '')
  candidate.leave()
  const [visitor, stranger] = [await greenroom.visit(), await greenroom.visit({ expects: /status of 404/ })]
  const [look, lookOutside] = [looker(visitor), looker(stranger)]
  const { page } = visitor
  await takeOver(visitor, candidate.cookie)
  await page.goto(`/interviews/${candidate.id}/scorecard`)
  await page.getByText('of 100 overall').waitFor()
  await page.getByRole('button', { name: 'Save as' }).click()
  await look('scorecard-save-as')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Share' }).click()
  await look('share')
  await page.getByLabel('Who is it for?').fill('Prof. Özgül-Whitfield')
  await page.getByLabel('Show the whole transcript').check()
  await page.getByRole('button', { name: 'Make a link' }).click()
  await look('share-made')
  await stranger.page.goto(await page.getByLabel('The link, shown this once').inputValue())
  await stranger.page.getByRole('heading', { name: 'Everything that was said' }).waitFor()
  await lookOutside('shared')
  await stranger.page.goto(`/shared/${'x'.repeat(43)}`)
  await stranger.page.getByRole('heading', { name: 'This link opens nothing' }).waitFor()
  await lookOutside('shared-dead')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Ask a person', exact: true }).first().click()
  await page.getByLabel('What should they look at?').fill('Does the end come across?')
  await look('ask')
  await page.getByRole('button', { name: 'Make a link' }).click()
  await stranger.page.goto(await page.getByLabel('The link to send').inputValue())
  await writeView(stranger.page)
  await lookOutside('review')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'A person’s view – your mentor' }).waitFor()
  await look('scorecard-with-view')
  await look.judge()
  await lookOutside.judge()
})

const writeView = async (page: Page) => {
  await page.getByText('Give bands of your own', { exact: true }).click()
  await page.getByLabel('Structure').selectOption('3.5')
  await page.getByLabel('Why 3.5?').fill('The end is there, but it comes late.')
  await page.getByLabel('What do you think?').fill('You did more than you tell. Say who decided, and what you weighed.')
  await page.getByLabel('How do you want to be called?').fill('your mentor')
  await page.getByRole('button', { name: 'Save your view' }).click()
  await page.getByText('Whoever asked you sees it now').waitFor()
}

test('a scorecard shows what it rests on, and can be contested', async () => {
  const candidate = await openRemoteCandidate(greenroom.server.url, { target: { title }, kind: 'behavioural', questions: 2 })
  await candidate.start()
  await candidate.answerAll((index) => `${answers[index + 1]} I think everybody was more or less happy with it.`)
  candidate.leave()
  const visitor = await greenroom.visit()
  const { page } = visitor
  const look = looker(visitor)
  await takeOver(visitor, candidate.cookie)
  await page.goto(`/interviews/${candidate.id}/scorecard`)
  const card = page.getByRole('article').filter({ hasText: 'I called the registrar' })
  await card.getByText('Steady').waitFor()

  await card.getByRole('button', { name: 'Specificity' }).click()
  await look('scorecard-band')
  await card.getByRole('button', { name: 'What each sentence is worth' }).click()
  await look('scorecard-worth')
  await card.getByRole('button', { name: 'I called the registrar' }).press('Enter')
  const words = page.getByRole('dialog', { name: 'About these words' })
  await words.getByText('You say what you did yourself.').waitFor()
  await look('scorecard-words')
  await words.getByRole('button', { name: 'Correct a word' }).click()
  const contest = page.getByRole('dialog', { name: 'Contest your score' })
  await contest.getByText('Selected').waitFor()
  await look('scorecard-contest')
  await contest.getByRole('button', { name: 'Cancel' }).click()
  await card.getByRole('button', { name: 'started a fluid bolus' }).press('Enter')
  await words.getByRole('button', { name: 'Not what I meant' }).click()
  await card.getByText('You struck').waitFor()
  await card.getByRole('button', { name: /^Withdraw/ }).click()
  await card.getByText('Withdrawn on').waitFor()
  await card.getByRole('button', { name: 'I called the registrar' }).press('Enter')
  await words.getByRole('button', { name: 'Not what I meant' }).click()
  await card.getByText('You struck “I called').waitFor()
  await look('scorecard-contested')
  await look.judge()
})

/** Looks page by page; `judge` fails on whatever was wrong in any of them, so that one run tells all. */
const looker = ({ page, asked }: Visitor) => {
  const wrong: string[] = []
  const look = async (name: string) => void wrong.push(...(await lookAt(page, name)))
  const judge = () => {
    const foreign = asked.filter((address) => new URL(address).origin !== greenroom.server.url)
    expect({ wrong, foreign }).toEqual({ wrong: [], foreign: [] })
  }
  return Object.assign(look, { judge })
}

const takeOver = ({ context }: Visitor, cookie: string) =>
  context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/)
      return { name, value, url: greenroom.server.url }
    }),
  )
