import { keepUnsent, readUnsent } from '../../live/unsent.ts'

/** What is being written as another attempt, kept in this browser with every key. */
export class RetryDraft {
  text = $state('')
  readonly #key: string

  constructor(interviewId: string, turnId: string) {
    this.#key = `retry:${interviewId}:${turnId}`
    this.text = readUnsent(this.#key)
  }

  type(text: string): void {
    this.text = text
    keepUnsent(this.#key, text)
  }
}
