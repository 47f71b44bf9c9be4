import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Bundle } from '#contract/bundle.ts'
import { InterviewId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { fileName } from './file-name.ts'
import { makeBundle } from './make-bundle.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writePdf } from './write-pdf.ts'

const ById = z.object({ id: InterviewId })

/** A scorecard as a file: a portable bundle, Markdown, PDF. */
export const exportRoutes = (house: House) =>
  new Hono<Env>()
    .get('/interviews/:id/scorecard.json', param(ById), async (c) => {
      const bundle = await makeBundle(house, requireCandidate(c), c.req.valid('param').id)
      return file(c, bundle, 'json', 'application/json', JSON.stringify(bundle, null, 2))
    })
    .get('/interviews/:id/scorecard.md', param(ById), async (c) => {
      const bundle = await makeBundle(house, requireCandidate(c), c.req.valid('param').id)
      return file(c, bundle, 'md', 'text/markdown; charset=utf-8', writeMarkdown(bundle))
    })
    .get('/interviews/:id/scorecard.pdf', param(ById), async (c) => {
      const bundle = await makeBundle(house, requireCandidate(c), c.req.valid('param').id)
      return file(c, bundle, 'pdf', 'application/pdf', await writePdf(bundle, c.req.raw.signal))
    })

/** To be saved, not shown: what people wrote is in it, and nothing in it may run here. */
const file = (c: Context<Env>, bundle: Bundle, ending: string, type: string, content: string | Uint8Array<ArrayBuffer>) =>
  c.body(content, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${fileName(bundle, ending)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
  })
