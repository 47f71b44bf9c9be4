import type { MarkState, Recommendations } from '#contract/matching.ts'
import { type Api, problemOf } from '../../api.ts'

type Calls = Pick<Api, 'recommendations' | 'switchLearning' | 'markCourse' | 'unmarkCourse'>
/** What the page hears of its interview: `listen` only where it has to. */
type Feed = { onRecommendations: (act: () => void) => () => void; listen: () => Promise<void> }

/** What an interview says to learn next: asked for again when the room says that it is there or has changed, and after every mark. */
export class NextSteps {
  view = $state.raw<Recommendations | null>(null)
  #cancel = () => {}
  readonly #api: Calls
  readonly #id: string
  readonly #feed: Feed
  readonly #say: (text: string, tone?: 'calm' | 'bad') => void

  constructor(api: Calls, id: string, feed: Feed, say: (text: string, tone?: 'calm' | 'bad') => void) {
    this.#api = api
    this.#id = id
    this.#feed = feed
    this.#say = say
  }

  open = async (): Promise<void> => {
    this.#cancel = this.#feed.onRecommendations(() => void this.#ask())
    await this.#ask()
    if (this.view === null || this.view.status === 'waiting') await this.#feed.listen()
  }

  close(): void {
    this.#cancel()
  }

  async #ask(): Promise<void> {
    this.view = await this.#api.recommendations(this.#id).catch(() => this.view)
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
