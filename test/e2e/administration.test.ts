import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { systemClock } from '#server/platform/clock.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { outbox } from '#server/platform/db/tables.ts'
import { randomIds } from '#server/platform/ids.ts'
import { tasks } from '#server/rooms.ts'
import { openGreenroom } from '#test/support/chromium.ts'
import { lookAt } from '#test/support/look.ts'

const ADDRESS = 'ada@greenroom.example'
// The browser itself writes a line for every refusal.
const REFUSED = /status of (400 .*\/api\/login|404 .*\/api\/admin)$/

const greenroom = openGreenroom({ ADMIN_EMAILS: ADDRESS })

test('an administrator sees work that was given up, replays it, discards it and finds no samples to remove', async () => {
  const { page } = await greenroom.visit({ expects: REFUSED })
  await page.goto('/admin')
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  await signIn(page)
  await bury()
  await page.getByRole('banner').getByRole('link', { name: 'Administration' }).click()
  await page.getByText('given up.').waitFor()
  expect(await lookAt(page, 'administration')).toEqual([])
  expect(await page.getByRole('main').textContent()).not.toContain('I was told to leave')

  // The payload is as poisoned as it was: the worker gives it up again, now with its own reason.
  await button(page, 'Replay').click()
  await page.getByText('It is back at work.').waitFor()
  await expect
    .poll(async () => {
      await button(page, 'Refresh').click()
      return page.getByText('its payload is not valid').count()
    })
    .toBe(1)
  await button(page, 'Discard').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await page.getByText('None. Work that fails for good is kept here').waitFor()

  await button(page, 'Remove them').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByText('There was no sample posting.').waitFor()
})

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).first()

const signIn = async (page: Page) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(ADDRESS)
  await button(page, 'Send me a code').click()
  await page.getByLabel('Code', { exact: true }).waitFor()
  const [mailbox] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'development mailbox' }).click()])
  const mail = await mailbox.getByText('Your sign-in code is').first().textContent()
  await mailbox.close()
  await page.getByLabel('Code', { exact: true }).fill(/\b\d{6}\b/.exec(mail ?? '')?.[0] ?? '')
  await button(page, 'Sign in').click()
  await page.getByLabel('Date of birth').fill('1991-04-03')
  await button(page, 'Sign in').click()
  await page.getByRole('heading', { name: 'No interviews yet' }).waitFor()
}

/** A dead letter with something that somebody wrote in it. */
const bury = async () => {
  const db = openSqlite(join(greenroom.server.dir, 'greenroom.sqlite'))
  const at = systemClock.now()
  const times = { createdAt: at, availableAt: at, endedAt: at }
  const payload = { answer: 'I was told to leave' }
  const counts = { priority: 0, attempts: 1, starts: 1 }
  const task = tasks[0]?.name ?? ''
  await db.q
    .insert(outbox)
    .values({ id: randomIds.make(), task, key: 'poison', payload, state: 'dead', error: 'TypeError: no', ...counts, ...times })
  await db.close()
}
