import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { CandidateId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { type FetchedPage, LINK_PATIENCE, type LinkAnswer } from './model.ts'
import { dropReading, findAnswer, insertReading } from './store.ts'
import { readLinkTask } from './tasks.ts'

const LOOK_EVERY = 50

/**
 * Has a worker read a link, and waits at most 6 s for it, a queue that is still starting included. Nothing of it is kept.
 * Refuses what `fetchPage` refuses, and `not_available` when no worker came to it in time or `signal` aborts.
 */
export const readLink = async (house: House, candidateId: CandidateId, link: string, signal: AbortSignal): Promise<FetchedPage> => {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(LINK_PATIENCE)])
  const readingId = house.ids.make<string>()
  const expiresAt = sql`${house.db.now} + ${LINK_PATIENCE}`
  await house.db.write((tx) => [
    insertReading(tx, { id: readingId, candidateId, url: new URL(link).href, expiresAt }),
    house.queue.hand(tx, readLinkTask, { readingId }),
  ])
  house.queue.nudge()
  try {
    const answer = await answerTo(house, readingId, patience)
    if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.title)
    return answer.page
  } catch (error) {
    if (error instanceof Refusal || !patience.aborted) throw error
    throw signal.aborted ? left() : nobodyCame()
  } finally {
    await dropReading(house.db, readingId)
  }
}

const answerTo = async ({ db }: House, readingId: string, signal: AbortSignal): Promise<LinkAnswer> => {
  for (;;) {
    const answer = await findAnswer(db, readingId)
    if (answer) return answer
    await pause(LOOK_EVERY, undefined, { signal })
  }
}

const left = () => new Refusal('not_available', 'The connection ended before the link was read.')
const nobodyCame = () =>
  new Refusal('not_available', 'That link could not be read in time. Paste the description instead, or try again in a moment.')
