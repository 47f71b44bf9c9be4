/** One mail. `text` is the whole message; the template room makes `html` from the same content. */
export type Mail = { to: string; subject: string; text: string; html?: string; headers?: Record<string, string> }

/** What a MAC of an address is for: to find what belongs to it without keeping it in clear. */
export const ADDRESS = 'e-mail address'

/** Sends mail. Rejects when the server did not take it; the caller decides whether to try again. */
export type Mailer = { send(mail: Mail): Promise<void> }
