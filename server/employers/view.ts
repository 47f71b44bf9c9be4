import type { Member, MemberRole, Organisation } from '#contract/employers.ts'
import type { CandidateId } from '#contract/ids.ts'
import type { MemberRow, OrganisationRow } from './store.ts'

export const toOrganisation = ({ id, name, domain }: OrganisationRow, role: MemberRole): Organisation => ({ id, name, domain, role })

/** For other members. Nobody learns another's candidate id. */
export const toMember = ({ id, role, joinedAt, candidateId }: MemberRow, email: string, asker: CandidateId): Member => ({
  id,
  email,
  role,
  joinedAt,
  isMe: candidateId === asker,
})
