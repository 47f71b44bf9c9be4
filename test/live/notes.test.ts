import { afterAll, beforeAll, expect, it } from 'vitest'
import { CandidateId } from '#contract/ids.ts'
import type { NoteArrived } from '#contract/notes.ts'
import { addNote } from '#server/notes/index.ts'
import { type Client, connected, openTestInstance, type TestInstance } from '#test/support/instance.ts'

let at: TestInstance
beforeAll(async () => {
  at = await openTestInstance()
})
afterAll(() => at.close())

const heard = (socket: Client) => new Promise<NoteArrived>((resolve) => socket.once('note.arrived', resolve))

const candidateOf = async (cookie: string) => {
  const me: unknown = await (await at.send('GET', '/api/me', cookie)).json()
  return CandidateId.parse(typeof me === 'object' && me !== null && 'candidateId' in me ? me.candidateId : null)
}

it('[NO4] a note is heard on every open page of its candidate, and on nobody else’s', async () => {
  const [mine, theirs] = [await at.becomeGuest(), await at.becomeGuest()]
  const pages = [at.connect(mine), at.connect(mine)]
  const stranger = at.connect(theirs)
  const overheard: unknown[] = []
  stranger.on('note.arrived', (told) => void overheard.push(told))
  await Promise.all([...pages, stranger].map(connected))
  const candidateId = await candidateOf(mine)
  const told = pages.map(heard)
  const { house } = at.instance
  const note = { candidateId, topic: 'alerts', cause: 'one', about: 'one', title: 'New', body: '', link: '/postings' } as const
  await house.db.write((tx) => addNote(house, tx, note))
  house.hub.note(candidateId)
  expect(await Promise.all(told)).toEqual([{ unread: 1 }, { unread: 1 }])
  const theirOwn = heard(stranger)
  house.hub.note(await candidateOf(theirs))
  await theirOwn
  expect(overheard).toEqual([{ unread: 0 }])
})
