import { type Personal, personKey } from '../accounts/index.ts'
import { closePostings } from '../postings/index.ts'
import { memberPlace } from './model.ts'
import { dropOfNobody, dropPerson, listMemberships, passOn, postingsOfNobody } from './store.ts'

export const personal: Personal = {
  room: 'employers',
  describe: [
    {
      holds: 'The organisations you are a member of, your role and your address there. Postings name no person',
      purpose: 'to let you post for them',
      kept: 'until you leave or delete your account; an organisation that you alone own passes to its recruiters, or closes with its postings',
    },
    {
      holds: 'That an address was invited to an organisation, as a code that cannot be read back',
      purpose: 'to know it when you sign in with it',
      kept: 'until you accept, at most 14 days',
    },
  ],
  export: async (house, candidateId) => {
    const key = await personKey(house, candidateId)
    const own = await listMemberships(house.db, candidateId)
    return own.map(({ organisation: { name, domain }, member: { id, role, email, joinedAt } }) => {
      return { organisation: name, domain, role, email: key.open(memberPlace(id), email), joinedAt }
    })
  },
  // In this order: what has no owner left after the person is passed on, and what nobody took is closed.
  erase: (tx, candidateId) => [...dropPerson(tx, candidateId), passOn(tx), closePostings(tx, postingsOfNobody(tx)), dropOfNobody(tx)],
}
