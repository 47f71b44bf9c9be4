import type { InterviewId } from '#contract/ids.ts'
import type { Engine } from '#server/interviews/index.ts'
import type { House } from '#server/platform/house.ts'
import { answerAll, type CandidateActor, openRoom, type Room } from './live-room.ts'
import { FULL_ANSWER } from './slots.ts'

/** The candidate behind a browser that has started as a guest. */
export const actorOf = (me: unknown): CandidateActor => {
  const { candidateId, loginId, isGuest } = me as {
    candidateId: CandidateActor['id']
    loginId: CandidateActor['loginId']
    isGuest: boolean
  }
  return { kind: 'candidate', id: candidateId, loginId, isGuest }
}

/** An interview that was led to its end, answered with `say`. */
export const leadInterview = async (
  house: House,
  engine: Engine,
  wanted: Parameters<typeof openRoom>[2] = {},
  say: (index: number) => string = (index) => `${FULL_ANSWER} That was occasion ${index}.`,
): Promise<Room & { id: InterviewId }> => {
  const room = await openRoom(house, engine, wanted)
  const tab = await room.open()
  await room.start(tab)
  await answerAll(room, tab, say)
  tab.pair.disconnect()
  await house.background.settled()
  return room
}
