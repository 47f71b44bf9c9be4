import { eq } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import type { Attempt, PracticeProgress } from '#contract/practice.ts'
import type { Scorecard, ScoredAnswer } from '#contract/scorecards.ts'
import type { Slot } from '#server/interviewer/slots.ts'
import { interviews } from '#server/interviews/tables.ts'
import { type Browser, openBrowser } from './browser.ts'
import { handClock } from './clock.ts'
import { openTestEngine, openTestHouse, runTasks } from './house.ts'
import { actorOf } from './led-interview.ts'
import { answerAll, openRoom, type Room } from './live-room.ts'
import { FULL_ANSWER, slot } from './slots.ts'

/** An answer that has much to gain. */
export const weak = (index: number) => `I usually just try to communicate well with everyone in the team, I think, as in case ${index}.`
/** What it might become. */
export const BETTER = `${FULL_ANSWER} I still have the sheet.`

const plan = [
  slot('s1', { question: 'Tell me about a time when you changed how a handover works on your ward.' }),
  slot('s2', { question: 'Describe a time when you made a handover between two shifts safer.' }),
  slot('s3', { question: 'Tell me about a time when you trained colleagues on your ward.' }),
]

/** A guest with time on their hands, a clock that stands still, and interviews that are led to their end and judged. */
export const openPractice = async () => {
  const clock = handClock()
  const { house, app } = await openTestHouse({ clock })
  const engine = openTestEngine(house)
  onTestFinished(async () => {
    await engine.close()
    await house.background.settled()
    await house.db.close()
  })
  const browser = openBrowser(app)
  const by = actorOf((await browser.post('/api/guest')).body)
  const read = async <Body>(path: string) => (await browser.get(path)).body as Body
  const cardOf = ({ id }: Room) => read<Scorecard>(`/api/interviews/${id}/scorecard`)
  const answerOf = async (room: Room, index = 1): Promise<ScoredAnswer> => {
    const answer = (await cardOf(room)).answers[index]
    if (!answer) throw new Error('there is no such answer')
    return answer
  }
  const pathTo = async (room: Room, index = 1) => `/api/interviews/${room.id}/answers/${(await answerOf(room, index)).turnId}/attempts`
  return {
    house,
    app,
    clock,
    by,
    browser,
    read,
    cardOf,
    answerOf,
    pathTo,
    progress: () => read<PracticeProgress>('/api/progress'),
    lead: async (say: (index: number) => string = weak, wanted = {}, slots: readonly Slot[] = plan): Promise<Room> => {
      const room = await openRoom(house, engine, { by, ...wanted })
      await house.db.q
        .update(interviews)
        .set({ plan: [...slots] })
        .where(eq(interviews.id, room.id))
      const tab = await room.open()
      await room.start(tab)
      await answerAll(room, tab, say)
      tab.pair.disconnect()
      await runTasks(house)
      return room
    },
    attemptsOf: async ({ id }: Room) => (await read<{ items: Attempt[] }>(`/api/interviews/${id}/attempts`)).items,
    retry: async (room: Room, text: string, index = 1, asker: Browser = browser) => asker.post(await pathTo(room, index), { text }),
  }
}
