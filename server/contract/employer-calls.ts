import { z } from 'zod'
import type { Call } from './calls.ts'
import {
  ClosePosting,
  Invited,
  InviteMember,
  JoinOrganisation,
  MyOrganisations,
  OpenOrganisation,
  Organisation,
  OrganisationPage,
  PostingPublished,
  RepostPosting,
  RequestDomainCode,
  WritePosting,
} from './employers.ts'
import { Posting } from './postings.ts'

const CodeSent = z.object({ expiresAt: z.number().describe('When the code stops working, ms since 1970.') })

/** What organisations and their members call. */
export const employerCalls: readonly Call[] = [
  {
    method: 'get',
    path: '/employers',
    does: 'My organisations, and invitations to others',
    status: 200,
    reply: MyOrganisations,
  },
  {
    method: 'post',
    path: '/employers',
    does: 'Open an organisation with the code',
    body: OpenOrganisation,
    status: 201,
    reply: Organisation,
  },
  {
    method: 'post',
    path: '/employers/code',
    does: 'Send a code to an address at the domain of an organisation',
    body: RequestDomainCode,
    status: 202,
    reply: CodeSent,
  },
  {
    method: 'get',
    path: '/employers/:id',
    does: 'An organisation of mine, with members and postings',
    status: 200,
    reply: OrganisationPage,
  },
  {
    method: 'post',
    path: '/employers/:id/invitations',
    does: 'Invite an address of the same domain',
    body: InviteMember,
    status: 202,
    reply: Invited,
  },
  {
    method: 'post',
    path: '/employers/:id/join',
    does: 'Accept an invitation',
    body: JoinOrganisation,
    status: 201,
    reply: Organisation,
  },
  {
    method: 'delete',
    path: '/employers/:id/members/:memberId',
    does: 'Take a member out, or leave',
    status: 204,
    reply: null,
  },
  {
    method: 'post',
    path: '/employers/:id/preview',
    does: 'A posting as seekers would see it; nothing is kept',
    body: WritePosting,
    status: 200,
    reply: Posting,
  },
  {
    method: 'post',
    path: '/employers/:id/postings',
    does: 'Post',
    body: WritePosting,
    status: 201,
    reply: PostingPublished,
  },
  {
    method: 'put',
    path: '/employers/:id/postings/:postingId',
    does: 'Change an open posting; its first date stays',
    body: WritePosting,
    status: 200,
    reply: PostingPublished,
  },
  {
    method: 'post',
    path: '/employers/:id/postings/:postingId/close',
    does: 'Close a posting',
    body: ClosePosting,
    status: 204,
    reply: null,
  },
  {
    method: 'post',
    path: '/employers/:id/postings/:postingId/repost',
    does: 'Open a closed posting again under its first date',
    body: RepostPosting,
    status: 200,
    reply: PostingPublished,
  },
]
