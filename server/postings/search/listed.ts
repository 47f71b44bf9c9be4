import type { PostingId } from '#contract/ids.ts'
import type { EmploymentType, Pay, Workplace } from '#contract/postings.ts'
import type { Seniority } from '#contract/targets.ts'

/** What search reads of every posting that may be found: enough to rank, filter, count and sort, without its texts. */
export type Listed = {
  row: number
  id: PostingId
  stems: string
  roots: string
  plain: string
  employer: string | null
  place: string | null
  latitude: number | null
  longitude: number | null
  workplace: Workplace | null
  types: EmploymentType[]
  seniority: Seniority | null
  pay: Pay | null
  skills: string[]
  postedAt: number
  isSample: boolean
}

/** Pay for a year by which postings are compared: what one can come to. */
export const yearlyPay = ({ pay }: Pick<Listed, 'pay'>): number | null => pay?.max ?? pay?.min ?? null
