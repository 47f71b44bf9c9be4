import type { TurnId } from '#contract/ids.ts'
import type { Review, ReviewSheet, SaveReview } from '#contract/reviews.ts'
import type { Dimension } from '#contract/scorecards.ts'
import { type Api, type Problem, problemOf } from '../../api.ts'

type Given = { band: string; reason: string }
type Words = { name: string; comment: string; given: Record<string, Given> }

/** What a person writes, kept in this tab until it is saved: a reload loses nothing. */
export class ReviewForm {
  words = $state<Words>({ name: '', comment: '', given: {} })
  savedAt = $state<number | null>(null)
  isBusy = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly #api: Pick<Api, 'saveReview'>
  readonly #token: string
  readonly #key: string

  constructor(api: Pick<Api, 'saveReview'>, token: string, sheet: ReviewSheet) {
    this.#api = api
    this.#token = token
    this.#key = `review ${token.slice(0, 8)}`
    this.savedAt = sheet.review?.updatedAt ?? null
    this.words = read(this.#key) ?? wordsOf(sheet.review)
    for (const { questionTurnId } of sheet.answers) {
      for (const dimension of dimensionsOf(sheet, questionTurnId))
        this.words.given[keyOf(questionTurnId, dimension)] ??= { band: '', reason: '' }
    }
  }

  given(questionTurnId: TurnId, dimension: Dimension): Given {
    return this.words.given[keyOf(questionTurnId, dimension)] ?? { band: '', reason: '' }
  }

  /** A band without a reason, told before anything is sent. */
  missing(questionTurnId: TurnId, dimension: Dimension): boolean {
    const { band, reason } = this.given(questionTurnId, dimension)
    return this.problem !== null && band !== '' && reason.trim() === ''
  }

  keep(): void {
    store(this.#key, JSON.stringify(this.words))
  }

  save = async (): Promise<void> => {
    this.isBusy = true
    this.problem = null
    try {
      const { updatedAt } = await this.#api.saveReview(this.#token, inputOf(this.words))
      this.savedAt = updatedAt
      store(this.#key, null)
    } catch (cause) {
      this.problem = problemOf(cause)
    } finally {
      this.isBusy = false
    }
  }
}

/** The dimensions that the score has for an answer, in its order. */
export const dimensionsOf = ({ answers }: ReviewSheet, questionTurnId: TurnId): readonly Dimension[] =>
  answers.find((answer) => answer.questionTurnId === questionTurnId)?.result?.bands.map(({ dimension }) => dimension) ?? []

const keyOf = (questionTurnId: TurnId, dimension: Dimension) => `${questionTurnId} ${dimension}`

const wordsOf = (review: Review | null): Words => ({
  name: review?.name ?? '',
  comment: review?.comment ?? '',
  given: Object.fromEntries(
    (review?.bands ?? []).map(({ questionTurnId, dimension, band, reason }) => [
      keyOf(questionTurnId, dimension),
      { band: String(band), reason },
    ]),
  ),
})

/** Keys are made by `keyOf` from ids and dimensions of the sheet, so their halves are such again. */
const inputOf = ({ name, comment, given }: Words): SaveReview => ({
  name,
  comment,
  bands: Object.entries(given).flatMap(([key, { band, reason }]) => {
    const [questionTurnId, dimension] = key.split(' ') as [TurnId, Dimension]
    return band === '' ? [] : [{ questionTurnId, dimension, band: Number(band), reason }]
  }),
})

// Storage throws where it is forbidden; then the words last as long as the page.
const read = (key: string): Words | null => {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Words)
  } catch {
    return null
  }
}

const store = (key: string, text: string | null): void => {
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    return
  }
}
