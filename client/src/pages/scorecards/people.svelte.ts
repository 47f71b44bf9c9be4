import type { TurnId } from '#contract/ids.ts'
import type { AskPerson, PersonAsked, Review } from '#contract/reviews.ts'
import type { Share, ShareMade, ShareScorecard } from '#contract/shares.ts'
import { type Api, problemOf } from '../../api.ts'
import type { Wire } from '../../live/wire.ts'

const SAVED = 'review_saved'

type Calls = Pick<Api, 'interview' | 'shares' | 'shareScorecard' | 'revokeShare' | 'askPerson' | 'reviews' | 'deleteReview'>
/** What is asked about: one answer, named by its question, or all of them. */
export type Asking = { questionTurnId: TurnId | null }

/** Who else may see a scorecard, and what they think of it. While somebody is asked, their view appears as soon as it is saved. */
export class People {
  reviews = $state.raw<readonly Review[]>([])
  links = $state.raw<readonly Share[]>([])
  error = $state('')
  /** Set while a person is being asked. */
  asking = $state.raw<Asking | null>(null)
  readonly #api: Calls
  readonly #id: string
  readonly #told: (title: string) => void
  #wire: Wire | null = null
  #isClosed = false

  /** `told` is given the sentence of each notice that a view has come in. */
  constructor(api: Calls, id: string, told: (title: string) => void) {
    this.#api = api
    this.#id = id
    this.#told = told
  }

  open = async (): Promise<void> => {
    this.error = ''
    try {
      const [reviews, links] = await Promise.all([this.#api.reviews(this.#id), this.#api.shares(this.#id)])
      this.reviews = reviews.items
      this.links = links.items
    } catch (cause) {
      this.error = problemOf(cause).message
    }
    if (this.links.some(({ purpose, state }) => purpose === 'review' && state === 'open')) await this.#listen().catch(() => {})
  }

  about(questionTurnId: TurnId | null): readonly Review[] {
    return this.reviews.filter((review) => review.questionTurnId === questionTurnId)
  }

  async share(input: ShareScorecard): Promise<ShareMade> {
    const made = await this.#api.shareScorecard(this.#id, input)
    await this.open()
    return made
  }

  async ask(input: AskPerson): Promise<PersonAsked> {
    const asked = await this.#api.askPerson(this.#id, input)
    await this.open()
    return asked
  }

  async revoke(shareId: string): Promise<void> {
    await this.#api.revokeShare(this.#id, shareId)
    await this.open()
  }

  async remove(reviewId: string): Promise<void> {
    await this.#api.deleteReview(this.#id, reviewId)
    await this.open()
  }

  close(): void {
    this.#isClosed = true
    this.#wire?.close()
  }

  /** Only when the interview is over: its clock runs while a page is joined. */
  async #listen(): Promise<void> {
    if (this.#wire !== null) return
    const [{ openSocket }, { id: interviewId, seq: afterSeq, endCause }] = await Promise.all([
      import('../../live/socket.ts'),
      this.#api.interview(this.#id),
    ])
    if (this.#isClosed || this.#wire !== null || endCause === null) return
    const wire = openSocket()
    this.#wire = wire
    const ignore = () => {}
    const command = { interviewId, afterSeq }
    wire.open({
      up: () => void wire.send({ name: 'interview:join', command }).catch(ignore),
      event: (event) => {
        if (event.type !== 'notice' || event.code !== SAVED) return
        this.#told(event.title)
        void this.open()
      },
      down: ignore,
      refused: ignore,
      delta: ignore,
      beat: ignore,
      draft: ignore,
    })
  }
}
