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

  /** Whoever is signed in, else a new guest. Where the notice stood above what was pressed, its version is kept with them. */
  async ensure({ hasReadNotice = true } = {}): Promise<MeView> {
    await this.load()
    const notice = hasReadNotice ? this.instance?.notice : undefined
    const { view } = this
    const isKnown = view && (notice === undefined || view.notice === notice)
    const me = isKnown ? view : await this.#api.startGuest(notice)
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
