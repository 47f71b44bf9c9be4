import type { Posting } from '#contract/postings.ts'
import type { Resume } from '#contract/profiles.ts'
import { type Problem, problemOf } from '../../api.ts'
import type { House } from '../../house.ts'
import { forgetUnsent, keepUnsent, readUnsent } from '../../live/unsent.ts'

type Needs = Pick<House, 'me' | 'api'> & { router: Pick<House['router'], 'go'> }

/** A package on its way: what is chosen, the letter as it is written, and keeping both. */
export class Preparing {
  posting = $state.raw<Posting | null>(null)
  problem = $state.raw<Problem | null>(null)
  resumes = $state.raw<Resume[]>([])
  resumeId = $state('')
  letter = $state('')
  isBusy = $state(false)
  error = $state('')
  readonly #resume = $derived.by(() => this.resumes.find(({ id }) => id === this.resumeId) ?? null)
  readonly sent = $derived.by(() => ({ resume: this.#resume, letter: this.letter.trim() }))
  readonly isEmpty = $derived.by(() => this.sent.resume === null && this.sent.letter === '')
  readonly #house: Needs
  readonly #postingId: string

  constructor(house: Needs, postingId: string) {
    this.#house = house
    this.#postingId = postingId
    this.letter = readUnsent(this.#key)
  }

  load = async (): Promise<void> => {
    const { api, me } = this.#house
    this.problem = null
    try {
      await me.load()
      const [posting, resumes] = await Promise.all([api.posting(this.#postingId), me.view ? api.resumes() : { items: [] }])
      this.resumes = resumes.items
      this.resumeId = resumes.items[0]?.id ?? ''
      if (me.view) await this.#takeUp()
      this.posting = posting
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }

  write(letter: string): void {
    this.letter = letter
    keepUnsent(this.#key, letter)
  }

  keep = async (): Promise<void> => {
    const { api, me, router } = this.#house
    this.isBusy = true
    this.error = ''
    try {
      await me.ensure({ hasReadNotice: false })
      const { resume, letter } = this.sent
      const { id } = await api.prepareApplication(this.#postingId, { resumeId: resume?.id ?? null, letter })
      forgetUnsent(this.#key)
      router.go(`/applications/${id}`)
    } catch (cause) {
      this.error = problemOf(cause).message
    } finally {
      this.isBusy = false
    }
  }

  /** A package that was kept and not sent is gone on with, unless something newer was written here. */
  async #takeUp(): Promise<void> {
    const { api } = this.#house
    const { items } = await api.relatedApplications(this.#postingId)
    const open = items.find(
      ({ isSamePosting, application: { sentAt, withdrawnAt } }) => isSamePosting && sentAt === null && withdrawnAt === null,
    )
    if (!open) return
    const { resume, letter } = (await api.application(open.application.id)).package
    if (this.letter === '') this.letter = letter
    this.resumeId = this.resumes.find(({ id }) => id === resume?.id)?.id ?? ''
  }

  get #key(): string {
    return `letter:${this.#postingId}`
  }
}
