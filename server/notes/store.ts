import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, min, or, sql } from 'drizzle-orm'
import type { CandidateId, NoteId } from '#contract/ids.ts'
import type { NoteChoice, NoteTopic, Rhythm } from '#contract/notes.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { defaults, type MailState } from './model.ts'
import { noteChoices, noteMails, noteReaders, notes } from './tables.ts'

export type NoteRow = typeof notes.$inferSelect
export type MailRow = typeof noteMails.$inferSelect

const UTC = 'UTC'

type Fresh = Omit<NoteRow, 'inApp' | 'mail' | 'readAt' | 'removedAt' | 'mailId'>

/** Nothing, when there is a note for this cause already. What was chosen is read as the row is written. */
export const insertNote = (tx: Query, row: Fresh): Statement => {
  const { topic, candidateId } = row
  const of = and(eq(noteChoices.candidateId, candidateId), eq(noteChoices.topic, topic))
  const inApp = tx.select({ inApp: noteChoices.inApp }).from(noteChoices).where(of)
  const mail = tx.select({ mail: noteChoices.mail }).from(noteChoices).where(of)
  const byDefault = defaults[topic]
  const values = {
    ...row,
    inApp: sql`coalesce((${inApp}), ${sql.param(byDefault.inApp, notes.inApp)})`,
    mail: sql`coalesce((${mail}), ${byDefault.mail})`,
  }
  return { must: null, builder: tx.insert(notes).values(values).onConflictDoNothing() }
}

const shownTo = (candidateId: CandidateId) => and(eq(notes.candidateId, candidateId), eq(notes.inApp, true), isNull(notes.removedAt))

export const listShown = ({ q }: Database, candidateId: CandidateId, before: NoteId | undefined, limit: number): Promise<NoteRow[]> =>
  Promise.resolve(
    q
      .select()
      .from(notes)
      .where(and(shownTo(candidateId), before === undefined ? undefined : lt(notes.id, before)))
      .orderBy(desc(notes.id))
      .limit(limit),
  )

export const countUnread = async ({ q }: Database, candidateId: CandidateId): Promise<number> => {
  const [row] = await q
    .select({ unread: count() })
    .from(notes)
    .where(and(shownTo(candidateId), isNull(notes.readAt)))
  return row?.unread ?? 0
}

export const findNote = async ({ q }: Database, candidateId: CandidateId, id: NoteId): Promise<NoteRow | null> => {
  const [row] = await q
    .select()
    .from(notes)
    .where(and(shownTo(candidateId), eq(notes.id, id)))
  return row ?? null
}

export const findByCause = async ({ q }: Database, candidateId: CandidateId, cause: string): Promise<NoteRow | null> => {
  const [row] = await q
    .select()
    .from(notes)
    .where(and(eq(notes.candidateId, candidateId), eq(notes.cause, cause)))
  return row ?? null
}

export const markRead = (tx: Query, candidateId: CandidateId, { id, upTo }: { id?: NoteId; upTo?: NoteId }, now: number) =>
  tx
    .update(notes)
    .set({ readAt: now })
    .where(
      and(
        shownTo(candidateId),
        isNull(notes.readAt),
        id === undefined ? undefined : eq(notes.id, id),
        upTo === undefined ? undefined : lte(notes.id, upTo),
      ),
    )

export const removeNote = (tx: Query, candidateId: CandidateId, id: NoteId, now: number): Statement =>
  must(
    'note',
    tx
      .update(notes)
      .set({ title: '', body: '', link: null, removedAt: now })
      .where(and(shownTo(candidateId), eq(notes.id, id)))
      .returning({ id: notes.id }),
  )

export const dropAbout = (tx: Query, about: readonly string[]) => tx.delete(notes).where(inArray(notes.about, [...about]))

export const listChoices = ({ q }: Database, candidateId: CandidateId): Promise<NoteChoice[]> => {
  const { topic, inApp, mail } = noteChoices
  return Promise.resolve(q.select({ topic, inApp, mail }).from(noteChoices).where(eq(noteChoices.candidateId, candidateId)))
}

export const keepChoice = (tx: Query, row: typeof noteChoices.$inferSelect) =>
  tx
    .insert(noteChoices)
    .values(row)
    .onConflictDoUpdate({
      target: [noteChoices.candidateId, noteChoices.topic],
      set: { inApp: row.inApp, mail: row.mail, at: row.at },
    })

/** Stops the mail of a topic and leaves what is shown as it was. */
export const stopMail = (tx: Query, candidateId: CandidateId, topic: NoteTopic, at: number) =>
  tx
    .insert(noteChoices)
    .values({ candidateId, topic, inApp: defaults[topic].inApp, mail: 'off', at })
    .onConflictDoUpdate({ target: [noteChoices.candidateId, noteChoices.topic], set: { mail: 'off', at } })

/** null while a candidate has not said it. */
export const findZone = async ({ q }: Database, candidateId: CandidateId): Promise<string | null> => {
  const [row] = await q.select({ timeZone: noteReaders.timeZone }).from(noteReaders).where(eq(noteReaders.candidateId, candidateId))
  return row?.timeZone ?? null
}

export const zonesOf = async ({ q }: Database, candidateIds: readonly CandidateId[]): Promise<(candidateId: CandidateId) => string> => {
  const rows =
    candidateIds.length === 0
      ? []
      : await q
          .select()
          .from(noteReaders)
          .where(inArray(noteReaders.candidateId, [...candidateIds]))
  const zones = new Map(rows.map((row) => [row.candidateId, row.timeZone]))
  return (candidateId) => zones.get(candidateId) ?? UTC
}

export const keepZone = (tx: Query, candidateId: CandidateId, timeZone: string) =>
  tx.insert(noteReaders).values({ candidateId, timeZone }).onConflictDoUpdate({ target: noteReaders.candidateId, set: { timeZone } })

/** Waits for a mail with others: nobody has read it, and it went into no mail yet. */
const isPending = (rhythm: Rhythm) => and(isNull(notes.mailId), eq(notes.mail, rhythm), isNull(notes.readAt), isNull(notes.removedAt))

export const listWaiting = async ({ q }: Database, rhythm: Rhythm): Promise<{ candidateId: CandidateId; since: number }[]> => {
  const rows = await q
    .select({ candidateId: notes.candidateId, since: min(notes.createdAt) })
    .from(notes)
    .where(isPending(rhythm))
    .groupBy(notes.candidateId)
  return rows.map(({ candidateId, since }) => ({ candidateId, since: Number(since) }))
}

/** Breaks when there is this mail already. */
export const insertMail = (tx: Query, row: MailRow): Statement =>
  must('mail', tx.insert(noteMails).values(row).onConflictDoNothing().returning({ id: noteMails.id }))

export const putInMail = (tx: Query, { id, candidateId, rhythm }: MailRow, before: number) =>
  tx
    .update(notes)
    .set({ mailId: id })
    .where(and(eq(notes.candidateId, candidateId), isPending(rhythm), lt(notes.createdAt, before)))

export const putOneInMail = (tx: Query, id: NoteId, mailId: string) => tx.update(notes).set({ mailId }).where(eq(notes.id, id))

export const findMail = async ({ q }: Database, id: string): Promise<MailRow | null> => {
  const [row] = await q.select().from(noteMails).where(eq(noteMails.id, id))
  return row ?? null
}

export const listInMail = ({ q }: Database, mailId: string): Promise<NoteRow[]> =>
  Promise.resolve(
    q
      .select()
      .from(notes)
      .where(and(eq(notes.mailId, mailId), isNull(notes.removedAt)))
      .orderBy(asc(notes.id)),
  )

/** From the one state into the other; breaks when it is not in the first. */
export const moveMail = (tx: Query, id: string, from: MailState, to: MailState): Statement =>
  must(
    'mail',
    tx
      .update(noteMails)
      .set({ state: to })
      .where(and(eq(noteMails.id, id), eq(noteMails.state, from)))
      .returning({ id: noteMails.id }),
  )

export const endMail = (tx: Query, id: string, state: MailState, now: number) =>
  tx.update(noteMails).set({ state, endedAt: now }).where(eq(noteMails.id, id))

export const forgetBefore = ({ write }: Database, before: { shown: number; hidden: number; mails: number }) =>
  write((tx) => [
    tx.delete(notes).where(lt(notes.createdAt, before.shown)),
    tx
      .delete(notes)
      .where(and(lt(notes.createdAt, before.hidden), eq(notes.inApp, false), or(eq(notes.mail, 'off'), isNotNull(notes.mailId)))),
    tx.delete(noteMails).where(lt(noteMails.createdAt, before.mails)),
  ])

export const listEverything = async ({ q }: Database, candidateId: CandidateId) => ({
  notes: await q
    .select()
    .from(notes)
    .where(and(eq(notes.candidateId, candidateId), isNull(notes.removedAt)))
    .orderBy(asc(notes.id)),
  choices: await q.select().from(noteChoices).where(eq(noteChoices.candidateId, candidateId)),
  reader: await q.select().from(noteReaders).where(eq(noteReaders.candidateId, candidateId)),
  mails: await q.select().from(noteMails).where(eq(noteMails.candidateId, candidateId)).orderBy(asc(noteMails.id)),
})
