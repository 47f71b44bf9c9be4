import { describe, expect, it } from 'vitest'
import { NoteId } from '#contract/ids.ts'
import type { Note } from '#contract/notes.ts'
import { Problem } from '../../../client/src/api.ts'
import { Inbox } from '../../../client/src/pages/notes/inbox.svelte.ts'

const note = (number: number, over: Partial<Note> = {}): Note => ({
  id: NoteId.parse(`00000000-0000-7000-8000-00000000000${number}`),
  topic: 'reviews',
  title: `Note ${number}`,
  body: '',
  link: `/interviews/${number}/scorecard`,
  createdAt: number,
  readAt: null,
  ...over,
})
const offline = new Problem({ code: 'offline', title: 'The server cannot be reached.' })

/** A server that keeps notes, two a page. */
const open = (...kept: Note[]) => {
  let notes: Note[] = kept
  let isDown = false
  const asked: string[] = []
  const api = {
    notes: async (cursor?: string) => {
      if (isDown) throw offline
      const rest = notes.filter(({ id }) => cursor === undefined || id < cursor)
      const items = rest.slice(0, 2)
      const last = items.at(-1)
      const unread = notes.filter(({ readAt }) => readAt === null).length
      return { items, unread, ...(rest.length > 2 && last && { nextCursor: last.id }) }
    },
    readNote: async (id: string) => {
      asked.push(`read ${id.at(-1)}`)
      notes = notes.map((one) => (one.id === id ? { ...one, readAt: 1 } : one))
    },
    readNotes: async (upTo: string) => {
      asked.push(`read up to ${upTo.at(-1)}`)
      notes = notes.map((one) => (one.id <= upTo ? { ...one, readAt: 1 } : one))
    },
    deleteNote: async (id: string) => {
      notes = notes.filter((one) => one.id !== id)
    },
  }
  return {
    inbox: new Inbox(api),
    asked,
    tell: (one: Note) => {
      notes = [one, ...notes]
    },
    goDown: () => {
      isDown = true
    },
  }
}

describe('the inbox', () => {
  it('counts what is not read, also on pages that are not loaded', async () => {
    const { inbox } = open(note(4), note(3, { readAt: 1 }), note(2), note(1))
    await inbox.refresh()
    expect([inbox.unread, inbox.items?.length]).toEqual([3, 2])
    await inbox.more()
    expect([inbox.unread, inbox.items?.map(({ title }) => title), inbox.older]).toEqual([
      3,
      ['Note 4', 'Note 3', 'Note 2', 'Note 1'],
      undefined,
    ])
  })

  it('takes a note for read whose page is open, whichever comes first', async () => {
    const { inbox, asked, tell } = open(note(1))
    await inbox.at('/interviews/1/scorecard')
    await inbox.refresh()
    expect([inbox.unread, asked]).toEqual([0, ['read 1']])
    tell(note(2))
    await inbox.hear({ unread: 1 })
    expect([inbox.unread, inbox.arrived]).toEqual([1, 'New note: Note 2'])
    await inbox.at('/interviews/2/scorecard')
    expect([inbox.unread, asked]).toEqual([0, ['read 1', 'read 2']])
  })

  it('says nothing aloud of what the page already shows, or of what was read elsewhere', async () => {
    const { inbox, tell } = open(note(1))
    await inbox.at('/interviews/2/scorecard')
    await inbox.refresh()
    tell(note(2))
    await inbox.hear({ unread: 2 })
    await inbox.hear({ unread: 1 })
    await inbox.hear(null)
    expect([inbox.unread, inbox.arrived]).toEqual([1, ''])
  })

  it('reads all that is shown and not what arrived since', async () => {
    const { inbox, asked, tell } = open(note(2), note(1))
    await inbox.refresh()
    tell(note(3))
    await inbox.readAll()
    expect([inbox.unread, asked]).toEqual([1, ['read up to 2']])
  })

  it('deletes, and keeps what it knows when the server cannot be asked', async () => {
    const { inbox, goDown } = open(note(2), note(1))
    await inbox.refresh()
    await inbox.remove(note(2))
    goDown()
    await inbox.refresh()
    expect([inbox.unread, inbox.items?.map(({ title }) => title), inbox.problem]).toEqual([1, ['Note 1'], offline])
    inbox.forget()
    expect([inbox.unread, inbox.items]).toEqual([0, null])
  })
})
