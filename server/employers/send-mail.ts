import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Mail } from '../platform/mail/port.ts'

/** Sends now, or throws `not_available`. */
export const sendMail = async ({ mailer, log }: House, mail: Mail): Promise<void> => {
  try {
    await mailer.send(mail)
  } catch (error) {
    // Only the kind of failure: a mail server's sentence may repeat the address.
    log.warn({ kind: error instanceof Error && 'code' in error ? error.code : 'unknown' }, 'a mail of an organisation could not be sent')
    throw new Refusal('not_available', 'The mail could not be sent. Check the address, or try again in a few minutes.')
  }
}
