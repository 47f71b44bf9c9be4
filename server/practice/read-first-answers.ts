import type { InterviewId } from '#contract/ids.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { listContested, readResults } from '../scorecards/index.ts'
import type { Told } from './sides.ts'

/** `wasContested` tells that findings which were kept may quote what did not count, or miss what did. */
export type FirstAnswer = Told & { wasContested: boolean }

/** Each answer of an interview as it counts now, with what was made of it. */
export const readFirstAnswers = async (house: House, id: InterviewId): Promise<(found: JudgedAnswer) => FirstAnswer> => {
  const [resultOf, contestedIn] = await Promise.all([readResults(house, id), listContested(house, id)])
  return (found) => ({ answer: found.answer, result: resultOf(found), ...contestedIn(found) })
}
