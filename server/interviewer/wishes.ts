import { classifyIntent, type Intent } from '#server/platform/text/intents.ts'
import { isTender, wishAfterDistress } from './care.ts'
import type { MoveInput } from './stance.ts'
import { exchangesOf } from './talk.ts'

const WISHES = new Set<Intent>([
  'repeat',
  'clarify',
  'hint',
  'thinking',
  'skip',
  'time_check',
  'distress',
  'stop',
  'hostile',
  'silence',
  'gaming',
  'question',
])

/**
 * Whether a candidate says what they want (to skip, to stop, to hear it again, to go on after a hard moment) rather than
 * answer: then there is nothing to judge, whatever the interviewer makes of it.
 */
export const isWish = ({ turns, answer }: Pick<MoveInput, 'turns' | 'answer'>): boolean => {
  if (WISHES.has(classifyIntent(answer))) return true
  const exchange = exchangesOf(turns).at(-1)
  return exchange !== undefined && isTender(exchange.said) && wishAfterDistress(answer) !== 'answer'
}
