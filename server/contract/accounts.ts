import { z } from 'zod'
import { CandidateId, LoginId } from './ids.ts'
import { oneLine } from './text.ts'

export const Email = z
  .email({ error: 'Write an e-mail address such as name@example.org.' })
  .max(254)
  .transform((value) => value.trim().toLowerCase())

export const StartGuest = z.strictObject({
  notice: z.string().max(40).overwrite(oneLine).optional().describe('Version of the notice shown above the Start button.'),
})
export const RequestCode = z.strictObject({ email: Email })
export const SignIn = z.strictObject({
  email: Email,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, { error: 'The code has six digits.' }),
  birthDate: z.iso.date().optional().describe('Asked once, when the address is new here; people under 18 are refused.'),
})

export const Me = z.object({
  candidateId: CandidateId,
  loginId: LoginId,
  isGuest: z.boolean(),
  email: z.string().nullable(),
  isAdministrator: z.boolean(),
  notice: z.string().nullable().describe('Version of the notice that stood above the Start button when they last pressed it.'),
  expiresAt: z.number().nullable().describe('When an unclaimed guest and everything of theirs is erased, ms since 1970.'),
})
export const Login = z.object({
  id: LoginId,
  device: z.string(),
  createdAt: z.number(),
  seenAt: z.number(),
  isCurrent: z.boolean(),
})
export type Me = z.infer<typeof Me>
export type Login = z.infer<typeof Login>
