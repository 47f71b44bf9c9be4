import type { Anchors, AnswerScore } from '#contract/scorecards.ts'
import type { Config } from '../../config.ts'
import type { House } from '../../platform/house.ts'
import type { CallContext, Prompt } from '../../platform/llm/port.ts'
import { isInjection } from '../gates/injection.ts'
import type { ScoreInput } from '../reading/reading.ts'
import { accept } from './accept.ts'
import { confirm } from './confirm.ts'
import { fits, flags, uses } from './extraction.ts'
import { outcomeOf } from './outcome.ts'
import { takeReadings } from './readings.ts'
import { shareDoubts } from './share-doubts.ts'
import { type Shown, shownOf } from './shown.ts'
import { markable } from './signals.ts'

const PROMPT = 'scoring/extract.v2'

/** The ports that a model's reading takes. */
export type ModelHouse = Pick<House, 'models' | 'prompts' | 'log'> & { config: Pick<Config, 'modelReadings'> }
/** A question of the bank brings its sample answers. */
export type Asked = ScoreInput & { anchors?: Anchors }

/** What model and rules make of an answer together; null when no model read it, so that the rules stand alone. */
export const judgeByModel = async (
  house: ModelHouse,
  input: Asked,
  byRules: AnswerScore,
  context: Omit<CallContext, 'purpose'>,
): Promise<AnswerScore | null> => {
  const shown = shownOf(input.answer, byRules)
  if (!shown) return null
  const prompt = promptFor(house, input, shown)
  const readings = await takeReadings(house, { prompt, context }, house.config.modelReadings)
  if (!readings) return null
  const reference = [...(input.lookFor ?? []), ...(input.anchors?.strong.split(/(?<=[.!?])\s+/) ?? [])]
  const accepted = readings.extractions.map((extraction) => accept(shown, extraction, reference))
  const shared = shareDoubts(accepted.map(({ doubts }) => doubts))
  const doubts = await confirm(house, isOnTopic(byRules) ? { ...shared, isAstray: false } : shared, {
    question: input.question,
    text: shown.text,
    context,
  })
  return outcomeOf({ byRules, isKnowledge: asksForKnowledge(input, byRules) }, { accepted, doubts, provenance: readings.provenance })
}

/** An answer with so many words from the question's field is about it, whatever a model says. */
const TOPICAL_WORDS = 6

const isOnTopic = ({ spans }: AnswerScore): boolean =>
  spans.filter(({ dimension, tone }) => dimension === 'relevance' && tone === 'earned').length >= TOPICAL_WORDS

const promptFor = (house: Pick<House, 'prompts'>, input: Asked, { text, isRead }: Shown): Prompt =>
  house.prompts.render(PROMPT, {
    kind: input.kind ?? 'behavioural',
    language: isRead ? 'English' : 'another language than English',
    signals: markable,
    flags,
    uses,
    fits,
    question: silent(input.question),
    lookFor: (input.lookFor ?? []).map(silent).filter((wish) => wish !== ''),
    concepts: (input.concepts ?? []).map(({ key }) => key),
    anchors: input.anchors ?? null,
    answer: text,
  })

/** A question may come from somebody's posting: sentences of it that speak to the scorer stay behind, too. */
const silent = (text: string): string =>
  text
    .split(/(?<=[.!?\n])\s+/)
    .filter((sentence) => !isInjection(sentence))
    .join(' ')

/** What asks for an explanation or a plan asks for no own act, or says of what kind it is. */
const asksForKnowledge = ({ kind }: Asked, { score, bands }: AnswerScore): boolean =>
  kind === 'technical' ||
  kind === 'case' ||
  (score !== null && bands.some(({ dimension, assessed }) => dimension === 'ownership' && !assessed))
