import type { InterviewId, TurnId } from '#contract/ids.ts'
import { type JudgedAnswer, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { type Contested, readContested } from './appeals/contested.ts'
import { ofAnswer } from './appeals/of-answer.ts'
import type { Judgement } from './judge.ts'
import { listAppeals } from './store.ts'

/** A question as the scorer takes it, without an answer. */
export type Asked = Omit<Judgement, 'answer'>

export const askedIn = ({ slot, question }: JudgedAnswer) => {
  const { competency, kind, lookFor, concepts } = slot
  return { question, competency, kind, lookFor, concepts } satisfies Asked
}

/** What the scorer is given for an answer of an interview: all it may look at, so that a bundle can give it again. */
export const requestOf = (found: JudgedAnswer, contested: readonly Contested[]) => {
  const reading = readContested(found.answer, contested)
  const request = { ...askedIn(found), answer: reading.text } satisfies Judgement
  return { request, reading }
}

type Requested = { slotId: string; input: ReturnType<typeof requestOf>['request'] }

/** The same for every answer of an interview, by the answer's newest turn. */
export const readRequests = async (house: House, id: InterviewId): Promise<Map<TurnId, Requested>> => {
  const answers = (await readJudged(house, id))?.answers ?? []
  const appeals = await listAppeals(house.db, id)
  return new Map(
    answers.map((found) => {
      const { live } = ofAnswer(appeals, found.slot.id)
      return [found.turnId, { slotId: found.slot.id, input: requestOf(found, live).request }]
    }),
  )
}
