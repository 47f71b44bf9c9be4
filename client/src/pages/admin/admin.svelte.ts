import type { Administration } from '#contract/administration.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'

type Calls = Pick<Api, 'administration' | 'replayDeadLetter' | 'discardDeadLetter'>

/** How the instance is doing, asked for again after everything that is done here. */
export class Instance {
  view = $state.raw<Administration | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly #api: Calls
  readonly #say: (text: string, tone?: 'calm' | 'bad') => void

  constructor(api: Calls, say: (text: string, tone?: 'calm' | 'bad') => void) {
    this.#api = api
    this.#say = say
  }

  load = async (): Promise<void> => {
    this.problem = null
    try {
      this.view = await this.#api.administration()
    } catch (cause) {
      this.view = null
      this.problem = problemOf(cause)
    }
  }

  replay = (id: string): Promise<void> =>
    this.#change(async () => {
      const { isReplayed } = await this.#api.replayDeadLetter(id)
      return isReplayed ? 'It is back at work.' : 'The same work waits already, or this was dealt with meanwhile.'
    })

  /** Throws what went wrong, for the dialog that asked. */
  discard = async (id: string): Promise<void> => {
    await this.#api.discardDeadLetter(id)
    await this.load()
  }

  async #change(act: () => Promise<string>): Promise<void> {
    try {
      this.#say(await act())
      await this.load()
    } catch (cause) {
      this.#say(problemOf(cause).message, 'bad')
    }
  }
}
