import { problemOf } from '../../api.ts'
import type { House } from '../../house.ts'

type Step = 'email' | 'code'
type Needs = Pick<House, 'api' | 'me' | 'router' | 'toasts'>

/** Address, then code; the birth date is asked only when the server wants it, and nothing has to be typed twice. */
export class SignInForm {
  step = $state<Step>('email')
  email = $state('')
  code = $state('')
  birthDate = $state('')
  needsBirthDate = $state(false)
  isBusy = $state(false)
  fields = $state.raw<Record<string, string>>({})
  error = $state('')
  readonly #house: Needs

  constructor(house: Needs) {
    this.#house = house
  }

  requestCode = (): Promise<void> =>
    this.#attempt(async () => {
      await this.#house.api.requestCode(this.email.trim())
      this.code = ''
      this.step = 'code'
    })

  signIn = (): Promise<void> =>
    this.#attempt(async () => {
      const birthDate = this.birthDate === '' ? {} : { birthDate: this.birthDate }
      const me = await this.#house.api.signIn({ email: this.email.trim(), code: this.code.trim(), ...birthDate })
      this.#house.me.signedIn(me)
      this.#house.toasts.say('You are signed in.')
      this.#house.router.go('/interviews')
    })

  startOver = (): void => {
    this.step = 'email'
    this.fields = {}
    this.error = ''
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    this.isBusy = true
    this.error = ''
    this.fields = {}
    try {
      await act()
    } catch (cause) {
      const problem = problemOf(cause)
      const isShownAtField = ['email', 'code', 'birthDate'].some((name) => name in problem.fields)
      // What has not been asked yet is a question, not a mistake.
      const isAsked = this.needsBirthDate || !('birthDate' in problem.fields)
      if (isAsked) this.fields = problem.fields
      else this.needsBirthDate = true
      if (!isShownAtField) this.error = problem.message
    } finally {
      this.isBusy = false
    }
  }
}
