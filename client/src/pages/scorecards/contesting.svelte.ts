import type { Appeal, AppealRequest } from '#contract/appeals.ts'
import type { ScoredAnswer } from '#contract/scorecards.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'
import { randomUuid } from '../../lib/random-id.ts'

export type Place = { start: number; end: number }
type Kind = AppealRequest['kind']
type Ports = {
  api: Pick<Api, 'contest' | 'withdrawAppeal'>
  interviewId: string
  answer: () => ScoredAnswer
  /** Called once a new score is there, with what it was and is. */
  scored: (change: Appeal['made']) => Promise<void>
}

/** Contesting words of one answer. The same request keeps its key until it has an answer, so that it is never made twice. */
export class Contesting {
  isOpen = $state(false)
  isBusy = $state(false)
  place = $state.raw<Place | null>(null)
  kind = $state<Kind>('strike')
  problem = $state.raw<Problem | null>(null)
  #pending: { body: string; key: string } | null = null
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  open(place: Place | null, kind: Kind = 'strike'): void {
    this.problem = null
    this.place = place
    this.kind = kind
    this.isOpen = true
  }

  strike = (place: Place): Promise<boolean> => this.#contest({ kind: 'strike', ...this.#words(place) })

  correct = (place: Place, replacement: string): Promise<boolean> =>
    this.#contest({ kind: 'correction', ...this.#words(place), replacement: replacement.trim() })

  withdraw = (appeal: Appeal): Promise<boolean> => {
    const { api, interviewId, answer } = this.#ports
    return this.#change(async () => (await api.withdrawAppeal(interviewId, answer().turnId, appeal.id)).withdrawn)
  }

  #words({ start, end }: Place) {
    return { start, end, quote: this.#ports.answer().answer.slice(start, end) }
  }

  #contest(request: AppealRequest): Promise<boolean> {
    const { api, interviewId, answer } = this.#ports
    const body = JSON.stringify(request)
    this.#pending = this.#pending?.body === body ? this.#pending : { body, key: randomUuid() }
    const { key } = this.#pending
    return this.#change(async () => {
      const { made } = await api.contest(interviewId, answer().turnId, request, key)
      this.#pending = null
      return made
    })
  }

  async #change(act: () => Promise<Appeal['withdrawn']>): Promise<boolean> {
    if (this.isBusy) return false
    this.isBusy = true
    this.problem = null
    try {
      const change = await act()
      if (change) await this.#ports.scored(change)
      this.isOpen = false
      return true
    } catch (cause) {
      this.problem = problemOf(cause)
      // A refusal is final for this key; only what never arrived is sent again under it.
      if (this.problem.code !== 'offline') this.#pending = null
      return false
    } finally {
      this.isBusy = false
    }
  }
}
