import type { Problem } from '#contract/errors.ts'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { Beat, InterviewEvent, TurnDelta } from '#contract/live.ts'
import { Drafts } from './drafts.svelte.ts'
import { applyDelta, applyEvent, emptyLog, progressOf, questionBehind, speech } from './log.ts'
import { type After, Outbox } from './outbox.svelte.ts'
import type { Vault } from './vault.ts'
import type { Order, Wire } from './wire.ts'

export type Connection = 'connecting' | 'live' | 'offline'
export type RoomParts = { wire: Wire; vault: Vault; after: After; newCommandId: () => CommandId }
type AboutTurn = 'turn:stop' | 'turn:repeat' | 'turn:skip' | 'turn:think'

const SILENT_AFTER = 8_000
const TELL_EVERY = 1_000

/**
 * A live interview as one browser sees it. Events count only in order of `seq` and words only at their offset; whatever does
 * not fit makes the room join again from the last event it has.
 */
export class Room {
  connection = $state<Connection>('connecting')
  log = $state.raw(emptyLog)
  refusal = $state.raw<Problem | null>(null)
  complaint = $state.raw<Problem | null>(null)
  readonly drafts: Drafts
  readonly outbox: Outbox
  readonly speech = $derived(speech(this.log))
  readonly behind = $derived(this.speech && questionBehind(this.log, this.speech))
  readonly progress = $derived(progressOf(this.log))
  readonly submitted = $derived.by(() => submittedOf(this.outbox.waiting.map(({ order }) => order)))
  readonly isSpeaking = $derived(this.speech !== null && this.speech.cause === null)
  readonly canAnswer = $derived(this.log.answerable !== null && this.submitted === null && this.log.endCause === null)

  #joinedSeq: number | null = null
  #isJoining = false
  #cancelWatch = () => {}
  #isTelling = false
  readonly #parts: RoomParts
  readonly #interviewId: InterviewId

  constructor(parts: RoomParts, interviewId: InterviewId) {
    this.#parts = parts
    this.#interviewId = interviewId
    this.drafts = new Drafts(parts.vault, interviewId)
    this.outbox = new Outbox({ ...parts, interviewId, refused: (order, problem) => this.#refused(order, problem) })
  }

  async open(): Promise<void> {
    this.drafts.load()
    await this.outbox.load().catch(() => {})
    if (this.submitted?.text === this.drafts.text) this.drafts.take()
    this.#parts.wire.open({
      up: () => void this.#join(),
      down: () => this.#down(),
      refused: (problem) => this.#turnedAway(problem),
      event: (event) => this.#event(event),
      delta: (delta) => this.#delta(delta),
      beat: (beat) => this.#beat(beat),
      draft: ({ text, turnId }) => void (turnId === this.log.answerable && this.drafts.mirror(text)),
    })
  }

  close(): void {
    this.#cancelWatch()
    this.outbox.dispose()
    this.#parts.wire.close()
  }

  write(text: string): void {
    this.drafts.type(text, this.log.answerable ?? this.speech?.turnId ?? null)
    if (!this.#isTelling) this.#tell()
  }

  async submit(): Promise<void> {
    const turnId = this.log.answerable
    if (!this.canAnswer || turnId === null || this.drafts.text.trim() === '') return
    this.complaint = null
    const command = { ...this.#about(), turnId, text: this.drafts.take() }
    await this.outbox.add({ name: 'answer:submit', command }, () => this.drafts.forgetTaken())
  }

  stop(): Promise<void> | undefined {
    if (this.isSpeaking && !this.outbox.has('turn:stop')) return this.#turn('turn:stop', this.speech?.turnId ?? null)
  }

  repeat = () => this.#turn('turn:repeat', this.log.answerable)
  skip = () => this.#turn('turn:skip', this.log.answerable)
  think = () => this.#turn('turn:think', this.log.answerable)
  end = () => this.outbox.add({ name: 'interview:end', command: this.#about() })

  async #turn(name: AboutTurn, turnId: TurnId | null): Promise<void> {
    if (turnId !== null) await this.outbox.add({ name, command: { ...this.#about(), turnId } })
  }

  #tell(): void {
    const { text } = this.drafts
    const turnId = this.log.answerable
    if (turnId === null || this.connection !== 'live') return
    this.#isTelling = true
    this.#parts.wire.draft({ interviewId: this.#interviewId, turnId, text })
    this.#parts.after(TELL_EVERY, () => {
      this.#isTelling = false
      if (this.drafts.text !== text) this.#tell()
    })
  }

  #about() {
    return { interviewId: this.#interviewId, commandId: this.#parts.newCommandId() }
  }

  async #join(): Promise<void> {
    if (this.#isJoining) return
    this.#isJoining = true
    const command = { interviewId: this.#interviewId, afterSeq: this.log.seq }
    const reply = await this.#parts.wire.send({ name: 'interview:join', command }).catch(() => null)
    this.#isJoining = false
    if (reply === null) return this.#joinLater()
    if (!reply.ok) return reply.error.retryable ? this.#joinLater() : this.#turnedAway(reply.error)
    this.#joinedSeq = reply.seq
    this.connection = 'live'
    this.outbox.open()
    this.#startWhenFresh()
  }

  #joinLater(): void {
    this.#watch(1_000, () => void this.#join())
  }

  #down(): void {
    this.#joinedSeq = null
    this.#cancelWatch()
    this.outbox.shut()
    this.connection = 'offline'
  }

  #turnedAway(problem: Problem): void {
    this.refusal = problem
    this.close()
  }

  #event(event: InterviewEvent): void {
    if (event.interviewId !== this.#interviewId) return
    const { log, verdict } = applyEvent(this.log, event)
    if (verdict === 'gap') return void this.#join()
    if (verdict === 'known') return
    const spoken = this.speech?.turnId ?? null
    this.log = log
    this.drafts.hear(event, spoken)
    this.outbox.settle(log.seq)
    if (event.type === 'interview.ended' && this.outbox.waiting.length === 0) this.#parts.vault.forget(this.#interviewId).catch(() => {})
    this.#startWhenFresh()
  }

  #delta(delta: TurnDelta): void {
    if (delta.interviewId !== this.#interviewId) return
    const { log, verdict } = applyDelta(this.log, delta)
    if (verdict === 'gap') return void this.#join()
    this.log = log
  }

  /** Beats come every second or two; once they have been heard on this line, their silence means that it is dead. */
  #beat(beat: Beat): void {
    if (beat.interviewId !== this.#interviewId) return
    this.#watch(SILENT_AFTER, () => this.#parts.wire.renew())
    if (beat.seq > this.log.seq) void this.#join()
  }

  #watch(ms: number, act: () => void): void {
    this.#cancelWatch()
    this.#cancelWatch = this.#parts.after(ms, act)
  }

  #startWhenFresh(): void {
    const isCaughtUp = this.#joinedSeq !== null && this.log.seq >= this.#joinedSeq
    if (!isCaughtUp || this.log.isStarted || this.log.endCause !== null || this.outbox.has('interview:start')) return
    void this.outbox.add({ name: 'interview:start', command: this.#about() })
  }

  #refused(order: Order, problem: Problem): void {
    if (order.name === 'answer:submit') this.drafts.giveBack(order.command.text)
    const isStale = order.name !== 'answer:submit' && ['turn_closed', 'already_answered', 'interview_ended'].includes(problem.code)
    if (!isStale) this.complaint = problem
  }
}

const submittedOf = (orders: readonly Order[]) => {
  const order = orders.findLast((one) => one.name === 'answer:submit')
  return order?.name === 'answer:submit' ? { turnId: order.command.turnId, text: order.command.text } : null
}
