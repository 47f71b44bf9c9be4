import { z } from 'zod'
import { InterviewId } from '#contract/ids.ts'
import { appendEvent, readOwner } from '../interviews/index.ts'
import { addNote, type Told } from '../notes/index.ts'
import type { Ids } from '../platform/ids.ts'
import type { Reaction } from '../platform/live/reactions.ts'
import { noEffect, type Queue, type TaskDefinition } from '../platform/queue/port.ts'
import { readShown } from './read-shown.ts'
import { findShown, isOnFor, keepShown, type ShownRow, whileOn } from './store.ts'

const Recommend = z.object({ interviewId: InterviewId, cause: z.string() })

/** Reads what a settled interview showed, and tells the open page when that is new. Nothing is kept for who has switched it off. */
export const recommendTask: TaskDefinition<z.infer<typeof Recommend>> = {
  name: 'matching.recommend',
  payload: Recommend,
  key: ({ interviewId, cause }) => `${interviewId}/${cause}`,
  attempts: 4,
  backoff: 1_000,
  deadline: 15_000,
  priority: 3,
  run: async (house, { interviewId }) => {
    const known = await findShown(house.db, interviewId)
    const found = await readShown(house, interviewId)
    if (!found || (known && isSame(known, found)) || !(await isOnFor(house.db, found.candidateId))) return noEffect
    const { candidateId, gaps, skills } = found
    const owner = gaps.length === 0 ? null : await readOwner(house, interviewId)
    const row = { interviewId, gaps, skills, version: (known?.version ?? 0) + 1, at: house.clock.now() }
    return {
      write: (tx) => [
        whileOn(tx, candidateId, row.at),
        keepShown(tx, row),
        ...appendEvent(house, tx, interviewId, { type: 'recommendations.ready' }),
        ...(provesTheSame(known, found) ? [] : appendEvent(house, tx, interviewId, { type: 'matches.ready' })),
        ...(owner ? addNote(house, tx, noteOf(interviewId, owner)) : []),
      ],
      after: () => {
        house.hub.wake(interviewId)
        if (owner) house.hub.note(candidateId)
        house.queue.nudge()
      },
    }
  },
}

type Owner = NonNullable<Awaited<ReturnType<typeof readOwner>>>

const noteOf = (interviewId: InterviewId, { candidateId, title }: Owner): Told => ({
  candidateId,
  topic: 'recommendations',
  cause: `recommendations/${interviewId}`,
  about: interviewId,
  title: `What to learn next: ${title}`,
  body: 'Your answers show what would help most, with the sentences that show it and courses for it.',
  link: '/learn',
})

type Shown = Pick<ShownRow, 'gaps' | 'skills'>
const isSame = (known: Shown, found: Shown) => JSON.stringify([known.gaps, known.skills]) === JSON.stringify([found.gaps, found.skills])

/** Matches follow from the skills that were shown, and from no gap. */
const provesTheSame = (known: Shown | null, found: Shown) => JSON.stringify(known?.skills ?? []) === JSON.stringify(found.skills)

/** Every settled scorecard has its recommendations made. Each time is work of its own, or one under way would swallow the next. */
export const recommendReaction =
  (queue: Queue, ids: Ids): Reaction =>
  (tx, interviewId, event) =>
    event.type === 'scorecard.updated' && event.status !== 'scoring'
      ? [queue.hand(tx, recommendTask, { interviewId, cause: ids.make() })]
      : []
