import { z } from 'zod'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { noEffect, type TaskDefinition } from '../platform/queue/port.ts'
import { fetchPage } from './fetch-page.ts'
import { LINK_PATIENCE, type LinkAnswer } from './model.ts'
import { findAsked, keepAnswer } from './store.ts'

/** For the answer to be written and read before the asker gives up. */
const HANDOVER = 250
const LOOK_EVERY = 250

const ReadLink = z.object({ readingId: z.string() })

/** Fetches one link and reads its page, for as long as somebody waits for it. Tried once: whoever waits decides to ask again. */
export const readLinkTask: TaskDefinition<z.infer<typeof ReadLink>> = {
  name: 'targets.read-link',
  payload: ReadLink,
  key: ({ readingId }) => readingId,
  attempts: 1,
  backoff: 1_000,
  deadline: LINK_PATIENCE,
  priority: -1,
  run: async (house, { readingId }, { signal }) => {
    const asked = await findAsked(house.db, readingId)
    if (!asked) return noEffect
    const asker = watchAsker(house, readingId)
    const late = AbortSignal.timeout(Math.max(1, asked.left - HANDOVER))
    try {
      const answer = await answerFor(house, asked.url, AbortSignal.any([signal, asker.signal, late]))
      return { write: (tx) => [keepAnswer(tx, readingId, answer)] }
    } catch (error) {
      if (asker.signal.aborted) return noEffect
      throw error
    } finally {
      asker.close()
    }
  },
  dead: async (_, { readingId }) => ({ write: (tx) => [keepAnswer(tx, readingId, { refusal: broken })] }),
}

const answerFor = async (house: House, url: string, signal: AbortSignal): Promise<LinkAnswer> => {
  try {
    return { page: await fetchPage(house, url, signal) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refusal: { code: error.code, title: error.message } }
  }
}

const broken: Extract<LinkAnswer, { refusal: unknown }>['refusal'] = {
  code: 'not_available',
  title: 'That link could not be read here. Paste the description instead, or try again in a moment.',
}

/** Aborts once the asker has gone, or stopped waiting: the link is deleted then. */
const watchAsker = ({ db, background }: House, readingId: string) => {
  const gone = new AbortController()
  const look = async () => {
    if (!(await findAsked(db, readingId))) gone.abort(new Error('nobody waits for this link'))
  }
  const timer = setInterval(() => background('look for the asker of a link', look()), LOOK_EVERY)
  return { signal: gone.signal, close: () => clearInterval(timer) }
}
