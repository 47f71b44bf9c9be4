import type { Note } from '#contract/notes.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'

type Calls = Pick<Api, 'notes' | 'readNote' | 'readNotes' | 'deleteNote'>

/** The notes of whoever is here: how many are not read is known on every page, and told anew whenever one arrives. */
export class Inbox {
  items = $state.raw<readonly Note[] | null>(null)
  unread = $state(0)
  problem = $state.raw<Problem | null>(null)
  /** Where the next older page begins. */
  older = $state<string | undefined>()
  /** The newest note that came while one looked, for who cannot see the bell. */
  arrived = $state('')
  /** What the page that is open is about: a note of it is read already. */
  #path = ''
  readonly #api: Calls

  constructor(api: Calls) {
    this.#api = api
  }

  /** Asks for the newest notes. What the open page shows anyway is marked as read. */
  refresh = async (): Promise<void> => {
    try {
      const { items, unread, nextCursor } = await this.#api.notes()
      this.problem = null
      this.items = items
      this.unread = unread
      this.older = nextCursor
      await this.#readShown()
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }

  /** `told` is null where nobody knows whether anything came. */
  hear = async (told: { unread: number } | null): Promise<void> => {
    const [before] = this.items ?? []
    const known = this.unread
    if (told) this.unread = told.unread
    await this.refresh()
    const [newest] = this.items ?? []
    if (newest && newest.id !== before?.id && newest.readAt === null && this.unread > known) this.arrived = `New note: ${newest.title}`
  }

  /** Says which page is open. */
  at = async (path: string): Promise<void> => {
    this.#path = path
    await this.#readShown().catch(() => {})
  }

  more = async (): Promise<void> => {
    if (this.older === undefined) return
    const { items, nextCursor } = await this.#api.notes(this.older)
    this.items = [...(this.items ?? []), ...items]
    this.older = nextCursor
  }

  read = async (note: Note): Promise<void> => {
    if (note.readAt !== null) return
    this.#mark((other) => other.id === note.id)
    await this.#api.readNote(note.id)
  }

  readAll = async (): Promise<void> => {
    const [newest] = this.items ?? []
    if (!newest) return
    await this.#api.readNotes(newest.id)
    await this.refresh()
  }

  remove = async (note: Note): Promise<void> => {
    await this.#api.deleteNote(note.id)
    this.items = this.items?.filter(({ id }) => id !== note.id) ?? null
    if (note.readAt === null) this.unread = Math.max(0, this.unread - 1)
  }

  /** Whoever was here is not any more. */
  forget(): void {
    this.items = null
    this.unread = 0
    this.older = undefined
    this.arrived = ''
  }

  async #readShown(): Promise<void> {
    for (const note of this.items ?? []) if (note.readAt === null && note.link === this.#path) await this.read(note)
  }

  #mark(isRead: (note: Note) => boolean): void {
    const now = Date.now()
    this.items = this.items?.map((note) => (isRead(note) ? { ...note, readAt: now } : note)) ?? null
    this.unread = Math.max(0, this.unread - 1)
  }
}
