import { randomBytes } from 'node:crypto'
import { ProviderError } from './port.ts'

/** Begins like no word does, so that ordinary text is never held back on its account. */
const PREFIX = 'zq'

/** A word for system prompts that is said nowhere else: a model that says it is reading out its instructions. */
export const makeCanary = (): string => `${PREFIX}${randomBytes(9).toString('hex')}`

/** Whether `text` contains the canary, however it is spaced, cased or hyphenated. */
export const leaksCanary = (text: string, canary: string): boolean => canary !== '' && squeeze(text).includes(squeeze(canary))

/** Stands in a stream of text: what may be shown now, and at the end what was still held back. */
export type Sieve = { pass(piece: string): string; end(): string }

/**
 * Throws `ProviderError('filtered')` before the canary has been shown. Text is held back only while it may be the beginning
 * of the canary.
 */
export const openSieve = (canary: string | undefined): Sieve => {
  if (!canary) return { pass: (piece) => piece, end: () => '' }
  const bare = squeeze(canary)
  const first = new RegExp(bare.charAt(0), 'i')
  let held = ''
  return {
    pass: (piece) => {
      if (held === '' && !first.test(piece)) return piece
      held += piece
      if (squeeze(held).includes(bare)) throw readOut()
      const at = suspiciousFrom(held, bare)
      const shown = held.slice(0, at)
      held = held.slice(at)
      return shown
    },
    end: () => held,
  }
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
