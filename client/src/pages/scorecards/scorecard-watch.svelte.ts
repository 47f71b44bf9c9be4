import type { InterviewId } from '#contract/ids.ts'
import type { Interview } from '#contract/interviews.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'
import type { Wire } from '../../live/wire.ts'

const ASK_EVERY = 2_500

/** A scorecard that fills while one looks: asked for again when the room says that it changed, and every few seconds anyway. */
export class ScorecardWatch {
  interview = $state.raw<Interview | null>(null)
  scorecard = $state.raw<Scorecard | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly scored = $derived(this.scorecard?.answers.filter(({ state }) => state !== 'waiting').length ?? 0)
  #timer: ReturnType<typeof setTimeout> | undefined
  #wire: Wire | null = null
  #isClosed = false
  #hearers: readonly (() => void)[] = []
  readonly #api: Pick<Api, 'interview' | 'scorecard'>
  readonly #id: string

  constructor(api: Pick<Api, 'interview' | 'scorecard'>, id: string) {
    this.#api = api
    this.#id = id
  }

  open = async (): Promise<void> => {
    this.problem = null
    try {
      this.interview = await this.#api.interview(this.#id)
      await this.#refresh()
    } catch (cause) {
      this.problem = problemOf(cause)
    }
    if (this.scorecard?.status === 'scoring') await this.listen()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#wire?.close()
  }

  /** Asks once more, for whoever has just changed something, and hears what comes of it. */
  refresh = async (): Promise<void> => {
    await this.#refresh()
    await this.listen()
  }

  /** Whenever the room says that there are recommendations or matches. */
  onRecommendations = (act: () => void): (() => void) => {
    this.#hearers = [...this.#hearers, act]
    return () => {
      this.#hearers = this.#hearers.filter((hearer) => hearer !== act)
    }
  }

  /** Listens to the room, also once the scorecard has settled; what was said since the page was opened is said again. */
  listen = async (): Promise<void> => {
    if (this.interview !== null && this.#wire === null) await this.#listen(this.interview.id, this.interview.seq)
  }

  async #refresh(): Promise<void> {
    clearTimeout(this.#timer)
    this.scorecard = await this.#api.scorecard(this.#id)
    if (this.scorecard.status !== 'scoring') return
    // A missed poll is made up for by the next one; only the first answer decides whether there is a page.
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#refresh().catch(() => this.#later()), ASK_EVERY)
  }

  #later(): void {
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#refresh().catch(() => this.#later()), ASK_EVERY)
  }

  async #listen(interviewId: InterviewId, afterSeq: number): Promise<void> {
    const { openSocket } = await import('../../live/socket.ts')
    if (this.#isClosed || this.#wire !== null) return
    const wire = openSocket()
    this.#wire = wire
    const ignore = () => {}
    wire.open({
      up: () => void wire.send({ name: 'interview:join', command: { interviewId, afterSeq } }).catch(ignore),
      event: ({ type }) => {
        if (type === 'scorecard.updated' || type === 'answer.scored') this.#refresh().catch(() => this.#later())
        if (type === 'recommendations.ready' || type === 'matches.ready') for (const act of this.#hearers) act()
      },
      down: ignore,
      refused: ignore,
      delta: ignore,
      beat: ignore,
      draft: ignore,
    })
  }
}
