import type { TurnId } from '#contract/ids.ts'
import type { Attempt } from '#contract/practice.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'

const ASK_EVERY = 1_500

type Calls = Pick<Api, 'attempts' | 'retryAnswer'>
/** Runs `act` after so many milliseconds, unless what it returns is called before. */
type After = (ms: number, act: () => void) => () => void

/** The further attempts at an interview's questions; asked for again while one of them is being judged. */
export class Attempts {
  items = $state.raw<readonly Attempt[]>([])
  problem = $state.raw<Problem | null>(null)
  #cancel = () => {}
  #isClosed = false
  readonly #api: Calls
  readonly #after: After
  readonly interviewId: string

  constructor(api: Calls, interviewId: string, after: After) {
    this.#api = api
    this.#after = after
    this.interviewId = interviewId
  }

  /** Oldest first. */
  at(turnId: TurnId): readonly Attempt[] {
    return this.items.filter((item) => item.turnId === turnId)
  }

  open = async (): Promise<void> => {
    try {
      this.#take((await this.#api.attempts(this.interviewId)).items)
      this.problem = null
    } catch (cause) {
      this.problem = problemOf(cause)
      this.#later()
    }
  }

  close(): void {
    this.#isClosed = true
    this.#cancel()
  }

  /** Resolves when the server has it for good; rejects with the refusal. */
  async send(turnId: TurnId, text: string): Promise<Attempt> {
    const attempt = await this.#api.retryAnswer(this.interviewId, turnId, text)
    const others = this.items.filter((item) => item.turnId !== turnId || item.number !== attempt.number)
    this.#take([...others, attempt].sort((a, b) => a.number - b.number))
    return attempt
  }

  #take(items: readonly Attempt[]): void {
    this.items = items
    if (items.some(({ state }) => state === 'waiting')) this.#later()
  }

  #later(): void {
    this.#cancel()
    if (!this.#isClosed) this.#cancel = this.#after(ASK_EVERY, () => void this.open())
  }
}
