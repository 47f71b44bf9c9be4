import { Hono } from 'hono'
import { z } from 'zod'
import {
  ClosePosting,
  InviteMember,
  JoinOrganisation,
  OpenOrganisation,
  RepostPosting,
  RequestDomainCode,
  WritePosting,
} from '#contract/employers.ts'
import { MemberId, OrganisationId, PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { originOf } from '../platform/http/origin.ts'
import { closePosting } from './close-posting.ts'
import { editPosting } from './edit-posting.ts'
import { inviteMember } from './invite-member.ts'
import { joinOrganisation } from './join-organisation.ts'
import { listOrganisations } from './list-organisations.ts'
import { openOrganisation } from './open-organisation.ts'
import { previewWritten } from './preview-written.ts'
import { removeMember } from './remove-member.ts'
import { repostPosting } from './repost-posting.ts'
import { requestDomainCode } from './request-domain-code.ts'
import { showOrganisation } from './show-organisation.ts'
import { writePosting } from './write-posting.ts'

const ById = z.object({ id: OrganisationId })
const OneMember = z.object({ id: OrganisationId, memberId: MemberId })
const OnePosting = z.object({ id: OrganisationId, postingId: PostingId })

/** Organisations, their members and their postings. Everything needs a login; what is foreign is not found. */
export const employerRoutes = (house: House) =>
  new Hono<Env>()
    .get('/employers', async (c) => c.json(await listOrganisations(house, requireCandidate(c))))
    .post('/employers/code', body(RequestDomainCode), async (c) =>
      c.json(await requestDomainCode(house, requireCandidate(c), c.req.valid('json').email, c.get('address')), 202),
    )
    .post('/employers', body(OpenOrganisation), async (c) =>
      c.json(await openOrganisation(house, requireCandidate(c), c.req.valid('json')), 201),
    )
    .get('/employers/:id', param(ById), async (c) => c.json(await showOrganisation(house, requireCandidate(c), c.req.valid('param').id)))
    .post('/employers/:id/invitations', param(ById), body(InviteMember), async (c) => {
      const origin = originOf(c, house.config)
      return c.json(await inviteMember(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'), origin), 202)
    })
    .post('/employers/:id/join', param(ById), body(JoinOrganisation), async (c) =>
      c.json(await joinOrganisation(house, requireCandidate(c), c.req.valid('param').id), 201),
    )
    .delete('/employers/:id/members/:memberId', param(OneMember), async (c) => {
      const { id, memberId } = c.req.valid('param')
      await removeMember(house, requireCandidate(c), id, memberId)
      return c.body(null, 204)
    })
    .post('/employers/:id/preview', param(ById), body(WritePosting), async (c) =>
      c.json(await previewWritten(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post('/employers/:id/postings', param(ById), body(WritePosting), async (c) =>
      c.json(await writePosting(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json')), 201),
    )
    .put('/employers/:id/postings/:postingId', param(OnePosting), body(WritePosting), async (c) => {
      const { id, postingId } = c.req.valid('param')
      return c.json(await editPosting(house, requireCandidate(c), id, postingId, c.req.valid('json')))
    })
    .post('/employers/:id/postings/:postingId/close', param(OnePosting), body(ClosePosting), async (c) => {
      const { id, postingId } = c.req.valid('param')
      await closePosting(house, requireCandidate(c), id, postingId)
      return c.body(null, 204)
    })
    .post('/employers/:id/postings/:postingId/repost', param(OnePosting), body(RepostPosting), async (c) => {
      const { id, postingId } = c.req.valid('param')
      return c.json(await repostPosting(house, requireCandidate(c), id, postingId, c.req.valid('json')))
    })
