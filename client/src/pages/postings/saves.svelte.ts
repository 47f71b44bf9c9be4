import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import { problemOf } from '../../api.ts'
import type { House } from '../../house.ts'

type Saveable = { id: string; title: string; isSaved: boolean }
type Needs = Pick<House, 'me' | 'api'> & { toasts: Pick<House['toasts'], 'say'> }

/** Which postings are saved, shown at once and put right when the server says otherwise. */
export class Saves {
  readonly #wanted = new SvelteMap<string, boolean>()
  readonly #busy = new SvelteSet<string>()
  readonly #house: Needs

  constructor(house: Needs) {
    this.#house = house
  }

  isSaved({ id, isSaved }: Pick<Saveable, 'id' | 'isSaved'>): boolean {
    return this.#wanted.get(id) ?? isSaved
  }

  /** Pressed again while the server is still asked, the last press counts. */
  async toggle(posting: Saveable): Promise<void> {
    const before = this.isSaved(posting)
    this.#wanted.set(posting.id, !before)
    if (this.#busy.has(posting.id)) return
    this.#busy.add(posting.id)
    await this.#settle(posting, before)
    this.#busy.delete(posting.id)
  }

  async #settle(posting: Saveable, before: boolean): Promise<void> {
    let kept = before
    try {
      for (let want = this.isSaved(posting); want !== kept; want = this.isSaved(posting)) {
        await this.#send(posting.id, want)
        kept = want
      }
    } catch (cause) {
      this.#wanted.set(posting.id, kept)
      this.#house.toasts.say(`“${posting.title}” is ${kept ? 'still saved' : 'not saved'}. ${problemOf(cause).message}`, 'bad')
    }
  }

  async #send(id: string, isSaved: boolean): Promise<void> {
    const { me, api, toasts } = this.#house
    await me.load()
    const isNew = me.view === null
    await me.ensure({ hasReadNotice: false })
    if (isSaved) await api.savePosting(id)
    else await api.unsavePosting(id)
    if (isNew) toasts.say('Saved for this browser as a guest. Sign in to keep it longer than 30 days.')
  }
}
