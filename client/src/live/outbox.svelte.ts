import type { Problem } from '#contract/errors.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Vault } from './vault.ts'
import type { Order, Wire } from './wire.ts'

export type After = (ms: number, act: () => void) => () => void
type Waiting = { order: Order; ackedAt: number | null }
type Parts = { wire: Wire; vault: Vault; after: After; interviewId: InterviewId; refused: (order: Order, problem: Problem) => void }

const TRY_AGAIN_AFTER = 1_500

/**
 * Commands on their way, in order, one at a time. Each is in the vault before it is sent and leaves it with its ack; until the
 * log has caught up with that ack it still counts as pending, so that an answer never vanishes between the two.
 */
export class Outbox {
  waiting = $state.raw<readonly Waiting[]>([])
  /** Why the oldest command has to wait, when the server said so. */
  delay = $state.raw<Problem | null>(null)
  #isOpen = false
  #isSending = false
  #isDone = false
  #seen = 0
  #cancelRetry = () => {}
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async load(): Promise<void> {
    const kept = await this.#parts.vault.orders(this.#parts.interviewId)
    const known = this.waiting.map(({ order }) => order.command.commandId)
    const fresh = kept.filter((order) => !known.includes(order.command.commandId))
    this.waiting = [...fresh.map((order) => ({ order, ackedAt: null })), ...this.waiting]
    await this.#send()
  }

  has(name: Order['name']): boolean {
    return this.waiting.some(({ order }) => order.name === name)
  }

  /** `kept` is called as soon as this browser has it. */
  async add(order: Order, kept = () => {}): Promise<void> {
    this.waiting = [...this.waiting, { order, ackedAt: null }]
    // A browser without storage (private windows) still sends; it only cannot promise to survive a reload.
    await this.#parts.vault.keepOrder(this.#parts.interviewId, order).catch(() => {})
    kept()
    await this.#send()
  }

  open(): void {
    this.#isOpen = true
    void this.#send()
  }

  shut(): void {
    this.#isOpen = false
    this.#cancelRetry()
  }

  dispose(): void {
    this.#isDone = true
    this.shut()
  }

  /** The log has reached `seq`: acknowledged commands up to there are visible in it and leave. */
  settle(seq: number): void {
    this.#seen = Math.max(this.#seen, seq)
    if (this.waiting.some(({ ackedAt }) => ackedAt !== null && ackedAt <= seq))
      this.waiting = this.waiting.filter(({ ackedAt }) => ackedAt === null || ackedAt > seq)
  }

  async #send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const isSettled = await this.#sendOne(next)
        if (!isSettled) return this.#retry()
      }
    } finally {
      this.#isSending = false
    }
  }

  #next(): Waiting | undefined {
    return this.#isOpen && !this.#isDone ? this.waiting.find(({ ackedAt }) => ackedAt === null) : undefined
  }

  async #sendOne({ order }: Waiting): Promise<boolean> {
    const reply = await this.#parts.wire.send(order).catch(() => null)
    this.delay = reply !== null && !reply.ok && reply.error.retryable ? reply.error : null
    if (reply === null || this.delay !== null) return false
    // Nobody waits for the browser's disk: what is still kept after an ack would be sent again, which changes nothing.
    void this.#parts.vault.dropOrder(this.#parts.interviewId, order.command.commandId).catch(() => {})
    // The log may be ahead of the ack.
    if (reply.ok) this.#replace(order, reply.seq > this.#seen ? [{ order, ackedAt: reply.seq }] : [])
    else {
      this.#replace(order, [])
      this.#parts.refused(order, reply.error)
    }
    return true
  }

  #replace(order: Order, by: Waiting[]): void {
    this.waiting = this.waiting.flatMap((one) => (one.order === order ? by : [one]))
  }

  #retry(): void {
    if (!this.#isOpen || this.#isDone) return
    this.#cancelRetry()
    this.#cancelRetry = this.#parts.after(TRY_AGAIN_AFTER, () => void this.#send())
  }
}
