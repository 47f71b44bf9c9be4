import type { Band, Dimension } from '#contract/scorecards.ts'
import { countWords } from '#server/platform/text/terms.ts'
import { depthOf } from '../reading/depth.ts'
import type { Draft } from '../reading/detail.ts'
import { isMemory } from '../reading/points.ts'
import type { Reading } from '../reading/reading.ts'
import { storyBands } from '../reading/star.ts'
import { relevanceOf } from '../relevance/relevance.ts'
import { reasonBands } from './reasoning.ts'

/** Words that carry nothing, hesitate or repeat cost clarity from this share of the answer on. */
const WASTE_FREE = 0.18

/** The six bands, in the contract's order. A dimension that cannot be judged says so and counts nowhere. */
export const bandsOf = (reading: Reading): Band[] => {
  const own = reading.type === 'story' ? storyBands(reading) : reasonBands(reading)
  const specificity = own.specificity?.band ?? 0
  const depth = depthOf(reading)
  const draft: Draft = {
    relevance: relevance(reading, Math.min(own.hold ?? 5, own.specificity ? held(specificity) : 5)),
    ...(own.structure && { structure: own.structure }),
    ...(own.specificity && { specificity: own.specificity }),
    ...(own.ownership && { ownership: own.ownership }),
    ...(depth && { depth }),
    clarity: clarity(reading, specificity),
  }
  return (['relevance', 'structure', 'specificity', 'ownership', 'depth', 'clarity'] as const).map((dimension) => settle(dimension, draft))
}

/** Below this the words would fit any answer: then they are neither to the point nor clear. */
const NOTHING_OWN = 2.6
const held = (specificity: number) => (specificity < NOTHING_OWN ? specificity + 1 : 5)

const halves = (value: number) => Math.round(Math.min(5, Math.max(0, value)) * 2) / 2

const unjudged: Partial<Record<Dimension, string>> = {
  depth: 'Not assessed: there is no reference for this question to hold the answer against.',
  ownership: 'Not assessed: the question does not ask for something you did.',
}

const settle = (dimension: Dimension, draft: Draft): Band => {
  const found = draft[dimension]
  if (found) return { dimension, assessed: true, band: halves(found.band), why: found.why }
  return { dimension, assessed: false, why: unjudged[dimension] ?? 'Not assessed for this kind of question.' }
}

const relevance = (reading: Reading, hold: number) => {
  const { isAstray, doubt } = relevanceOf(reading)
  const topical = isAstray ? 1 : 5 - 3 * Math.min(1, Math.max(0, doubt))
  const band = Math.min(topical, hold)
  if (reading.core.length === 0) return { band: Math.min(band, 1), why: 'Nothing here says anything that belongs to this question alone.' }
  if (topical < 3) return { band, why: 'Little of this takes up what the question is about.' }
  if (hold === 4 && band === 4) return { band, why: 'It takes up what was asked and stops before the end.' }
  if (hold < 3.5)
    return {
      band,
      why:
        reading.type === 'story'
          ? 'The question asks for one occasion, and none is told.'
          : 'It stays near the question without answering it.',
    }
  return { band, why: 'It takes up what was asked.' }
}

/** Share of words given to what one has been through, where something else was asked. */
const wandering = ({ core, features, type }: Reading) =>
  type === 'story' || type === 'motive' ? 0 : core.filter(isMemory).reduce((n, clause) => n + clause.words, 0) / Math.max(1, features.words)

const clarity = (reading: Reading, specificity: number) => {
  const { features, share, core } = reading
  const lost = share.waste + share.repeat + share.echo + share.injected + wandering(reading)
  const within = ({ start, end }: { start: number; end: number }) => core.some((clause) => start >= clause.start && end <= clause.end)
  const words = core.reduce((n, clause) => n + clause.words, 0)
  const soft = (features.fillers.filter(within).length * 1.5 + features.hedges.filter(within).length) / Math.max(20, words)
  const longest = features.sentences.length === 0 ? 0 : Math.max(...features.sentences.map((sentence) => countWords(sentence.text)))
  const breathless = longest > 70 ? 0.5 : 0
  const free = 5 - Math.max(0, lost - WASTE_FREE) * 7 - Math.max(0, soft - 0.02) * 20 - breathless
  const band = Math.min(free, specificity < NOTHING_OWN ? 0.5 + specificity : 1.2 + specificity)
  if (band >= 4) return { band, why: 'Nearly every sentence carries something.' }
  if (lost > 0.35) return { band, why: `About ${Math.round(lost * 10) * 10} % of the words could go without anything being lost.` }
  if (soft > 0.05) return { band, why: 'Fillers and hedges soften what is said.' }
  return { band, why: specificity < 3 ? 'It reads easily, and little is left to hold on to.' : 'The point takes a while to come.' }
}
