import type { NotePreferences, Rhythm } from '#contract/notes.ts'
import type { ChangeSearch, SavedSearch, SaveSearch } from '#contract/searches.ts'
import { type Problem, problemOf } from '../../api.ts'
import type { House } from '../../house.ts'

type Needs = { me: Pick<House['me'], 'load' | 'ensure' | 'view'>; api: House['api'] }
/** What is asked for when a search is saved; `byMail` only where it was asked. */
export type Saving = Required<Pick<SaveSearch, 'name' | 'query' | 'alert' | 'timeZone'>> & { byMail: boolean | null }

/** The searches somebody saved. Who is nobody yet has none; that is no error. */
export class Searches {
  items = $state.raw<readonly SavedSearch[] | null>(null)
  problem = $state.raw<Problem | null>(null)
  preferences = $state.raw<NotePreferences | null>(null)
  readonly #house: Needs

  constructor(house: Needs) {
    this.#house = house
  }

  load = async (): Promise<void> => {
    this.problem = null
    try {
      await this.#house.me.load()
      this.items = this.#house.me.view ? (await this.#house.api.searches()).items : []
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }

  /** Whether alerts can be mailed, and are. */
  askPreferences = async (): Promise<void> => {
    this.preferences = this.#house.me.view ? await this.#house.api.notePreferences().catch(() => null) : null
  }

  get isMailed(): boolean {
    return this.preferences?.topics.some(({ topic, mail }) => topic === 'alerts' && mail !== 'off') ?? false
  }

  saved(query: string): SavedSearch | undefined {
    return this.items?.find((search) => search.query === query)
  }

  async save({ byMail, ...search }: Saving): Promise<SavedSearch> {
    const { me, api } = this.#house
    await me.ensure({ hasReadNotice: false })
    const kept = await api.saveSearch(search)
    this.items = [kept, ...(this.items ?? []).filter(({ id }) => id !== kept.id)]
    const inApp = this.preferences?.topics.find(({ topic }) => topic === 'alerts')?.inApp ?? true
    if (byMail !== null && byMail !== this.isMailed)
      this.preferences = await api.chooseNotes({ topic: 'alerts', inApp, mail: byMail ? 'instant' : 'off', timeZone: search.timeZone })
    return kept
  }

  async change(id: string, change: ChangeSearch): Promise<void> {
    const changed = await this.#house.api.changeSearch(id, change)
    this.items = this.items?.map((search) => (search.id === id ? changed : search)) ?? null
  }

  /** Nothing in it is new from here on. */
  async open({ id, fresh }: Pick<SavedSearch, 'id' | 'fresh'>): Promise<void> {
    if (fresh === 0) return
    this.items = this.items?.map((search) => (search.id === id ? { ...search, fresh: 0 } : search)) ?? null
    await this.#house.api.openSearch(id).catch(() => {})
  }

  async remove(id: string): Promise<void> {
    await this.#house.api.deleteSearch(id)
    this.items = this.items?.filter((search) => search.id !== id) ?? null
  }
}

export const alertNames: Readonly<Record<Rhythm, string>> = {
  off: 'No alert',
  instant: 'At once',
  daily: 'Every morning',
  weekly: 'Every Monday',
}
