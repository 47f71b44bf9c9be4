import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { randomIds } from '#server/platform/ids.ts'
import { openLog } from '#server/platform/log.ts'
import { hasDevelopmentMailbox, openMailer } from '#server/platform/mail/open.ts'
import { listDevMails } from '#server/platform/mail/outbox.ts'
import { deriveSecrets } from '#server/platform/secrets.ts'
import { handClock } from '#test/support/clock.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { openSmtpServer } from '#test/support/smtp-server.ts'

const DAY = 24 * 3_600_000
const mail = { to: 'ada@example.org', subject: 'Grüße', text: 'Your sign-in code is 123456' }

const open = async (environment: Record<string, string>) => {
  const clock = handClock()
  const db = await openTestDatabase({ clock })
  onTestFinished(() => db.close())
  const config = readConfig(environment)
  const secrets = deriveSecrets('a master key that only tests know, long enough')
  return { clock, db, config, mailer: openMailer({ config, clock, ids: randomIds, log: openLog('silent'), db, secrets }) }
}

describe('mail over SMTP', () => {
  test('reaches the server named in the configuration, from the address named there', async () => {
    const server = await openSmtpServer()
    onTestFinished(server.close)
    const { mailer, config } = await open({ SMTP_URL: server.url, MAIL_FROM: 'Greenroom <no-reply@practice.example>' })
    await mailer.send(mail)
    expect(server.received[0]).toContain('From: Greenroom <no-reply@practice.example>')
    expect(server.received[0]).toContain('To: ada@example.org')
    expect(server.received[0]).toContain('Auto-Submitted: auto-generated')
    expect(server.received[0]).toContain('Your sign-in code is 123456')
    expect(hasDevelopmentMailbox(config)).toBe(false)
  })

  test('cannot be given more headers by way of a subject', async () => {
    const server = await openSmtpServer()
    onTestFinished(server.close)
    const { mailer } = await open({ SMTP_URL: server.url })
    await mailer.send({ ...mail, subject: 'Hello\r\nBcc: eve@example.org' })
    expect(server.received[0]).not.toMatch(/^Bcc:/m)
  })

  test('says so when the server does not take it', async () => {
    const server = await openSmtpServer({ refuse: 'ada@example.org' })
    onTestFinished(server.close)
    const { mailer } = await open({ SMTP_URL: server.url })
    await expect(mailer.send(mail)).rejects.toThrow()
  })
})

describe('the development mailbox', () => {
  test('keeps mails for a day, the newest first', async () => {
    const { mailer, db, config, clock } = await open({})
    expect(hasDevelopmentMailbox(config)).toBe(true)
    await mailer.send({ ...mail, subject: 'first' })
    clock.advance(DAY - 1)
    await mailer.send({ ...mail, subject: 'second' })
    expect((await listDevMails({ db })).map(({ subject }) => subject)).toEqual(['second', 'first'])
    clock.advance(2)
    await mailer.send({ ...mail, subject: 'third' })
    expect((await listDevMails({ db })).map(({ subject }) => subject)).toEqual(['third', 'second'])
  })
})
