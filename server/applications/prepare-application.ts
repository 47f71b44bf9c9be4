import type { ApplicationCard, ApplicationPackage, AppliedPosting, PrepareApplication } from '#contract/applications.ts'
import type { ApplicationId, CandidateId, PostingId, ResumeId } from '#contract/ids.ts'
import { type PersonKey, personKey } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { readPostingTarget } from '../postings/index.ts'
import { readNamedResume } from '../profiles/index.ts'
import { type OpenCard, openCard, sealNote, sealPackage, sealPosting } from './model.ts'
import { APPLICATIONS_MAX } from './policy.ts'
import { addStep, type CardRow, countApplications, findOpenFor, insertApplication, replacePackage } from './store.ts'
import { toApplicationCard } from './view.ts'

type Prepared = { posting: AppliedPosting; sent: ApplicationPackage }

/**
 * Keeps the exact package for a posting, sealed; nothing leaves the instance. While it is not sent, preparing again replaces it. Refuses
 * `not_found` (posting or résumé), `already_applied` and `quota_reached`.
 */
export const prepareApplication = async (
  house: House,
  actor: CandidateActor,
  postingId: PostingId,
  { resumeId, letter }: PrepareApplication,
): Promise<ApplicationCard> => {
  const { title, employer, url } = await readPostingTarget(house, postingId)
  const sent = { resume: await resumeOf(house, actor.id, resumeId), letter }
  const before = await findOpenFor(house.db, actor.id, postingId)
  if (before !== null && before.sentAt !== null) throw alreadyApplied()
  const key = await personKey(house, actor.id)
  const prepared = { posting: { title, employer, url }, sent }
  const card =
    before === null ? await prepareFirst(house, actor, postingId, prepared, key) : await prepareAgain(house, before, prepared, key)
  return toApplicationCard(card, house.clock.now())
}

const resumeOf = async (house: House, candidateId: CandidateId, id: ResumeId | null): Promise<ApplicationPackage['resume']> =>
  id === null ? null : { id, ...(await readNamedResume(house, candidateId, id)) }

const prepareFirst = async (
  { db, ids, clock }: House,
  actor: CandidateActor,
  postingId: PostingId,
  { posting, sent }: Prepared,
  key: PersonKey,
): Promise<OpenCard> => {
  if ((await countApplications(db, actor.id)) >= APPLICATIONS_MAX)
    throw new Refusal(
      'quota_reached',
      `You keep ${APPLICATIONS_MAX} applications. Delete one that you no longer need, then prepare this one.`,
    )
  const [id, now] = [ids.make<ApplicationId>(), clock.now()]
  const card = newCard(id, actor.id, postingId, posting, now)
  const sealed = { posting: sealPosting(key, id, posting), note: sealNote(key, id, ''), package: sealPackage(key, id, sent) }
  const written = await db.write((tx) => [
    ...key.keep(tx),
    insertApplication(tx, { ...card, ...sealed }),
    addStep(tx, { id: ids.make(), applicationId: id, at: now, what: 'prepared', stage: 'saved' }),
  ])
  if (!written.ok) throw alreadyApplied()
  return card
}

const newCard = (id: ApplicationId, candidateId: CandidateId, postingId: PostingId, posting: AppliedPosting, now: number): OpenCard => ({
  id,
  candidateId,
  postingId,
  slot: `${candidateId}:${postingId}`,
  stage: 'saved',
  remindAt: null,
  preparedAt: now,
  sentAt: null,
  withdrawnAt: null,
  posting,
  note: '',
})

const prepareAgain = async ({ db, ids, clock }: House, before: CardRow, { posting, sent }: Prepared, key: PersonKey): Promise<OpenCard> => {
  const { id } = before
  const fresh = { stage: 'saved' as const, preparedAt: clock.now(), posting: sealPosting(key, id, posting) }
  const written = await db.write((tx) => [
    replacePackage(tx, { id, ...fresh, package: sealPackage(key, id, sent) }),
    addStep(tx, { id: ids.make(), applicationId: id, at: fresh.preparedAt, what: 'prepared', stage: 'saved' }),
  ])
  if (!written.ok) throw alreadyApplied()
  return openCard(key, { ...before, ...fresh })
}

const alreadyApplied = () => new Refusal('already_applied', 'You have applied for this posting. Its application shows what you sent.')
