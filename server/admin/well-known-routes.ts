import { Hono } from 'hono'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Env } from '../platform/http/env.ts'

/** RFC 9116 wants an end, so that nobody writes to an address of years ago; it moves on with every day the instance runs. */
const VALID_MS = 180 * 24 * 60 * 60 * 1000

/** What programs look for at fixed addresses: whom to tell of a weakness, and that a wish for privacy is heard. */
export const wellKnownRoutes = ({ config, clock }: House) =>
  new Hono<Env>()
    .get('/.well-known/security.txt', (c) => {
      if (!config.controller) throw new Refusal('not_found', 'Whoever runs this instance has named no address.')
      const expires = new Date(clock.now() + VALID_MS).toISOString()
      return c.text(`Contact: mailto:${config.controller.email}\nExpires: ${expires}\nPreferred-Languages: en\n`)
    })
    // Nothing is sold or shared, with the signal and without it.
    .get('/.well-known/gpc.json', (c) => c.json({ gpc: true, lastUpdate: '2026-11-25' }))
