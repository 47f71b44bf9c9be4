import type { InterviewId, TurnId } from '#contract/ids.ts'
import { type JudgedAnswer, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { type Contested, readContested } from './appeals/contested.ts'
import { ofAnswer } from './appeals/of-answer.ts'
import type { Judgement } from './judge.ts'
import { listAppeals } from './store.ts'

/** What the scorer is given for an answer of an interview: all it may look at, so that a bundle can give it again. */
export const requestOf = ({ slot, question, answer }: JudgedAnswer, contested: readonly Contested[]) => {
  const reading = readContested(answer, contested)
  const { competency, kind, lookFor, concepts } = slot
  const request = { question, answer: reading.text, competency, kind, lookFor, concepts } satisfies Judgement
  return { request, reading }
}

type Asked = { slotId: string; input: ReturnType<typeof requestOf>['request'] }

/** The same for every answer of an interview, by the answer's newest turn. */
export const readRequests = async (house: House, id: InterviewId): Promise<Map<TurnId, Asked>> => {
  const answers = (await readJudged(house, id))?.answers ?? []
  const appeals = await listAppeals(house.db, id)
  return new Map(
    answers.map((found) => {
      const { live } = ofAnswer(appeals, found.slot.id)
      return [found.turnId, { slotId: found.slot.id, input: requestOf(found, live).request }]
    }),
  )
}
