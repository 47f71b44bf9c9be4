import type { MarkState, Learning as View } from '#contract/matching.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'

type Calls = Pick<Api, 'learning' | 'switchLearning' | 'markCourse' | 'unmarkCourse'>

/** What somebody learns: suggested, planned, done and put away. Every mark is followed by what the server makes of it. */
export class Learning {
  view = $state.raw<View | null>(null)
  problem = $state.raw<Problem | null>(null)
  /** Hours that the planned courses take in a week, as far as they are known. */
  readonly hoursAWeek = $derived((this.view?.planned ?? []).reduce((sum, { pace }) => sum + (pace?.hoursAWeek ?? 0), 0))
  readonly hasUnknownHours = $derived((this.view?.planned ?? []).some(({ pace }) => pace === null))
  readonly #api: Calls
  readonly #say: (text: string, tone?: 'calm' | 'bad') => void

  constructor(api: Calls, say: (text: string, tone?: 'calm' | 'bad') => void) {
    this.#api = api
    this.#say = say
  }

  load = async (): Promise<void> => {
    this.problem = null
    try {
      this.view = await this.#api.learning()
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }

  /** Off forgets what interviews showed; on reads it again. */
  switchTo = async (isOn: boolean): Promise<void> => {
    try {
      this.view = await this.#api.switchLearning(isOn)
      this.#say(isOn ? 'Recommendations are on.' : 'Recommendations are off, and what they rested on is deleted.')
    } catch (cause) {
      this.#say(problemOf(cause).message, 'bad')
    }
  }

  /** null takes the mark back. */
  mark = async (courseId: string, state: MarkState | null): Promise<void> => {
    try {
      await (state === null ? this.#api.unmarkCourse(courseId) : this.#api.markCourse(courseId, state))
      this.view = await this.#api.learning()
      if (state === 'done') this.#say('Done. Your next interview asks about it where it can, so that you see whether it moved.')
      if (state === 'not_for_me') this.#say('It will not be recommended again.')
    } catch (cause) {
      this.#say(problemOf(cause).message, 'bad')
    }
  }
}
