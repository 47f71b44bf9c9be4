import type { ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { Refusal } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Env } from './env.ts'
import { TooMany } from './rate-limit.ts'

const JSON_BYTES_MAX = 1024 * 1024
/** A résumé of 5 MB and the form around it. */
const FORM_BYTES_MAX = 6 * 1024 * 1024

/** The one place where a failure becomes an HTTP reply. A bug is logged with its stack and never with a body. */
export const problemReply =
  (log: Log): ErrorHandler<Env> =>
  (error, c) => {
    const refusal = asRefusal(error)
    if (refusal) return reply(refusal)
    // Whoever hung up in the middle of a request is no failure of ours.
    if (c.req.raw.signal.aborted || ('code' in error && error.code === 'ECONNRESET'))
      return reply(new Refusal('not_available', 'The connection ended.'))
    const failure = { name: error.name, code: codeOf(error), stack: framesOf(error) }
    log.error({ requestId: c.get('requestId'), failure }, 'request failed')
    return reply(new Refusal('internal', 'Something went wrong here. Nothing was lost; try again in a moment.'))
  }

export const notFoundReply: NotFoundHandler<Env> = () =>
  reply(new Refusal('not_found', 'There is nothing here. The address may be mistyped.'))

/** 1 MB of JSON, 6 MB of form. */
export const bodyLimits = (): MiddlewareHandler<Env> => {
  const onError = () => {
    throw new Refusal('too_large', 'This is too large. Send a smaller file or a shorter text.')
  }
  const json = bodyLimit({ maxSize: JSON_BYTES_MAX, onError })
  const form = bodyLimit({ maxSize: FORM_BYTES_MAX, onError })
  return (c, next) => (c.req.header('content-type')?.startsWith('multipart/form-data') ? form(c, next) : json(c, next))
}

const asRefusal = (error: Error): Refusal | null => {
  if (error instanceof Refusal) return error
  if (error instanceof HTTPException && error.status === 413) return new Refusal('too_large', 'This is too large.')
  if (error instanceof HTTPException && error.status < 500) return new Refusal('invalid_input', 'This request could not be read.')
  return null
}

const codeOf = ({ cause }: Error) => (cause instanceof Error && 'code' in cause ? cause.code : undefined)

/** Where it happened, without the message: a driver's message may quote a row. */
const framesOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)

const reply = (refusal: Refusal): Response => {
  const headers = new Headers({ 'content-type': 'application/problem+json' })
  // The rest of what is too large is not read, so nothing can follow it on this connection.
  if (refusal.code === 'too_large') headers.set('connection', 'close')
  if (refusal instanceof TooMany) headers.set('retry-after', String(refusal.retryAfter))
  return new Response(JSON.stringify({ ...refusal.problem, status: refusal.status }), { status: refusal.status, headers })
}
