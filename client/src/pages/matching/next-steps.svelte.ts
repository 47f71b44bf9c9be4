import type { MarkState, Recommendations } from '#contract/matching.ts'
import { type Api, problemOf } from '../../api.ts'

type Calls = Pick<Api, 'recommendations' | 'switchLearning' | 'markCourse' | 'unmarkCourse'>
/** What the page hears of its interview: `listen` only where it has to. */
type Feed = { onRecommendations: (act: () => void) => () => void; listen: () => Promise<void> }

/** Runs `act` after so many milliseconds, unless what it returns is called before. */
type After = (ms: number, act: () => void) => () => void

const AGAIN_FIRST = 2_000
const AGAIN_MAX = 60_000

/**
 * What an interview says to learn next, and the postings it proves something for: asked for again when the room says that they are
 * there or have changed, after every mark, and after every question that failed, less and less often.
 */
export class NextSteps {
  view = $state.raw<Recommendations | null>(null)
  #stopHearing = () => {}
  #stopWaiting = () => {}
  #isClosed = false
  #failures = 0
  readonly #api: Calls
  readonly #id: string
  readonly #feed: Feed
  readonly #say: (text: string, tone?: 'calm' | 'bad') => void
  readonly #after: After

  constructor(api: Calls, id: string, feed: Feed, say: (text: string, tone?: 'calm' | 'bad') => void, after: After) {
    this.#api = api
    this.#id = id
    this.#feed = feed
    this.#say = say
    this.#after = after
  }

  open = async (): Promise<void> => {
    this.#stopHearing = this.#feed.onRecommendations(() => void this.#ask())
    await this.#ask()
    if (this.view === null || this.view.status === 'waiting') await this.#feed.listen()
  }

  close(): void {
    this.#isClosed = true
    this.#stopHearing()
    this.#stopWaiting()
  }

  async #ask(): Promise<void> {
    this.#stopWaiting()
    try {
      this.view = await this.#api.recommendations(this.#id)
      this.#failures = 0
    } catch {
      if (this.#isClosed) return
      this.#stopWaiting()
      this.#stopWaiting = this.#after(Math.min(AGAIN_MAX, AGAIN_FIRST * 2 ** this.#failures), () => void this.#ask())
      this.#failures += 1
    }
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
