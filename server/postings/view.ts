import type { Highlights, Posting, PostingCard, PostingSummary } from '#contract/postings.ts'
import type { PostingRow } from './store.ts'

type Seen = { now: number; isSaved: boolean }

/** A posting as anybody may see it. */
export const toCard = (row: PostingRow, { now, isSaved }: Seen): PostingCard => ({
  id: row.id,
  title: row.title,
  employer: { name: row.employer, verifiedDomain: row.verifiedDomain },
  place: row.place,
  country: row.country,
  workplace: row.workplace,
  types: row.types,
  seniority: row.seniority,
  pay: row.pay,
  skills: row.skills,
  identifier: row.identifier,
  url: row.url,
  postedAt: row.postedAt,
  closesAt: row.closesAt,
  state: row.closesAt !== null && row.closesAt <= now ? 'closed' : 'open',
  isSample: row.isSample,
  isSaved,
})

export const toSummary = (row: PostingRow, seen: Seen, highlights: Highlights): PostingSummary => ({ ...toCard(row, seen), highlights })

export const toPosting = (row: PostingRow, seen: Seen): Posting => ({
  ...toCard(row, seen),
  description: row.description,
  firstSeenAt: row.firstSeenAt,
  lastSeenAt: row.lastSeenAt,
  changedAt: row.changedAt,
  repostedAt: row.repostedAt,
  questions: row.questions ?? [],
})
