import { Hono } from 'hono'
import { Refusal } from '../errors.ts'
import type { House } from '../house.ts'
import type { Env } from '../http/env.ts'
import { hasDevelopmentMailbox } from './open.ts'
import { listDevMails } from './outbox.ts'

/** `GET /dev/mails`, under `/api`: not there in production or where mail is configured. */
export const mailRoutes = (house: House) =>
  new Hono<Env>().get('/dev/mails', async (c) => {
    if (!hasDevelopmentMailbox(house.config)) throw new Refusal('not_found', 'There is no development mailbox here.')
    return c.json({ items: await listDevMails(house) })
  })
