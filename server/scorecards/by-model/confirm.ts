import { z } from 'zod'
import { hashOf } from '#server/platform/text/terms.ts'
import type { House } from '../../platform/house.ts'
import { extractWithFallback } from '../../platform/llm/fallback.ts'
import { type CallContext, ProviderError } from '../../platform/llm/port.ts'
import type { Doubts, Wrong } from './doubts.ts'
import { lineUp } from './line-up.ts'

const PROMPT = 'scoring/confirm.v1'
const BUDGET = 12_000
const sides = ['first', 'second', 'both', 'open']

const Settled = z.object({
  question: z.number(),
  pairs: z.array(z.object({ right: z.string().meta({ enum: sides }) })).max(20),
})

type Asked = { question: string; text: string; context: Omit<CallContext, 'purpose'> }

/**
 * What two blind readings share. The second is not told what was doubted: it finds the question among others that the answer could
 * fit, and the truth in a pair of statements. What cannot be confirmed lowers nothing.
 */
export const confirm = async (house: Pick<House, 'models' | 'prompts' | 'log'>, doubts: Doubts, asked: Asked): Promise<Doubts> => {
  const { isAstray, wrong } = doubts
  if (!isAstray && wrong.length === 0) return doubts
  const line = isAstray ? lineUp(asked.question, asked.text) : { questions: [], at: 0 }
  const prompt = house.prompts.render(PROMPT, {
    choices: [0, ...line.questions.map((_, index) => index + 1)],
    sides,
    questions: line.questions.map((question, index) => `${index + 1}. ${question}`),
    answer: isAstray ? asked.text : '',
    pairs: wrong.map((claim) => pairOf(claim)),
  })
  try {
    const { value } = await extractWithFallback(
      house.models,
      prompt,
      { name: 'settled', schema: Settled },
      { ...asked.context, purpose: 'scorecards.confirm' },
      { budget: BUDGET },
    )
    return {
      ...doubts,
      isAstray: isAstray && value.question !== line.at && value.question >= 0 && value.question <= line.questions.length,
      wrong: wrong.filter((claim, index) => value.pairs[index]?.right === sideOf(claim)),
    }
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    house.log.warn({ fault: error.fault }, 'doubts about an answer could not be confirmed')
    return { ...doubts, isAstray: false, wrong: [] }
  }
}

/** Where what holds stands: the same place each time, and not always the same one. */
const sideOf = ({ quote }: Wrong) => (hashOf(quote) % 2 === 0 ? 'first' : 'second')

const pairOf = (claim: Wrong) =>
  sideOf(claim) === 'first' ? { first: claim.holds, second: claim.quote } : { first: claim.quote, second: claim.holds }
