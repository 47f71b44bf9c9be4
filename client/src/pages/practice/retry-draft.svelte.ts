import type { RetryVault } from '../../live/retry-vault.ts'

/** What is being written as another attempt, kept in this browser with every key. A browser that keeps nothing still lets people write. */
export class RetryDraft {
  text = $state('')
  readonly #vault: RetryVault
  readonly #interviewId: string
  readonly #turnId: string

  constructor(vault: RetryVault, interviewId: string, turnId: string) {
    this.#vault = vault
    this.#interviewId = interviewId
    this.#turnId = turnId
    this.text = quietly(() => vault.read(interviewId, turnId)) ?? ''
  }

  type(text: string): void {
    this.text = text
    quietly(() => this.#vault.keep(this.#interviewId, this.#turnId, text))
  }
}

const quietly = <Result>(act: () => Result): Result | null => {
  try {
    return act()
  } catch {
    return null
  }
}
