import type { RetryVault } from '../../live/retry-vault.ts'

/** What is being written as another attempt: kept with every key, one write at a time and always the newest words. */
export class RetryDraft {
  text = $state('')
  #isWriting = false
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
    this.#keep()
  }

  #keep(): void {
    if (this.#isWriting) return
    this.#isWriting = true
    const { text } = this
    const settle = () => {
      this.#isWriting = false
      if (this.text !== text) this.#keep()
    }
    this.#vault.keep(this.#interviewId, this.#turnId, text).then(settle, settle)
  }
}
