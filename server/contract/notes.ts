import { z } from 'zod'
import { NoteId } from './ids.ts'

export const NOTES_LIMIT_MAX = 100
export const NOTES_LIMIT = 30

/** What a note can be about; choices are made for each. */
export const noteTopics = ['scorecards', 'recommendations', 'reviews', 'alerts'] as const
export const NoteTopic = z.enum(noteTopics)
export type NoteTopic = z.infer<typeof NoteTopic>

/** How often something is told: at once, every morning, every Monday morning. */
export const rhythms = ['off', 'instant', 'daily', 'weekly'] as const
export const Rhythm = z.enum(rhythms)
export type Rhythm = z.infer<typeof Rhythm>

export const Note = z.object({
  id: NoteId,
  topic: NoteTopic,
  title: z.string(),
  body: z.string(),
  link: z.string().nullable().describe('A path of this instance where the matter itself is.'),
  createdAt: z.number(),
  readAt: z.number().nullable(),
})
export type Note = z.infer<typeof Note>

/** `GET /api/notes`, the newest first. */
export const ListNotes = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, { error: 'Give a whole number.' })
    .transform(Number)
    .pipe(z.int().min(1).max(NOTES_LIMIT_MAX))
    .optional(),
  cursor: NoteId.optional().describe('`nextCursor` of the page before.'),
})
export type ListNotes = z.infer<typeof ListNotes>

export const NotePage = z.object({
  items: z.array(Note),
  unread: z.int().describe('How many there are in all that are not read.'),
  nextCursor: NoteId.optional().describe('Absent on the last page.'),
})
export type NotePage = z.infer<typeof NotePage>

/** `POST /api/notes/read`: everything up to this note, so that what arrives meanwhile stays unread. */
export const ReadNotes = z.strictObject({ upTo: NoteId })
export type ReadNotes = z.infer<typeof ReadNotes>
export const ReadNote = z.strictObject({})

/** `note.arrived` over the socket, to every page of the candidate. */
export const NoteArrived = z.object({ unread: z.int() })
export type NoteArrived = z.infer<typeof NoteArrived>

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
/** A name of the time zone database. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'Give a time zone by its name, for example Europe/Berlin.' })
  .describe('Mornings are counted there; UTC while it is not known.')

export const NoteChoice = z.object({
  topic: NoteTopic,
  inApp: z.boolean().describe('Whether it is shown among the notes.'),
  mail: Rhythm,
})
export type NoteChoice = z.infer<typeof NoteChoice>

export const NotePreferences = z.object({
  topics: z.array(NoteChoice),
  timeZone: z.string().nullable(),
  canMail: z.boolean().describe('false for a guest, who has no address.'),
})
export type NotePreferences = z.infer<typeof NotePreferences>

/** `PUT /api/notes/preferences`: the choice for one topic. */
export const ChooseNotes = z.strictObject({
  topic: NoteTopic,
  inApp: z.boolean(),
  mail: Rhythm,
  timeZone: TimeZone.optional(),
})
export type ChooseNotes = z.infer<typeof ChooseNotes>

/** `GET /api/unsubscribe/:token`: what the link of a mail would stop. */
export const Unsubscribing = z.object({
  topics: z.array(NoteTopic),
  isStopped: z.boolean().describe('Whether none of them is mailed any more.'),
})
export type Unsubscribing = z.infer<typeof Unsubscribing>
