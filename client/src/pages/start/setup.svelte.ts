import type { CreateInterview, InterviewKind, Mode, Persona } from '#contract/interviews.ts'
import type { Resume } from '#contract/profiles.ts'
import type { Seniority, Target, TargetRequest } from '#contract/targets.ts'
import { type Problem, problemOf } from '../../api.ts'
import type { House } from '../../house.ts'
import { asLink, targetKind } from '../../lib/target-kind.ts'
import { ANY, type Any } from './options.ts'

type Needs = Pick<House, 'me' | 'api'> & { router: Pick<House['router'], 'go'> }

/** What was read from a link or a description, open for correction. */
export class Preview {
  title = $state('')
  description = $state('')
  readonly isEdited = $derived.by(() => this.title !== this.target.title || this.description !== this.target.description)
  readonly target: Target
  readonly madeFrom: string

  constructor(target: Target, madeFrom: string) {
    this.target = target
    this.madeFrom = madeFrom
    this.title = target.title
    this.description = target.description
  }
}

/** What the candidate has chosen on the start page, and the way from there into a room. */
export class Setup {
  text = $state('')
  kind = $state<InterviewKind | Any>(ANY)
  seniority = $state<Seniority | Any>(ANY)
  persona = $state<Persona>('neutral')
  mode = $state<Mode>('coaching')
  questions = $state(6)
  minutes = $state(30)
  isKept = $state(true)
  resume = $state.raw<Resume | null>(null)
  preview = $state.raw<Preview | null>(null)
  isStarting = $state(false)
  isReading = $state(false)
  error = $state('')
  readonly found = $derived(targetKind(this.text))
  readonly isPreviewFresh = $derived(this.preview !== null && this.preview.madeFrom === this.text)
  #reading: AbortController | null = null
  readonly #house: Needs
  readonly #given: TargetRequest | null

  /** `given` stands in for what would be typed, where the candidate comes with something to practise for. */
  constructor(house: Needs, given: TargetRequest | null = null) {
    this.#house = house
    this.#given = given
  }

  async start(): Promise<void> {
    if (this.isStarting) return
    const target = this.#target()
    if (target === null) {
      this.error = 'Type a job title, or paste a link or a description.'
      return
    }
    this.#reading?.abort()
    await this.#attempt('isStarting', async () => {
      await this.#house.me.ensure()
      const interview = await this.#house.api.createInterview(this.#request(target))
      this.#house.router.go(`/interviews/${interview.id}`)
    })
  }

  async read(): Promise<void> {
    const request = asked(this.text)
    if (request === null) return
    const [reading, madeFrom] = [new AbortController(), this.text]
    this.#reading = reading
    await this.#attempt('isReading', async () => {
      await this.#house.me.ensure()
      const target = await this.#house.api.readTarget(request, reading.signal)
      this.preview = new Preview(target, madeFrom)
    })
  }

  stopReading(): void {
    this.#reading?.abort()
  }

  async #attempt(flag: 'isStarting' | 'isReading', act: () => Promise<void>): Promise<void> {
    this[flag] = true
    this.error = ''
    try {
      await act()
    } catch (cause) {
      if (!isAbort(cause)) this.error = sayOf(problemOf(cause))
    } finally {
      this[flag] = false
    }
  }

  #target(): TargetRequest | null {
    if (this.#given !== null) return this.#given
    if (this.preview === null || !this.isPreviewFresh) return asked(this.text)
    const { title, description, isEdited } = this.preview
    if (!isEdited) return asked(this.text)
    return description.trim() === '' ? { title } : { title, description }
  }

  #request(target: TargetRequest): CreateInterview {
    return {
      target,
      persona: this.persona,
      mode: this.mode,
      questions: within(this.questions, 1, 20, 6),
      minutes: within(this.minutes, 1, 120, 30),
      keep: this.isKept,
      ...(this.kind === ANY ? {} : { kind: this.kind }),
      ...(this.seniority === ANY ? {} : { seniority: this.seniority }),
      ...(this.resume === null ? {} : { resumeId: this.resume.id }),
    }
  }
}

/** A cleared number field holds nothing, whatever its type says; the usual length stands in. */
const within = (value: number | null | undefined, least: number, most: number, usual: number): number =>
  value ? Math.min(most, Math.max(least, Math.round(value))) : usual

const asked = (text: string): TargetRequest | null => {
  const trimmed = text.trim()
  switch (targetKind(trimmed)) {
    case 'nothing':
      return null
    case 'link':
      return { url: asLink(trimmed) ?? trimmed }
    case 'title':
      return { title: trimmed }
    case 'description':
      return { description: trimmed }
  }
}

/** All that can be wrong here is in one place, so the field says it itself. */
const sayOf = ({ message, fields }: Problem): string => Object.values(fields)[0] ?? message

const isAbort = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError'
