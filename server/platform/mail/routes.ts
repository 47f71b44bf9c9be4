import { Hono } from 'hono'
import type { Config } from '../../config.ts'
import { Refusal } from '../errors.ts'
import type { House } from '../house.ts'
import type { Env } from '../http/env.ts'
import { isOwnOrigin } from '../http/origin.ts'
import { hasDevelopmentMailbox } from './open.ts'
import { listDevMails } from './outbox.ts'

/** `GET /dev/mails`, under `/api`: not there in production or where mail is configured. */
export const mailRoutes = (house: House) =>
  new Hono<Env>().get('/dev/mails', async (c) => {
    if (!hasDevelopmentMailbox(house.config) || isForeignName(house.config, c.req.header('host')))
      throw new Refusal('not_found', 'There is no development mailbox here.')
    return c.json({ items: await listDevMails(house) })
  })

/** A name that somebody else points at this machine does not read its mail. */
const isForeignName = (config: Config, host: string | undefined): boolean =>
  config.server.publicUrl === undefined && host !== undefined && !isOwnOrigin(`http://${host}`, host, config)
