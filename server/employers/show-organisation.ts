import type { OrganisationPage } from '#contract/employers.ts'
import type { OrganisationId } from '#contract/ids.ts'
import { personKey } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { postingsOf } from '../postings/index.ts'
import { membership } from './membership.ts'
import { memberPlace } from './model.ts'
import { listMembers, listOwn, type MemberRow } from './store.ts'
import { toMember, toOrganisation } from './view.ts'

/** An organisation as its members see it: who they are, and every posting with what was written. Throws `not_found`. */
export const showOrganisation = async (house: House, actor: CandidateActor, id: OrganisationId): Promise<OrganisationPage> => {
  const { organisation, member } = await membership(house, actor, id)
  const rows = await listMembers(house.db, id)
  const own = await listOwn(house.db, id)
  const ids = own.map(({ postingId }) => postingId)
  const postings = await postingsOf(house.db, ids, house.clock.now())
  return {
    ...toOrganisation(organisation, member.role),
    members: await Promise.all(rows.map(async (row) => toMember(row, await emailOf(house, row), actor.id))),
    postings: own.flatMap(({ postingId, given }) => {
      const posting = postings.get(postingId)
      return posting ? [{ posting, given }] : []
    }),
  }
}

const emailOf = async (house: House, { id, candidateId, email }: MemberRow): Promise<string> =>
  (await personKey(house, candidateId)).open(memberPlace(id), email)
