import type { Locator, Page } from 'playwright-core'
import type { Interview } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'

/** What somebody who practises sees and does, in the words that the page shows. */
export type InterviewPage = {
  readonly main: Locator
  /** What the interviewer says, or has said last. */
  readonly speech: Locator
  readonly composer: Locator
  button(name: string | RegExp): Locator
  /** The one line that says what is waited for. */
  waiting(words: string): Locator
  /** From the start page into a room. */
  enter(title: string): Promise<void>
  /** Resolves when the interviewer has spoken and waits for an answer. */
  listens(): Promise<void>
  /** Resolves while words are coming in, at least so many, with those that are there. */
  streaming(words?: number): Promise<string>
  answer(text: string): Promise<void>
  end(): Promise<void>
  interview(): Promise<Interview>
  events(): Promise<InterviewEvent[]>
}

export const openInterviewPage = (page: Page): InterviewPage => {
  const main = page.getByRole('main')
  const speech = main.getByRole('heading', { level: 1 })
  const composer = main.getByLabel('Your answer')
  const button = (name: string | RegExp) => main.getByRole('button', { name, exact: true })
  const read = async (rest: string) => {
    const id = new URL(page.url()).pathname.split('/')[2]
    return (await page.request.get(`/api/interviews/${id}${rest}`)).json()
  }

  return {
    main,
    speech,
    composer,
    button,
    waiting: (words) => page.getByRole('status').filter({ hasText: words }),
    enter: async (title) => {
      await page.goto('/')
      await page.getByLabel('The job you practise for').fill(title)
      await button('Start').click()
      await page.waitForURL(/\/interviews\/./)
    },
    listens: () => main.getByRole('button', { name: 'Skip', disabled: false }).waitFor(),
    streaming: async (words = 2) => {
      const said = await page.waitForFunction((least) => {
        const text = document.querySelector('[aria-busy="true"] h1')?.textContent?.trim() ?? ''
        return text.split(/\s+/).length >= least && text
      }, words)
      return String(await said.jsonValue())
    },
    answer: async (text) => {
      await composer.fill(text)
      await main.getByRole('button', { name: 'Send', disabled: false }).waitFor()
      await composer.press('Control+Enter')
    },
    end: async () => {
      await button('End').click()
      await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
      await main.getByText('The interview is over').waitFor()
    },
    interview: () => read(''),
    events: async () => (await read('/events?afterSeq=0')).events,
  }
}
