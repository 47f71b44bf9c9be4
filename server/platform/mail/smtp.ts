import type { Transporter } from 'nodemailer'
import type { Mailer } from './port.ts'

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
      await transport.sendMail({ ...mail, ...(html ? { html } : {}), headers: { 'Auto-Submitted': 'auto-generated', ...headers } })
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
