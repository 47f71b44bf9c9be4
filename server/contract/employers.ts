import { z } from 'zod'
import { Email } from './accounts.ts'
import { MemberId, OrganisationId, PostingId } from './ids.ts'
import { EmploymentType, Posting, payUnits, ScreeningQuestion, Workplace } from './postings.ts'
import { Seniority } from './targets.ts'
import { oneLine, storable } from './text.ts'

export const memberRoles = ['owner', 'recruiter', 'viewer'] as const
export const MemberRole = z.enum(memberRoles)
export type MemberRole = z.infer<typeof MemberRole>

/** A posting is open for at most so long before somebody has to say that it still stands. */
export const OPEN_DAYS_MAX = 180
const QUESTIONS_MAX = 10
const AMOUNT_MAX = 1_000_000_000

const line = (max: number) =>
  z
    .string()
    .overwrite(oneLine)
    .trim()
    .max(max, { error: `At most ${max} characters.` })
const asked = (max: number, error: string) => line(max).min(1, { error })

/** `POST /api/employers/code`: mails a code to an address at the domain that is to be verified. */
export const RequestDomainCode = z.strictObject({ email: Email })
export type RequestDomainCode = z.infer<typeof RequestDomainCode>

/** `POST /api/employers`: the code proves the domain. */
export const OpenOrganisation = z.strictObject({
  name: asked(200, 'Write the name of the organisation.'),
  email: Email,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, { error: 'The code has six digits.' }),
})
export type OpenOrganisation = z.infer<typeof OpenOrganisation>

export const Organisation = z.object({
  id: OrganisationId,
  name: z.string(),
  domain: z.string().describe('Verified by a code that was mailed there.'),
  role: MemberRole.describe('Of whoever asks, or what they are invited as.'),
})
export type Organisation = z.infer<typeof Organisation>

/** `GET /api/employers` */
export const MyOrganisations = z.object({
  items: z.array(Organisation),
  invitations: z.array(Organisation).describe('Open for the address that I signed in with.'),
})
export type MyOrganisations = z.infer<typeof MyOrganisations>

export const Member = z.object({ id: MemberId, email: z.string(), role: MemberRole, joinedAt: z.number(), isMe: z.boolean() })
export type Member = z.infer<typeof Member>

/** `POST /api/employers/:id/invitations`: whoever signs in with this address may join. */
export const InviteMember = z.strictObject({ email: Email, role: MemberRole })
export type InviteMember = z.infer<typeof InviteMember>
export const Invited = z.object({ expiresAt: z.number() })
export type Invited = z.infer<typeof Invited>
export const JoinOrganisation = z.strictObject({})

const amount = z.number({ error: 'Give an amount in numbers.' }).positive({ error: 'Give more than 0.' }).max(AMOUNT_MAX)
const GivenPay = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stated'),
    currency: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/, { error: 'Give a currency by its three letters, for example EUR.' }),
    min: amount,
    max: amount.nullable().describe('null when there is one amount.'),
    unit: z.enum(payUnits),
  }),
  z.strictObject({ kind: z.literal('not_stated') }),
])

/** What an employer writes. Pay is stated, or said not to be. */
export const WritePosting = z
  .strictObject({
    title: asked(150, 'Write the title that people search for.'),
    description: z
      .string()
      .overwrite(storable)
      .trim()
      .min(80, { error: 'Say in at least 80 characters what the work is.' })
      .max(20_000, { error: 'At most 20,000 characters.' }),
    pay: GivenPay,
    workplace: Workplace,
    town: line(80).describe('May be empty for remote work.'),
    country: asked(80, 'Write the country, by name or by its two letters.'),
    type: EmploymentType,
    seniority: Seniority.nullable(),
    skills: z.array(asked(80, 'A skill has a name.')).max(30, { error: 'At most 30 skills.' }),
    closesOn: z.iso.date({ error: 'Choose a day.' }).describe(`The last day on which people may apply, within ${OPEN_DAYS_MAX} days.`),
    questions: z.array(ScreeningQuestion).max(QUESTIONS_MAX, { error: `At most ${QUESTIONS_MAX} questions.` }),
  })
  .refine(({ workplace, town }) => workplace === 'remote' || town !== '', {
    path: ['town'],
    error: 'Write the town, or choose remote.',
  })
  .refine(({ pay }) => pay.kind === 'not_stated' || pay.max === null || pay.max >= pay.min, {
    path: ['pay', 'max'],
    error: 'The most is less than the least.',
  })
export type WritePosting = z.infer<typeof WritePosting>

/** `POST /api/employers/:id/postings/:postingId/close` */
export const ClosePosting = z.strictObject({})
/** `POST /api/employers/:id/postings/:postingId/repost`: open again, under its first date. */
export const RepostPosting = z.strictObject({ closesOn: WritePosting.shape.closesOn })
export type RepostPosting = z.infer<typeof RepostPosting>

export const OwnPosting = z.object({ posting: Posting, given: WritePosting.describe('As it was written.') })
export type OwnPosting = z.infer<typeof OwnPosting>
export const PostingPublished = z.object({ id: PostingId })
export type PostingPublished = z.infer<typeof PostingPublished>

/** `GET /api/employers/:id`, for its members. */
export const OrganisationPage = Organisation.extend({ members: z.array(Member), postings: z.array(OwnPosting) })
export type OrganisationPage = z.infer<typeof OrganisationPage>
