import { Hono } from 'hono'
import { z } from 'zod'
import { NoteId } from '#contract/ids.ts'
import { ChooseNotes, ListNotes, ReadNote, ReadNotes } from '#contract/notes.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param, query } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { chooseNotes } from './choose-notes.ts'
import { deleteNote } from './delete-note.ts'
import { listNotes } from './list-notes.ts'
import { readNote } from './read-note.ts'
import { readNotes } from './read-notes.ts'
import { showPreferences } from './show-preferences.ts'
import { showUnsubscribing, unsubscribe } from './unsubscribe.ts'

const ById = z.object({ id: NoteId })

/** Notes and what becomes a mail. Stopping mail needs no login: the token of its link is the right. */
export const noteRoutes = (house: House) =>
  new Hono<Env>()
    .get('/notes', query(ListNotes), async (c) => c.json(await listNotes(house, requireCandidate(c), c.req.valid('query'))))
    .get('/notes/preferences', async (c) => c.json(await showPreferences(house, requireCandidate(c))))
    .put('/notes/preferences', body(ChooseNotes), async (c) => c.json(await chooseNotes(house, requireCandidate(c), c.req.valid('json'))))
    .post('/notes/read', body(ReadNotes), async (c) => {
      await readNotes(house, requireCandidate(c), c.req.valid('json'))
      return c.body(null, 204)
    })
    .post('/notes/:id/read', param(ById), body(ReadNote), async (c) => {
      await readNote(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .delete('/notes/:id', param(ById), async (c) => {
      await deleteNote(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .get('/unsubscribe/:token', async (c) => c.json(await showUnsubscribing(house, c.req.param('token'))))
    .post('/unsubscribe/:token', async (c) => c.json(await unsubscribe(house, c.req.param('token'))))

/** What a mail program sends when somebody presses its own button (RFC 8058): a form from no page of ours, and without a login. */
export const oneClickRoutes = (house: House) =>
  new Hono<Env>().post('/unsubscribe/:token', async (c) => {
    await unsubscribe(house, c.req.param('token'))
    return c.body(null, 204)
  })
