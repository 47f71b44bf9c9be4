import { timingSafeEqual } from 'node:crypto'
import { CandidateId } from '#contract/ids.ts'
import { NoteTopic } from '#contract/notes.ts'
import type { Secrets } from '../platform/secrets.ts'

const PURPOSE = 'unsubscribe'

type Named = { candidateId: CandidateId; topics: NoteTopic[] }

/** Whose mail about what a link stops, and a MAC over both: it is kept nowhere, and nobody can make one. */
export const unsubscribeToken = ({ mac }: Pick<Secrets, 'mac'>, { candidateId, topics }: Named): string => {
  const named = `${candidateId}_${topics.toSorted().join('-')}`
  return `${named}_${mac(PURPOSE, named)}`
}

/** null for what was not made here. */
export const readToken = ({ macs }: Pick<Secrets, 'macs'>, token: string): Named | null => {
  const [id, topics, given = ''] = token.split('_')
  const isOurs = macs(PURPOSE, `${id}_${topics}`).some((known) => known.length === given.length && isEqual(known, given))
  if (!isOurs) return null
  return { candidateId: CandidateId.parse(id), topics: NoteTopic.array().parse(topics?.split('-')) }
}

const isEqual = (a: string, b: string) => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
