import { randomBytes } from 'node:crypto'
import { ProviderError } from './port.ts'

/** Begins like no word does, so that ordinary text is never held back on its account. */
const PREFIX = 'zq'

/** A word for system prompts that is said nowhere else: a model that says it is reading out its instructions. */
export const makeCanary = (): string => `${PREFIX}${randomBytes(9).toString('hex')}`

/** Whether `text` contains the canary, however it is spaced, cased or hyphenated. */
export const leaksCanary = (text: string, canary: string): boolean => canary !== '' && squeeze(text).includes(squeeze(canary))

/**
 * Passes a stream on and ends it with `ProviderError('filtered')` before the canary has been shown. Text is held
 * back only while it may be the beginning of the canary.
 */
export async function* withoutCanary(pieces: AsyncIterable<string>, canary: string | undefined): AsyncGenerator<string> {
  if (!canary) return yield* pieces
  let held = ''
  for await (const piece of pieces) {
    held += piece
    if (leaksCanary(held, canary)) throw readOut()
    const at = suspiciousFrom(held, squeeze(canary))
    if (at > 0) yield held.slice(0, at)
    held = held.slice(at)
  }
  if (held !== '') yield held
}

export const readOut = () => new ProviderError('filtered', false, 'The model read out its instructions.')

const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Where the end of `text` begins to spell the canary; its length when it does not. */
const suspiciousFrom = (text: string, canary: string): number => {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(canary.charAt(0)); at >= 0; at = lower.indexOf(canary.charAt(0), at + 1)) {
    if (canary.startsWith(squeeze(text.slice(at)))) return at
  }
  return text.length
}
