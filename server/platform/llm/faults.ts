import { ProviderError } from './port.ts'

/** A declining model is a working server: the circuit must not open over it. */
export const declined = () => new ProviderError('refused', false, 'The model declined to answer.')

type Complaint = { status: number | undefined; code: string; param: string; said: string; retryAfter: number | undefined }

/**
 * What a thrown value says about the HTTP answer, or null when there was none. `said` may quote the prompt, so it is
 * read here and never passed on.
 */
export const complaintOf = (thrown: unknown): Complaint | null => {
  if (!(thrown instanceof Error) || !('status' in thrown) || !('headers' in thrown)) return null
  return {
    status: typeof thrown.status === 'number' ? thrown.status : undefined,
    code: [field(thrown, 'code'), field(thrown, 'type')].join(' '),
    param: field(thrown, 'param'),
    said: thrown.message,
    retryAfter: retryAfterOf(thrown.headers),
  }
}

/** Turns whatever the SDK threw into the one error that callers know. */
export const asProviderError = (thrown: unknown): ProviderError => {
  if (thrown instanceof ProviderError) return thrown
  if (thrown instanceof SyntaxError) return new ProviderError('malformed', true, 'The model server sent something that is not JSON.')
  const complaint = complaintOf(thrown)
  if (complaint && thrown instanceof Error && !thrown.constructor.name.startsWith('APIConnection')) return fromComplaint(complaint)
  if (complaint) return new ProviderError('unreachable', true, 'The model server cannot be reached.')
  if (isBrokenConnection(thrown)) return new ProviderError('cut_off', true, 'The connection broke while the model was answering.')
  return new ProviderError('malformed', true, 'The model server sent something that cannot be read.')
}

const fromComplaint = ({ status, code, said, retryAfter }: Complaint): ProviderError => {
  if (/content_filter|content_policy/.test(code)) return new ProviderError('filtered', false, 'The model server withheld the answer.')
  if (/insufficient_quota|billing/.test(code))
    return new ProviderError('refused', false, 'The account at the model server has no credit left.')
  if (status === 413 || /context_length|too_long/.test(code) || /context length|context window/i.test(said)) {
    return new ProviderError('too_long', false, 'The prompt is too long for the model.')
  }
  if (status === 429 || /rate_limit/.test(code)) {
    return new ProviderError('rate_limited', true, 'The model server asks us to slow down.', retryAfter)
  }
  if (status === undefined || status >= 500 || status === 408 || status === 409 || status === 425) {
    return new ProviderError(
      'overloaded',
      true,
      `The model server failed${status === undefined ? '' : ` with status ${status}`}.`,
      retryAfter,
    )
  }
  return new ProviderError('refused', false, `The model server refused the call with status ${status}.`)
}

/** A reset in the middle of a body is `TypeError: terminated` with undici's socket error as its cause. */
const isBrokenConnection = (thrown: unknown): boolean => {
  if (!(thrown instanceof Error)) return false
  const code = thrown.cause instanceof Error ? field(thrown.cause, 'code') : field(thrown, 'code')
  return thrown.message === 'terminated' || /^(UND_ERR_|ECONN|EPIPE|HPE_)/.test(code)
}

const field = (holder: object, name: string): string => {
  const value: unknown = Reflect.get(holder, name)
  return typeof value === 'string' ? value : ''
}

/** `retry-after-ms`, or `retry-after` in seconds. A date is ignored: clocks differ, and our own backoff will do. */
const retryAfterOf = (headers: unknown): number | undefined => {
  if (!(headers instanceof Headers)) return undefined
  const wait = Number(headers.get('retry-after-ms') ?? Number(headers.get('retry-after') ?? Number.NaN) * 1000)
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined
}
