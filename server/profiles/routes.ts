import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { ResumeId } from '#contract/ids.ts'
import { PasteResume } from '#contract/profiles.ts'
import type { DocumentFile } from '../platform/documents/model.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { deleteResume } from './delete-resume.ts'
import { listResumes } from './list-resumes.ts'
import { pasteResume } from './paste-resume.ts'
import { uploadResume } from './upload-resume.ts'

/** Résumés: a file as `multipart/form-data`, or text as JSON. */
export const resumeRoutes = (house: House) =>
  new Hono<Env>()
    .post('/resumes', async (c, next) => {
      const actor = requireCandidate(c)
      if (!isForm(c)) return next()
      return c.json(await uploadResume(house, actor, await fileOf(c), c.req.raw.signal), 201)
    })
    .post('/resumes', body(PasteResume), async (c) => c.json(await pasteResume(house, requireCandidate(c), c.req.valid('json')), 201))
    .get('/resumes', async (c) => c.json({ items: await listResumes(house, requireCandidate(c).id) }, 200))
    .delete('/resumes/:id', param(z.object({ id: ResumeId })), async (c) => {
      await deleteResume(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })

const isForm = (c: Context<Env>): boolean => /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')

const fileOf = async (c: Context<Env>): Promise<DocumentFile> => {
  const form = await c.req.formData().catch(() => null)
  const file = form?.get('file')
  const isAlone = [...(form?.keys() ?? [])].every((name) => name === 'file')
  if (!(file instanceof File) || !isAlone)
    throw new Refusal('invalid_input', 'Send one file, in a field named file.', { file: 'Choose a file.' })
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
