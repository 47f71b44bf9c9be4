import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { type InterviewPage, openInterviewPage } from '#test/support/interview-page.ts'
import { openScriptedUpstream, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { answers, longQuestion } from './answers.ts'

let upstream: ScriptedUpstream
beforeAll(async () => {
  upstream = await openScriptedUpstream({ tokensPerSecond: 12, script: () => longQuestion })
})
afterAll(() => upstream.close())

const greenroom = openGreenroom(() => ({ OPENAI_BASE_URL: upstream.url, OPENAI_MODEL: 'scripted' }))

test.each([360, 1440])('nothing moves while a question streams, %i px wide', async (width) => {
  const { page } = await greenroom.visit({ viewport: { width, height: 800 } })
  await watchShifts(page)
  const room = openInterviewPage(page)
  await room.enter('Intensive care nurse')
  await room.streaming()
  const before = await shifts(page)
  await room.listens()
  expect((await shifts(page)).slice(before.length)).toEqual([])

  await room.answer(answers[1])
  await room.streaming()
  const answered = await shifts(page)
  await room.listens()
  expect((await shifts(page)).slice(answered.length)).toEqual([])
})

test('speech is announced by whole sentences, each once', async () => {
  const { page } = await greenroom.visit()
  await page.addInitScript(() => {
    Object.assign(window, { announced: [] })
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const parent = target instanceof Element ? target : target.parentElement
        if (!parent?.closest('[aria-live]')) continue
        // A changed text has no added nodes: it is announced as it stands.
        const texts = addedNodes.length > 0 ? [...addedNodes].map((node) => node.textContent) : [target.textContent]
        Reflect.get(window, 'announced').push(...texts.filter((text) => text?.trim()))
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  const room = openInterviewPage(page)
  await room.enter('Intensive care nurse')
  await room.listens()
  const spoken = (await room.speech.textContent())?.trim() ?? ''
  const announced: string[] = await page.evaluate(() => Reflect.get(window, 'announced'))
  expect(announced).toEqual(spoken.split(/(?<=[.!?])\s+/))
  expect(announced.length).toBeGreaterThan(2)
})

test('a typed key is painted in the next frame while words stream in', async () => {
  const { page } = await greenroom.visit()
  await page.addInitScript(() => {
    Object.assign(window, { painted: [], late: [] })
    const note = ({ target: field }: Event) => {
      if (!(field instanceof HTMLTextAreaElement)) return
      const typed = field.value
      requestAnimationFrame(() => Reflect.get(window, field.value.startsWith(typed) ? 'painted' : 'late').push(typed))
    }
    addEventListener('input', note, true)
  })
  const room = openInterviewPage(page)
  await room.enter('Intensive care nurse')
  await room.streaming()
  const before = await lengthOf(room)
  await room.composer.pressSequentially('I began')
  await expect.poll(() => lengthOf(room)).toBeGreaterThan(before)
  await room.composer.press('!')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'painted').at(-1))).toBe('I began!')
  expect(await page.evaluate(() => Reflect.get(window, 'late'))).toEqual([])
})

const lengthOf = async (room: InterviewPage) => (await room.speech.textContent())?.length ?? 0

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: [] })
    type Moved = { node?: Node; previousRect: DOMRect; currentRect: DOMRect }
    const told = ({ node, previousRect: from, currentRect: to }: Moved) =>
      `${(node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 60)} from ${from.x},${from.y} to ${to.x},${to.y}`
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: Moved[] = Reflect.get(entry, 'sources') ?? []
        Reflect.get(window, 'shifts').push(`${Math.round(entry.startTime)} ms: ${sources.map(told).join(' and ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Two frames later, so that what has just moved is on record. */
const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return Reflect.get(window, 'shifts')
  })
