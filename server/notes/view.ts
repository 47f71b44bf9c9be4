import type { Note } from '#contract/notes.ts'
import type { NoteRow } from './store.ts'

export const toNote = ({ id, topic, title, body, link, createdAt, readAt }: NoteRow): Note => ({
  id,
  topic,
  title,
  body,
  link,
  createdAt,
  readAt,
})
