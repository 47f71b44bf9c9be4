import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { answers } from './answers.ts'

const greenroom = openGreenroom()

test('a whole interview can be done with the keyboard alone, and one always sees where one is', async () => {
  const { page } = await greenroom.visit()
  const { keyboard } = page
  const room = openInterviewPage(page)
  await page.goto('/')
  await tabTo(page, 'The job you practise for')
  await keyboard.type('Ward nurse')
  await tabTo(page, 'Start')
  await keyboard.press('Enter')
  await page.waitForURL(/\/interviews\/./)

  await room.streaming()
  await keyboard.press('Escape')
  await room.main.getByText('stopped', { exact: true }).waitFor()
  await room.listens()

  // The field takes the keyboard when it is one's turn; Escape gives it back to the page.
  await page.locator('textarea:focus').waitFor()
  await keyboard.press('Escape')
  await page.locator('textarea:focus').waitFor({ state: 'detached' })
  await keyboard.press('?')
  await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor()
  await keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await keyboard.press('t')
  await page.getByRole('dialog', { name: 'Transcript' }).waitFor()
  await keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })

  await tabTo(page, 'Your answer')
  await keyboard.type(answers[1])
  await keyboard.press('Control+Enter')
  await room.main.getByText('On your last answer').waitFor()
  await room.listens()

  await tabTo(page, 'End')
  await keyboard.press('Enter')
  await tabTo(page, 'End it')
  await keyboard.press('Enter')
  await tabTo(page, 'See the scorecard')
  await keyboard.press('Enter')
  await page.getByText('One thing to fix').waitFor()
  expect(new URL(page.url()).pathname).toMatch(/scorecard$/)
})

test('question marks and the letter t go into the answer while one writes', async () => {
  const { page } = await greenroom.visit()
  const room = openInterviewPage(page)
  await room.enter('Ward nurse')
  await room.listens()
  await room.composer.pressSequentially('What? A tent')
  expect(await room.composer.inputValue()).toBe('What? A tent')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('with reduced motion nothing moves', async () => {
  const { page } = await greenroom.visit({ reducedMotion: 'reduce' })
  const room = openInterviewPage(page)
  await page.goto('/')
  await page.getByText('Choices').click()
  expect(await running(page)).toEqual([])
  await room.enter('Ward nurse')
  await room.streaming()
  expect(await running(page)).toEqual([])
  await room.listens()
  await room.button('I’m thinking').click()
  await room.waiting('Take your time').waitFor()
  expect(await running(page)).toEqual([])
  await room.button('Transcript').click()
  expect(await running(page)).toEqual([])
})

/** Tabs on until what has the focus goes by this name, and checks at each stop that the focus can be seen. */
const tabTo = async (page: Page, name: string) => {
  const stops: string[] = []
  await page
    .getByLabel(name, { exact: true })
    .or(page.getByText(name, { exact: true }))
    .first()
    .waitFor()
  for (let stop = 0; stop < 40; stop++) {
    if (stop > 0 || (await focused(page)).name !== name) await page.keyboard.press('Tab')
    const { name: here, isVisible } = await focused(page)
    if (here !== '') expect({ here, isVisible }).toEqual({ here, isVisible: true })
    if (here === name) return
    stops.push(here)
  }
  throw new Error(`The Tab key never comes to “${name}”, but to: ${stops.join(', ')}`)
}

/** A ring counts on the thing itself or on the box around it, as the answer's field has it. */
const focused = (page: Page): Promise<{ name: string; isVisible: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isVisible: true }
    const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0]?.textContent : null
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
    const rings = [element, element.parentElement].map((one) => one && getComputedStyle(one))
    const isVisible = rings.some((style) => style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0)
    return { name: name.trim(), isVisible }
  })

const running = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML ?? '') : '').slice(0, 120)),
  )
