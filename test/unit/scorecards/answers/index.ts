import { care } from './care.ts'
import { corporate } from './corporate.ts'
import { mixed } from './mixed.ts'
import { office } from './office.ts'
import { people } from './people.ts'
import { trade } from './trade.ts'
import { varied } from './varied.ts'

export type { Class } from './kinds.ts'
export const groups = [...care, ...trade, ...office, ...people, ...corporate, ...varied, ...mixed]
export const labelled = groups.flatMap(({ role, ask, answers }) =>
  answers.map(({ is, text }) => ({ role, is, input: { ...ask, answer: text } })),
)
