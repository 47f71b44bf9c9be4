import type { PostingPage, PostingSummary } from '#contract/postings.ts'
import { type Problem, problemOf } from '../../api.ts'
import type { House } from '../../house.ts'
import { after } from '../../lib/after.ts'
import { addressOf, type Query, readQuery, readShown, writeQuery } from './query.ts'

type Needs = Pick<House, 'api'> & { router: Pick<House['router'], 'mirror'> }

const PAUSE = 150

/** A search as it is being made: its words and filters, what they find, and the address that says the same. */
export class Board {
  query = $state.raw<Query>(readQuery(''))
  /** The posting that was chosen to be read beside the list; empty for the first. */
  chosen = $state('')
  page = $state.raw<PostingPage | null>(null)
  problem = $state.raw<Problem | null>(null)
  isSearching = $state(false)
  isAdding = $state(false)
  /** How far down one was when the list was left. */
  top = 0
  readonly items = $derived<PostingSummary[]>(this.page?.items ?? [])
  readonly #house: Needs
  #asking: AbortController | null = null
  #address: string | null = null
  #isTyping = false
  #stopWaiting: () => void = () => {}

  constructor(house: Needs) {
    this.#house = house
  }

  /** The address of what is shown; null while that is not settled. */
  get address(): string | null {
    return this.#address
  }

  /** Takes over what the address says, unless it was written from here. */
  follow(search: string): void {
    if (search === this.#address) return
    this.#stopWaiting()
    this.#address = search
    this.#isTyping = false
    this.query = readQuery(search)
    this.chosen = readShown(search)
    void this.search()
  }

  /** Searches as soon as typing pauses. What is typed in one go is one step back. */
  type(q: string): void {
    this.query = { ...this.query, q }
    this.chosen = ''
    this.#stopWaiting()
    this.#stopWaiting = after(PAUSE, () => {
      this.#mirror(this.#isTyping)
      this.#isTyping = true
      void this.search()
    })
  }

  change(query: Query): void {
    this.#stopWaiting()
    this.#isTyping = false
    this.query = query
    this.chosen = ''
    this.#mirror(false)
    void this.search()
  }

  choose(id: string): void {
    this.chosen = id
    this.#mirror(true)
  }

  /** The newest search wins: whatever is still asked for is given up. */
  async search(): Promise<void> {
    await this.#ask('isSearching', writeQuery(this.query), (page) => {
      this.page = page
    })
  }

  /** Adds the next page below. */
  async more(): Promise<void> {
    const { page } = this
    if (page?.nextCursor === undefined || this.isAdding || this.isSearching) return
    const query = [writeQuery(this.query), `cursor=${encodeURIComponent(page.nextCursor)}`].filter(Boolean).join('&')
    await this.#ask('isAdding', query, (next) => {
      const isNew = ({ id }: PostingSummary) => !page.items.some((item) => item.id === id)
      this.page = { ...next, items: [...page.items, ...next.items.filter(isNew)] }
    })
  }

  dispose(): void {
    if (this.isSearching || writeQuery(this.query) !== writeQuery(readQuery(this.#address ?? ''))) this.#address = null
    this.#stopWaiting()
    this.#asking?.abort()
  }

  async #ask(flag: 'isSearching' | 'isAdding', query: string, take: (page: PostingPage) => void): Promise<void> {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    this.isSearching = flag === 'isSearching'
    this.isAdding = flag === 'isAdding'
    try {
      const page = await this.#house.api.searchPostings(query, asking.signal)
      if (asking.signal.aborted) return
      take(page)
      this.problem = null
    } catch (cause) {
      if (!asking.signal.aborted) this.problem = problemOf(cause)
    } finally {
      if (this.#asking === asking) this[flag] = false
    }
  }

  #mirror(isReplacing: boolean): void {
    const address = addressOf(this.query, this.chosen)
    if (address === this.#address) return
    this.#address = address
    this.#house.router.mirror(address, { replace: isReplacing })
  }
}
