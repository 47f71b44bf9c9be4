import type { Login, Me } from '#contract/accounts.ts'
import type { LoginId } from '#contract/ids.ts'
import { mayAdminister } from './policy.ts'
import type { CandidateRow, LoginRow } from './store.ts'

export const toMe = (
  { id, isGuest, email, noticeVersion, expiresAt }: Pick<CandidateRow, 'id' | 'isGuest' | 'email' | 'noticeVersion' | 'expiresAt'>,
  loginId: LoginId,
  administrators: readonly string[],
): Me => ({
  candidateId: id,
  loginId,
  isGuest,
  email,
  isAdministrator: mayAdminister(administrators, { isGuest, email }),
  notice: noticeVersion,
  expiresAt,
})

export const toLogin = ({ id, device, createdAt, seenAt }: LoginRow, current: LoginId): Login => ({
  id,
  device,
  createdAt,
  seenAt,
  isCurrent: id === current,
})
