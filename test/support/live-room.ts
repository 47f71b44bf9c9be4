import { setImmediate as turn } from 'node:timers/promises'
import type { Actor } from '#contract/actor.ts'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { CreateInterview } from '#contract/interviews.ts'
import type { Reply } from '#contract/live.ts'
import { createInterview } from '#server/interviews/create-interview.ts'
import type { Engine } from '#server/interviews/index.ts'
import type { House } from '#server/platform/house.ts'
import { makeCandidate } from './house.ts'
import { openPage, type Page } from './page.ts'
import { openPair, type SocketPair } from './socket-pair.ts'

export type CandidateActor = Extract<Actor, { kind: 'candidate' }>
export type Tab = { page: Page; pair: SocketPair }

/** One candidate's interview with as many tabs as a test wants. Commands are acked at once; packets wait to be flushed. */
export type Room = {
  readonly id: InterviewId
  readonly actor: CandidateActor
  /** A new tab that has joined, with what its page has already (nothing, when it is new). */
  open(page?: Page, engine?: Engine): Promise<Tab>
  start(tab: Tab): Promise<Reply>
  answer(tab: Tab, text: string, turnId?: TurnId | null): Promise<Reply>
  about(tab: Tab, name: 'turn:stop' | 'turn:repeat' | 'turn:skip' | 'turn:think', turnId?: TurnId | null): Promise<Reply>
  end(tab: Tab): Promise<Reply>
}

type Wanted = Partial<CreateInterview> & { by?: CandidateActor }

export const openRoom = async (house: House, engine: Engine, { by, ...wanted }: Wanted = {}): Promise<Room> => {
  const actor = by ?? (await makeCandidate(house))
  const { id } = await createInterview(house, actor, { target: { title: 'Ward nurse' }, questions: 3, ...wanted })
  const command = () => ({ interviewId: id, commandId: house.ids.make<CommandId>() })
  const named = (turnId: TurnId | null) => {
    if (!turnId) throw new Error('there is no question on this page')
    return { ...command(), turnId }
  }
  return {
    id,
    actor,
    open: async (page = openPage(id), by = engine) => {
      const pair = openPair(house, by, actor, page)
      page.needsJoin = false
      await pair.ask('interview:join', { interviewId: id, afterSeq: page.seq })
      return { page, pair }
    },
    start: ({ pair }) => pair.ask('interview:start', command()),
    answer: ({ pair, page }, text, turnId = page.answerable()) => pair.ask('answer:submit', { ...named(turnId), text }),
    about: ({ pair, page }, name, turnId = page.answerable()) => pair.ask(name, named(turnId)),
    end: ({ pair }) => pair.ask('interview:end', command()),
  }
}

/** Flushes the tab's line until its page is as wanted. */
export const flushUntil = async ({ pair, page }: Tab, isThere: (page: Page) => boolean): Promise<void> => {
  for (pair.flush(); !isThere(page); pair.flush()) await turn()
}

/** The interviewer has said the newest question to its end, or the interview is over. */
export const isAsked = (page: Page): boolean => page.hasEnded() || (page.answerable() !== null && page.openTurn() === null)

/** Answers until the interview has ended. */
export const answerAll = async (room: Room, tab: Tab, say: (index: number) => string): Promise<void> => {
  for (let index = 0; ; index++) {
    await flushUntil(tab, isAsked)
    if (tab.page.hasEnded()) return
    const asked = tab.page.answerable()
    await room.answer(tab, say(index))
    await flushUntil(tab, (page) => page.hasEnded() || page.answerable() !== asked || page.openTurn() !== null)
  }
}
