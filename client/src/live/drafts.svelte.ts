import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Vault } from './vault.ts'

/**
 * Words not sent yet, kept in this browser with every key. They belong to a turn: a repeated or re-worded question takes
 * them along, while an answer from another tab, or a skip, sets them aside instead of losing them.
 */
export class Drafts {
  text = $state('')
  aside = $state('')
  #turnId: TurnId | null = null
  #isMirror = false
  readonly #vault: Vault
  readonly #interviewId: InterviewId

  constructor(vault: Vault, interviewId: InterviewId) {
    this.#vault = vault
    this.#interviewId = interviewId
  }

  load(): void {
    const kept = this.#vault.draft(this.#interviewId)
    if (this.text !== '') return
    this.text = kept.text
    this.aside = kept.aside
    this.#turnId = kept.turnId
  }

  type(text: string, turnId: TurnId | null): void {
    this.#isMirror = false
    this.text = text
    this.#turnId = turnId
    this.#keep()
  }

  /** Follows what is written on another page of the same candidate, unless something is written here. */
  mirror(text: string): void {
    if (this.text !== '' && !this.#isMirror) return
    this.#isMirror = true
    this.text = text
  }

  /** The words leave the page; `forgetTaken` lets go of them here too, once they are kept as an answer. */
  take(): string {
    const text = this.text
    this.text = ''
    this.#turnId = null
    return text
  }

  forgetTaken(): void {
    this.#keep()
  }

  giveBack(text: string): void {
    this.type(this.text === '' ? text : `${text}\n\n${this.text}`, this.#turnId)
  }

  bringBack(): void {
    const text = this.aside
    this.aside = ''
    this.giveBack(text)
  }

  /** `spoken` is the interviewer's turn before the event. A replay passes through here too, turn by turn. */
  hear(event: InterviewEvent, spoken: TurnId | null): void {
    const isNext = event.type === 'turn.started' && event.speaker === 'interviewer'
    if (isNext && (this.#turnId === null || this.#turnId === spoken)) this.#turnId = event.turnId
    const isOver = event.type === 'answer.accepted' || event.type === 'question.skipped'
    if (!isOver || this.text.trim() === '') return
    if (this.#isMirror) this.mirror('')
    else if (event.turnId === this.#turnId) this.#setAside()
  }

  #setAside(): void {
    this.aside = [this.aside, this.text].filter(Boolean).join('\n\n')
    this.type('', null)
  }

  #keep(): void {
    this.#vault.keepDraft(this.#interviewId, { turnId: this.#turnId, text: this.text, aside: this.aside })
  }
}
