import type { CandidateId, NoteId } from '#contract/ids.ts'
import type { NoteTopic, Rhythm } from '#contract/notes.ts'
import { candidates } from '../accounts/tables.ts'
import { bool, index, int, primaryKey, table, text, uniqueIndex } from '../platform/db/columns.ts'
import type { MailState } from './model.ts'

const ofCandidate = () =>
  text('candidate_id')
    .$type<CandidateId>()
    .notNull()
    .references(() => candidates.id, { onDelete: 'cascade' })

/**
 * What somebody is told, once for each `cause`. `about` names what it goes with when that is deleted; `inApp` and `mail` are the choice that
 * held when it was made, `mailId` the mail it went into. A note that was deleted keeps its cause and loses its words.
 */
export const notes = table(
  'notes',
  {
    id: text('id').$type<NoteId>().primaryKey(),
    candidateId: ofCandidate(),
    topic: text('topic').$type<NoteTopic>().notNull(),
    cause: text('cause').notNull(),
    about: text('about'),
    title: text('title').notNull(),
    body: text('body').notNull(),
    link: text('link'),
    inApp: bool('in_app').notNull(),
    mail: text('mail').$type<Rhythm>().notNull(),
    createdAt: int('created_at').notNull(),
    readAt: int('read_at'),
    removedAt: int('removed_at'),
    mailId: text('mail_id'),
  },
  (column) => [
    uniqueIndex('notes_cause').on(column.candidateId, column.cause),
    index('notes_candidate').on(column.candidateId, column.id),
    index('notes_about').on(column.about),
    index('notes_mail').on(column.mailId, column.mail),
    index('notes_created').on(column.createdAt),
  ],
)

/** What a candidate chose for a topic; without a row the defaults hold. */
export const noteChoices = table(
  'note_choices',
  {
    candidateId: ofCandidate(),
    topic: text('topic').$type<NoteTopic>().notNull(),
    inApp: bool('in_app').notNull(),
    mail: text('mail').$type<Rhythm>().notNull(),
    at: int('at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.candidateId, column.topic] })],
)

/** Where a candidate's mornings are. */
export const noteReaders = table('note_readers', {
  candidateId: ofCandidate().primaryKey(),
  timeZone: text('time_zone').notNull(),
})

/** One row for each mail there is to be, named by what it is: a note, or a day's or a week's notes. Its words are those of its notes. */
export const noteMails = table(
  'note_mails',
  {
    id: text('id').primaryKey(),
    candidateId: ofCandidate(),
    key: text('key').notNull().unique(),
    rhythm: text('rhythm').$type<Rhythm>().notNull(),
    state: text('state').$type<MailState>().notNull(),
    createdAt: int('created_at').notNull(),
    endedAt: int('ended_at'),
  },
  (column) => [index('note_mails_candidate').on(column.candidateId), index('note_mails_created').on(column.createdAt)],
)
