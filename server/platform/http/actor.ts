import type { Context } from 'hono'
import type { Actor } from '#contract/actor.ts'
import { Refusal } from '../errors.ts'
import type { Env } from './env.ts'

export type CandidateActor = Extract<Actor, { kind: 'candidate' }>

/** The signed-in candidate, guest or claimed. Throws `not_signed_in`. */
export const requireCandidate = (c: Context<Env>): CandidateActor => {
  const actor = c.get('actor')
  if (actor.kind !== 'candidate') throw notSignedIn()
  return actor
}

export const notSignedIn = () => new Refusal('not_signed_in', 'Start as a guest or sign in first.')
