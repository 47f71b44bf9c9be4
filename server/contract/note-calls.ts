import { z } from 'zod'
import type { Call } from './calls.ts'
import { ChooseNotes, ListNotes, NotePage, NotePreferences, ReadNote, ReadNotes, Unsubscribing } from './notes.ts'
import { ChangeSearch, OpenSearch, SavedSearch, SaveSearch } from './searches.ts'

/** Notes, what becomes a mail, and saved searches. */
export const noteCalls: readonly Call[] = [
  { method: 'get', path: '/notes', does: 'My notes, the newest first', query: ListNotes, status: 200, reply: NotePage },
  { method: 'post', path: '/notes/read', does: 'Mark my notes as read, up to one', body: ReadNotes, status: 204, reply: null },
  { method: 'post', path: '/notes/:id/read', does: 'Mark a note as read', body: ReadNote, status: 204, reply: null },
  { method: 'delete', path: '/notes/:id', does: 'Delete a note', status: 204, reply: null },
  { method: 'get', path: '/notes/preferences', does: 'What is told to me, and how', status: 200, reply: NotePreferences },
  {
    method: 'put',
    path: '/notes/preferences',
    does: 'Choose for one topic whether it is shown and how often it is mailed',
    body: ChooseNotes,
    status: 200,
    reply: NotePreferences,
  },
  {
    method: 'get',
    path: '/unsubscribe/:token',
    does: 'What the link of a mail would stop; needs no login',
    status: 200,
    reply: Unsubscribing,
  },
  { method: 'post', path: '/unsubscribe/:token', does: 'Stop it; needs no login', status: 200, reply: Unsubscribing },
  {
    method: 'get',
    path: '/searches',
    does: 'My saved searches, each with how many postings are new',
    status: 200,
    reply: z.object({ items: z.array(SavedSearch) }),
  },
  {
    method: 'post',
    path: '/searches',
    does: 'Save a search; the same query again is the same search',
    body: SaveSearch,
    status: 201,
    reply: SavedSearch,
  },
  {
    method: 'put',
    path: '/searches/:id',
    does: 'Rename it, or change how often it tells of new postings',
    body: ChangeSearch,
    status: 200,
    reply: SavedSearch,
  },
  {
    method: 'post',
    path: '/searches/:id/open',
    does: 'Say that it was looked at: nothing in it is new from here on',
    body: OpenSearch,
    status: 204,
    reply: null,
  },
  { method: 'delete', path: '/searches/:id', does: 'Delete it', status: 204, reply: null },
]
