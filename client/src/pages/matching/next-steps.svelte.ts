import type { MarkState, Recommendations } from '#contract/matching.ts'
import { type Api, problemOf } from '../../api.ts'

const ASK_EVERY = 1_500
/** They follow the scorecard within a second; after this something else is wrong, and the section stays away. */
const ASKED_MAX = 20

type Calls = Pick<Api, 'recommendations' | 'switchLearning' | 'markCourse' | 'unmarkCourse'>
type After = (ms: number, act: () => void) => () => void

/** What an interview says to learn next: asked for until it is there, and again after every mark. */
export class NextSteps {
  view = $state.raw<Recommendations | null>(null)
  #asked = 0
  #isClosed = false
  #cancel = () => {}
  readonly #api: Calls
  readonly #id: string
  readonly #after: After
  readonly #say: (text: string, tone?: 'calm' | 'bad') => void

  constructor(api: Calls, id: string, after: After, say: (text: string, tone?: 'calm' | 'bad') => void) {
    this.#api = api
    this.#id = id
    this.#after = after
    this.#say = say
  }

  open = async (): Promise<void> => {
    this.#asked += 1
    this.view = await this.#api.recommendations(this.#id).catch(() => this.view)
    this.#cancel()
    const isThere = this.view !== null && this.view.status !== 'waiting'
    if (!isThere && !this.#isClosed && this.#asked < ASKED_MAX) this.#cancel = this.#after(ASK_EVERY, () => void this.open())
  }

  close(): void {
    this.#isClosed = true
    this.#cancel()
  }

  switchOn = async (): Promise<void> => {
    try {
      await this.#api.switchLearning(true)
      this.view = await this.#api.recommendations(this.#id)
    } catch (cause) {
      this.#say(problemOf(cause).message, 'bad')
    }
  }

  /** null takes the mark back. */
  mark = async (courseId: string, state: MarkState | null): Promise<void> => {
    try {
      await (state === null ? this.#api.unmarkCourse(courseId) : this.#api.markCourse(courseId, state))
      this.view = await this.#api.recommendations(this.#id)
      if (state === 'planned') this.#say('Planned. You find it under Learn.')
      if (state === 'done') this.#say('Done. Your next interview asks about it where it can, so that you see whether it moved.')
      if (state === 'not_for_me') this.#say('It will not be recommended again.')
    } catch (cause) {
      this.#say(problemOf(cause).message, 'bad')
    }
  }
}
