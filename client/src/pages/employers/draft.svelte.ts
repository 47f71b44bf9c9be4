import type { WritePosting } from '#contract/employers.ts'
import type { EmploymentType, Pay, Workplace } from '#contract/postings.ts'
import type { Seniority } from '#contract/targets.ts'
import { lastDay } from './last-day.ts'

/** What is typed into the form. Amounts are text until they are sent: an empty field is no zero. */
export class Draft {
  title = $state('')
  description = $state('')
  payKind = $state<'stated' | 'not_stated'>('stated')
  currency = $state('EUR')
  min = $state('')
  max = $state('')
  unit = $state<Pay['stated']['unit']>('year')
  workplace = $state<Workplace>('on_site')
  town = $state('')
  country = $state('')
  type = $state<EmploymentType>('full_time')
  seniority = $state<Seniority | ''>('')
  skills = $state('')
  closesOn = $state('')
  questions = $state<{ text: string; isRequired: boolean }[]>([])

  constructor(now: number, given?: WritePosting) {
    this.closesOn = given?.closesOn ?? lastDay(now)
    if (given === undefined) return
    const { pay, seniority, skills, questions, ...plain } = given
    Object.assign(this, plain, { seniority: seniority ?? '', skills: skills.join(', '), payKind: pay.kind })
    this.questions = questions.map((question) => ({ ...question }))
    if (pay.kind === 'stated') {
      Object.assign(this, { currency: pay.currency, unit: pay.unit, min: String(pay.min), max: pay.max === null ? '' : String(pay.max) })
    }
  }

  get written(): WritePosting {
    const { title, description, workplace, town, country, type, seniority, closesOn } = this
    const skills = this.skills.split(',').map((skill) => skill.trim())
    return {
      title,
      description,
      workplace,
      town,
      country,
      type,
      closesOn,
      pay: this.#pay(),
      seniority: seniority === '' ? null : seniority,
      skills: skills.filter((skill) => skill !== ''),
      questions: this.questions.map((question) => ({ ...question })),
    }
  }

  #pay(): WritePosting['pay'] {
    if (this.payKind === 'not_stated') return { kind: 'not_stated' }
    const { currency, unit } = this
    return { kind: 'stated', currency, unit, min: amount(this.min), max: this.max.trim() === '' ? null : amount(this.max) }
  }
}

/** What is no number is sent as 0, which the server refuses at its field. */
const amount = (typed: string): number => {
  const number = Number(typed.trim().replaceAll(/[\s,]/g, ''))
  return Number.isFinite(number) ? number : 0
}
