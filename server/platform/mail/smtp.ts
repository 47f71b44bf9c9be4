import type { Transporter } from 'nodemailer'
import { z } from 'zod'
import { type Mailer, MailFailure } from './port.ts'

const CONNECT_TIMEOUT = 8_000
const SEND_TIMEOUT = 15_000

/** Sends over an `smtp://` or `smtps://` server. The library is loaded with the first mail. */
export const openSmtp = (smtpUrl: string, from: string): Mailer => {
  let opening: Promise<Transporter> | undefined
  return {
    send: async ({ to, subject, text, html, headers }) => {
      opening ??= connect(smtpUrl)
      const transport = await opening
      const mail = { from, to: { name: '', address: to }, subject, text, disableFileAccess: true, disableUrlAccess: true }
      const sending = { ...mail, ...(html ? { html } : {}), headers: { 'Auto-Submitted': 'auto-generated', ...headers } }
      await transport.sendMail(sending).catch((error: unknown) => {
        throw failureOf(error)
      })
    },
  }
}

const connect = async (smtpUrl: string): Promise<Transporter> => {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url: smtpUrl,
    connectionTimeout: CONNECT_TIMEOUT,
    greetingTimeout: CONNECT_TIMEOUT,
    socketTimeout: SEND_TIMEOUT,
  })
}

const Fault = z.object({
  code: z.string().catch('unknown'),
  responseCode: z.number().optional().catch(undefined),
  syscall: z.unknown(),
  timeoutType: z.unknown(),
})
/** What fails before the mail itself is on its way. */
const BEFORE: readonly unknown[] = [
  'EDNS',
  'EAUTH',
  'EENVELOPE',
  'connect',
  'getaddrinfo',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
]
/** Replies from here on say that the same mail will never be taken. */
const NEVER = 500

/** A server that answered has said whether it took the mail. A line that broke says nothing, unless it was never there. */
const failureOf = (error: unknown): MailFailure => {
  const { code, responseCode = 0, syscall, timeoutType } = Fault.parse(error instanceof Error ? error : {})
  const isBefore = [code, syscall, timeoutType].some((sign) => BEFORE.includes(sign))
  return new MailFailure(code, {
    retryable: code !== 'EENVELOPE' || responseCode < NEVER,
    mayHaveArrived: responseCode === 0 && !isBefore,
  })
}
