import type { EmploymentType, Pay, Workplace } from '#contract/postings.ts'
import type { Seniority } from '#contract/targets.ts'
import { wordsOf } from '../postings/words.ts'

const named = <Value extends string>(values: readonly Value[]) => values.map((value) => ({ value, label: wordsOf(value) }))

export const workplaces = named<Workplace>(['on_site', 'hybrid', 'remote'])
export const types = named<EmploymentType>([
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
  'per_diem',
  'other',
])
export const levels: readonly { value: Seniority | ''; label: string }[] = [
  { value: '', label: 'Any' },
  ...named<Seniority>(['junior', 'mid', 'senior', 'lead']),
]
export const units: readonly { value: Pay['stated']['unit']; label: string }[] = [
  { value: 'hour', label: 'an hour' },
  { value: 'day', label: 'a day' },
  { value: 'week', label: 'a week' },
  { value: 'month', label: 'a month' },
  { value: 'year', label: 'a year' },
]
export const payKinds = [
  { value: 'stated', label: 'Stated', hint: 'Seekers see the amounts, and compare them for a year.' },
  {
    value: 'not_stated',
    label: 'Not stated',
    hint: 'Seekers see “Not stated”. They can leave such postings out, and the search counts them apart.',
  },
] as const
