import { type ListNotes, NOTES_LIMIT, type NotePage } from '#contract/notes.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { countUnread, listShown } from './store.ts'
import { toNote } from './view.ts'

/** A page of the candidate's own notes, the newest first. */
export const listNotes = async ({ db }: House, actor: CandidateActor, { cursor, limit = NOTES_LIMIT }: ListNotes): Promise<NotePage> => {
  const rows = await listShown(db, actor.id, cursor, limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(toNote),
    unread: await countUnread(db, actor.id),
    ...(rows.length > limit && last && { nextCursor: last.id }),
  }
}
