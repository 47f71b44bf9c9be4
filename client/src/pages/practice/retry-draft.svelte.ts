import type { RetryVault } from '../../live/retry-vault.ts'

/** What is being written as another attempt: handed to the browser's store with every key, so that a reload a moment later finds it. */
export class RetryDraft {
  text = $state('')
  #hasTyped = false
  readonly #vault: RetryVault
  readonly #interviewId: string
  readonly #turnId: string

  constructor(vault: RetryVault, interviewId: string, turnId: string) {
    this.#vault = vault
    this.#interviewId = interviewId
    this.#turnId = turnId
  }

  async load(): Promise<void> {
    const kept = await this.#vault.read(this.#interviewId, this.#turnId).catch(() => '')
    if (!this.#hasTyped) this.text = kept
  }

  type(text: string): void {
    this.#hasTyped = true
    this.text = text
    // The store does one write after the other; a browser without one still lets people write.
    this.#vault.keep(this.#interviewId, this.#turnId, text).catch(() => {})
  }
}
