import { and, asc, count, desc, eq, isNull } from 'drizzle-orm'
import type { ApplicationStep } from '#contract/applications.ts'
import type { ApplicationId, CandidateId, PostingId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query } from '../platform/db/write.ts'
import { applicationSteps, applications } from './tables.ts'

export type ApplicationRow = typeof applications.$inferSelect
export type CardRow = Omit<ApplicationRow, 'package'>
type StepRow = typeof applicationSteps.$inferSelect

/** Everything but the package, which is long. */
const card = {
  id: applications.id,
  candidateId: applications.candidateId,
  postingId: applications.postingId,
  slot: applications.slot,
  stage: applications.stage,
  remindAt: applications.remindAt,
  preparedAt: applications.preparedAt,
  sentAt: applications.sentAt,
  withdrawnAt: applications.withdrawnAt,
  posting: applications.posting,
  note: applications.note,
}

const own = (candidateId: CandidateId, id: ApplicationId) => and(eq(applications.candidateId, candidateId), eq(applications.id, id))

export const findCards = ({ q }: Database, candidateId: CandidateId): Promise<CardRow[]> =>
  q
    .select(card)
    .from(applications)
    .where(eq(applications.candidateId, candidateId))
    .orderBy(desc(applications.preparedAt), desc(applications.id))

export const findApplication = async ({ q }: Database, candidateId: CandidateId, id: ApplicationId): Promise<ApplicationRow | null> => {
  const [row] = await q.select().from(applications).where(own(candidateId, id))
  return row ?? null
}

/** The one that is not withdrawn; a guest who became an account may have two, and the one that was sent counts. */
export const findOpenFor = async ({ q }: Database, candidateId: CandidateId, postingId: PostingId): Promise<CardRow | null> => {
  const isFor = and(eq(applications.candidateId, candidateId), eq(applications.postingId, postingId), isNull(applications.withdrawnAt))
  const rows = await q.select(card).from(applications).where(isFor).orderBy(desc(applications.preparedAt))
  return rows.find(({ sentAt }) => sentAt !== null) ?? rows[0] ?? null
}

export const countApplications = async ({ q }: Database, candidateId: CandidateId): Promise<number> => {
  const [row] = await q.select({ held: count() }).from(applications).where(eq(applications.candidateId, candidateId))
  return row?.held ?? 0
}

export const listSteps = async ({ q }: Database, id: ApplicationId): Promise<ApplicationStep[]> => {
  const { at, what, stage } = applicationSteps
  return q
    .select({ at, what, stage })
    .from(applicationSteps)
    .where(eq(applicationSteps.applicationId, id))
    .orderBy(asc(applicationSteps.id))
}

export const insertApplication = (tx: Query, row: ApplicationRow) =>
  must('application', tx.insert(applications).values(row).onConflictDoNothing().returning({ id: applications.id }))

/** Only while nobody has said that it was sent. */
export const replacePackage = (tx: Query, { id, ...fresh }: Pick<ApplicationRow, 'id' | 'stage' | 'posting' | 'package' | 'preparedAt'>) =>
  must(
    'unsent',
    tx
      .update(applications)
      .set(fresh)
      .where(and(eq(applications.id, id), isNull(applications.sentAt), isNull(applications.withdrawnAt)))
      .returning({ id: applications.id }),
  )

type Change = Partial<Pick<ApplicationRow, 'stage' | 'remindAt' | 'note' | 'sentAt' | 'withdrawnAt' | 'slot'>>

/** Only as long as it stands where it was read. */
export const changeApplication = (tx: Query, { id, stage }: Pick<ApplicationRow, 'id' | 'stage'>, change: Change) =>
  must(
    'application',
    tx
      .update(applications)
      .set(change)
      .where(and(eq(applications.id, id), eq(applications.stage, stage), isNull(applications.withdrawnAt)))
      .returning({ id: applications.id }),
  )

export const addStep = (tx: Query, step: StepRow) => tx.insert(applicationSteps).values(step)

export const dropApplication = async ({ write }: Database, candidateId: CandidateId, id: ApplicationId): Promise<boolean> => {
  const dropped = await write((tx) => [tx.delete(applications).where(own(candidateId, id)).returning({ id: applications.id })])
  return dropped.ok && dropped.rows[0].length > 0
}
