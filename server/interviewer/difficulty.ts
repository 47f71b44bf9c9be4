import { type AnswerFeatures, describeAnswer } from '#server/platform/text/answer-features.ts'
import { classifyIntent } from '#server/platform/text/intents.ts'
import { countWords } from '#server/platform/text/terms.ts'
import { questionOf } from '#server/questions/index.ts'
import { slotOf } from './bank-slots.ts'
import { foreignLanguage } from './foreign.ts'
import { coverageOf, looksLikeGibberish } from './reading.ts'
import type { Slot, SpokenTurn } from './slots.ts'
import { type Exchange, exchangesOf } from './talk.ts'

export type Standing = 'strong' | 'weak' | 'between'

const STRONG_WORDS = 40
const WEAK_WORDS = 18
const WELL_COVERED = 0.5
const BARELY_COVERED = 0.2
/** Words that would not fit any answer: a good case has many, a weak one a handful. */
const CONCRETE = 11
const BARELY_CONCRETE = 4
const IN_A_ROW = 2

/** How an answer with its follow-ups stands, roughly: enough to choose what to ask next, never a judgement. */
export const standingOf = (slot: Slot | null, answers: readonly string[]): Standing => {
  // What the rules cannot read is neither strong nor weak.
  if (answers.some((answer) => foreignLanguage(answer) !== null)) return 'between'
  const whole = answers.filter((answer) => classifyIntent(answer) === 'answer').join('\n')
  const words = countWords(whole)
  if (words < WEAK_WORDS || looksLikeGibberish(whole)) return 'weak'
  const features = describeAnswer(whole)
  if (slot && slot.kind !== 'behavioural') return knowledgeOf(slot, whole, features)
  if (features.hasExample && features.hasOwnAction && features.hasResult && !features.isVague && words >= STRONG_WORDS) return 'strong'
  return !features.hasExample && !features.hasOwnAction && features.isVague ? 'weak' : 'between'
}

/** By the concepts that were named; where the bank has none for the question, by how much of it is concrete. */
const knowledgeOf = (slot: Slot, whole: string, { clauses, words }: AnswerFeatures): Standing => {
  const coverage = coverageOf(slot.concepts, whole)
  if (coverage !== null) {
    if (coverage >= WELL_COVERED && words >= STRONG_WORDS) return 'strong'
    return coverage < BARELY_COVERED ? 'weak' : 'between'
  }
  const concrete = clauses.reduce((sum, clause) => sum + clause.specifics.length, 0)
  if (concrete >= CONCRETE && words >= STRONG_WORDS) return 'strong'
  return concrete <= BARELY_CONCRETE ? 'weak' : 'between'
}

/**
 * The question that takes the next slot's place: a harder one after two strong answers in a row, an easier one after two
 * weak ones; null when the planned one stays. Pure.
 */
export const exchangeFor = (slot: Slot, plan: readonly Slot[], turns: readonly SpokenTurn[], answer: string): Slot | null => {
  const { alternates } = slot
  if (!alternates || (alternates.easier === null && alternates.harder === null) || slot.questionId === null) return null
  const told = exchangesOf(turns).filter(({ said }) => !isWarmUp(said, plan))
  const current = told.at(-1)
  if (!current || told.length < IN_A_ROW) return null
  const recent = [...told.slice(0, -1), { ...current, answers: [...current.answers, answer] }].slice(-IN_A_ROW)
  const standings = new Set(recent.map((exchange) => standingOf(slotIn(exchange, plan), exchange.answers)))
  const [standing] = standings
  if (standings.size > 1 || standing === 'between') return null
  const question = questionOf((standing === 'strong' ? alternates.harder : alternates.easier) ?? '')
  if (!question || turns.some(({ text }) => text.includes(question.text))) return null
  return { ...slotOf(question), id: slot.id, phase: slot.phase, need: slot.need }
}

const slotIn = ({ said }: Exchange, plan: readonly Slot[]): Slot | null =>
  plan.find(({ question }) => said.some((text) => text.includes(question))) ?? null

const isWarmUp = (said: readonly string[], plan: readonly Slot[]): boolean =>
  plan.some(({ phase, question }) => phase === 'warm-up' && said.some((text) => text.includes(question)))
