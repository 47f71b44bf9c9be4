import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'
import { lookAt } from '#test/support/look.ts'
import { openScriptedUpstream, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { answers, longQuestion } from './answers.ts'

let upstream: ScriptedUpstream
beforeAll(async () => {
  upstream = await openScriptedUpstream({ tokensPerSecond: 1.5, script: () => longQuestion })
})
afterAll(() => upstream.close())

const byRules = openGreenroom()
const byModel = openGreenroom(() => ({ OPENAI_BASE_URL: upstream.url, OPENAI_MODEL: 'scripted' }))

test('the room looks right while words stream', async () => {
  const { page } = await byModel.visit()
  const room = openInterviewPage(page)
  await room.enter('Intensive care nurse')
  await room.streaming(7)
  expect(await lookAt(page, 'room-streaming')).toEqual([])
})

test('the room looks right while it listens, with its transcript and its shortcuts open, while offline, and when it is over', async () => {
  const { page, context } = await byRules.visit({ expects: /net::ERR_|WebSocket connection/ })
  const room = openInterviewPage(page)
  const wrong: string[] = []
  const look = async (name: string) => void wrong.push(...(await lookAt(page, name)))
  await room.enter('Intensive care nurse')
  await room.listens()
  await look('room-first')
  await room.answer(answers[1])
  await room.main.getByText('On your last answer').waitFor()
  await room.listens()
  await room.composer.fill(answers[2])
  await look('room-listening')

  await room.button('Transcript').click()
  await look('room-transcript')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1440, height: 900 })
  await room.button('Shortcuts').click()
  await look('room-shortcuts')
  await page.keyboard.press('Escape')

  await context.setOffline(true)
  await room.main.getByText('Offline – will send').waitFor()
  await room.composer.press('Control+Enter')
  await room.waiting('your answer will be sent').waitFor()
  await look('room-offline')
  await context.setOffline(false)
  await room.listens()

  await room.button('End').click()
  await look('room-ending')
  await page.keyboard.press('Escape')
  await room.end()
  await room.main.getByText('2 of 2 answers scored').waitFor()
  await look('room-ended')
  expect(wrong).toEqual([])
})
