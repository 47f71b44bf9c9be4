import type { Me as MeView } from '#contract/accounts.ts'
import type { Instance } from '#contract/status.ts'
import { type Api, type Problem, problemOf } from '../api.ts'

/** Who is here, and on whose instance. `view` is undefined until the server has said. */
export class Me {
  view = $state.raw<MeView | null | undefined>(undefined)
  instance = $state.raw<Instance | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly #api: Api
  #asked: Promise<void> | null = null

  constructor(api: Api) {
    this.#api = api
  }

  /** Asks once; everybody who needs the answer waits for the same question. */
  load(): Promise<void> {
    this.#asked ??= this.#ask().catch((cause: unknown) => {
      this.#asked = null
      this.problem = problemOf(cause)
      throw cause
    })
    return this.#asked
  }

  /** Somebody who may practise: whoever is signed in, else a new guest, who has read the notice unless it was not shown. */
  async ensure({ hasReadNotice = true } = {}): Promise<MeView> {
    await this.load()
    const me = this.view ?? (await this.#api.startGuest(hasReadNotice ? this.instance?.notice : undefined))
    this.view = me
    return me
  }

  signedIn(view: MeView): void {
    this.view = view
  }

  signedOut(): void {
    this.view = null
  }

  async #ask(): Promise<void> {
    this.problem = null
    const instance = await this.#api.instance()
    this.view = instance.me
    this.instance = instance
  }
}
