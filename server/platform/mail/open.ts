import type { Config } from '../../config.ts'
import { openOutbox, type Parts } from './outbox.ts'
import type { Mailer } from './port.ts'
import { openSmtp } from './smtp.ts'

/** SMTP where `SMTP_URL` names a server, the development mailbox otherwise. */
export const openMailer = (parts: Parts): Mailer => {
  const { smtpUrl, from } = parts.config.mail
  return smtpUrl ? openSmtp(smtpUrl, from) : openOutbox(parts)
}

export const hasDevelopmentMailbox = (config: Config): boolean => !config.isProduction && config.mail.smtpUrl === undefined
