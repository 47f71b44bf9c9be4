import type { Unsubscribing } from '#contract/notes.ts'
import { findAddress } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { choicesOf } from './model.ts'
import { listChoices, stopMail } from './store.ts'
import { readToken } from './unsubscribe-token.ts'

/** What the link of a mail would stop. The token is the right: no login is asked for. Throws `not_found`. */
export const showUnsubscribing = async (house: House, token: string): Promise<Unsubscribing> => {
  const { candidateId, topics } = await owned(house, token)
  const choices = choicesOf(await listChoices(house.db, candidateId))
  return { topics, isStopped: choices.every(({ topic, mail }) => mail === 'off' || !topics.includes(topic)) }
}

/** Stops mail about the topics of the mail that the link was in, at once; again changes nothing. Throws `not_found`. */
export const unsubscribe = async (house: House, token: string): Promise<Unsubscribing> => {
  const { candidateId, topics } = await owned(house, token)
  const now = house.clock.now()
  await house.db.write((tx) => topics.map((topic) => stopMail(tx, candidateId, topic, now)))
  return { topics, isStopped: true }
}

const owned = async (house: House, token: string) => {
  const named = readToken(house.secrets, token)
  if (named && (await findAddress(house, named.candidateId)) !== null) return named
  throw new Refusal(
    'not_found',
    'This link is not complete, or its account is gone. Sign in and choose under Account what is mailed to you.',
  )
}
