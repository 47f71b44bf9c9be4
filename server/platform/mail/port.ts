/** One mail. `text` is the whole message; the template room makes `html` from the same content. */
export type Mail = { to: string; subject: string; text: string; html?: string; headers?: Record<string, string> }

/** What a MAC of an address is for: to find what belongs to it without keeping it in clear. */
export const ADDRESS = 'e-mail address'

/** Why a mail was not sent. Its message names no address; `mayHaveArrived` says that the server might have taken it all the same. */
export class MailFailure extends Error {
  override name = 'MailFailure'
  readonly code: string
  readonly retryable: boolean
  readonly mayHaveArrived: boolean

  constructor(code: string, { retryable, mayHaveArrived }: Pick<MailFailure, 'retryable' | 'mayHaveArrived'>) {
    super(`the mail server did not take a mail: ${code}`)
    this.code = code
    this.retryable = retryable
    this.mayHaveArrived = mayHaveArrived
  }
}

/** Sends mail. Rejects when the server did not take it, over SMTP with a `MailFailure`; the caller decides whether to try again. */
export type Mailer = { send(mail: Mail): Promise<void> }
