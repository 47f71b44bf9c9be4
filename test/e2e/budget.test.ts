import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openGreenroom } from '#test/support/chromium.ts'
import { openInterviewPage } from '#test/support/interview-page.ts'

const BUDGET = 60 * 1024

const greenroom = openGreenroom()

test('the start page needs at most 60 kB of scripts', async () => {
  const { page } = await greenroom.visit()
  const scripts = weigh(page)
  await page.goto('/')
  await page.getByText('Rules on this server').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await scripts()).toBeLessThanOrEqual(BUDGET)
})

test('a room that is opened by its address needs at most 60 kB of scripts', async () => {
  const { page } = await greenroom.visit()
  const room = openInterviewPage(page)
  await room.enter('Baker')
  const address = page.url()
  await page.goto('about:blank')
  const scripts = weigh(page)
  await page.goto(address)
  await room.listens()
  expect(await scripts()).toBeLessThanOrEqual(BUDGET)
})

/** Adds up the scripts that are answered from now on, each gzipped as a server would send it; there must be some. */
const weigh = (page: Page) => {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  return async () => {
    expect(bodies.length).toBeGreaterThan(0)
    return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  }
}
