import { callings } from './callings.ts'
import { care } from './care.ts'
import { corporate } from './corporate.ts'
import { crafts } from './crafts.ts'
import { houses } from './houses.ts'
import { later } from './later.ts'
import { latest } from './latest.ts'
import { mixed } from './mixed.ts'
import { office } from './office.ts'
import { people } from './people.ts'
import { reasons } from './reasons.ts'
import { trade } from './trade.ts'
import { varied } from './varied.ts'

export type { Class } from './kinds.ts'
export const groups = [...care, ...trade, ...office, ...people, ...corporate, ...varied, ...mixed]
export const labelled = groups.flatMap(({ role, ask, answers }) =>
  answers.map(({ is, text }) => ({ role, is, input: { ...ask, answer: text } })),
)

/** Short and plain answers in many trades, most without a figure; held against the bands that do not ask what the question is about. */
export const plain = [...crafts, ...houses, ...callings, ...reasons, ...later, ...latest]
