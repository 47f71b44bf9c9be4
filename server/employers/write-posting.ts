import type { PostingPublished, WritePosting } from '#contract/employers.ts'
import type { OrganisationId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { publishPosting } from '../postings/index.ts'
import { posterOf } from './membership.ts'
import { keyOf, wrongLastDay } from './model.ts'
import { limits } from './policy.ts'
import { insertOwn, type OrganisationRow } from './store.ts'

/** Posts under the organisation's name; it can be found at once. Throws `not_found`, `not_allowed`, `invalid_input`. */
export const writePosting = async (
  house: House,
  actor: CandidateActor,
  id: OrganisationId,
  given: WritePosting,
): Promise<PostingPublished> => {
  const { organisation } = await posterOf(house, actor, id)
  checkLastDay(house, given.closesOn)
  await spend(house, limits.postingsPerOrganisation, id)
  const number = organisation.posted + 1
  const postingId = await publishPosting(house, issuerOf(organisation, number), given, {
    also: (tx, posting) => insertOwn(tx, { postingId: posting, organisationId: id, number, given }),
  })
  if (!postingId) throw new Refusal('not_available', 'Somebody else of your organisation posted at the same moment. Try again.')
  return { id: postingId }
}

export const issuerOf = ({ id, name, domain }: OrganisationRow, number: number) => ({ key: keyOf(id, number), employer: name, domain })

export const checkLastDay = ({ clock }: House, closesOn: string): void => {
  const wrong = wrongLastDay(closesOn, clock.now())
  if (wrong) throw new Refusal('invalid_input', 'The last day is not right; see the marked field.', { closesOn: wrong })
}
