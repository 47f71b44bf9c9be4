import { eq } from 'drizzle-orm'
import { type Claim, type Personal, personKey } from '../accounts/index.ts'
import { openCard, openPackage } from './model.ts'
import { findApplication, findCards, listSteps } from './store.ts'
import { applications } from './tables.ts'
import { toApplication } from './view.ts'

export const personal: Personal = {
  room: 'applications',
  describe: [
    {
      holds:
        'Your applications: the résumé and letter of each as you sent them, for which posting, stages with their times, reminders and notes',
      purpose: 'to show you what you sent, where it stands and what is next; no employer gets it from here',
      kept: 'until you delete them; 30 days for a guest',
    },
  ],
  export: async (house, candidateId) => {
    const key = await personKey(house, candidateId)
    const now = house.clock.now()
    const rows = await Promise.all((await findCards(house.db, candidateId)).map(({ id }) => findApplication(house.db, candidateId, id)))
    const kept = rows.filter((row) => row !== null)
    return Promise.all(
      kept.map(async (row) => toApplication(openCard(key, row), openPackage(key, row), await listSteps(house.db, row.id), now)),
    )
  },
  // Steps go with their applications.
  erase: (tx, candidateId) => [tx.delete(applications).where(eq(applications.candidateId, candidateId))],
}

/** A guest's applications go along to the account they sign in to, also where both have one for the same posting. */
export const claimApplications: Claim = (tx, from, to) => [
  tx.update(applications).set({ candidateId: to }).where(eq(applications.candidateId, from)),
]
