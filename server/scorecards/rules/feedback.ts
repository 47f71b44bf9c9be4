import type { Band } from '#contract/scorecards.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import type { GateHit } from '../gates/gates.ts'
import { weightOf } from '../reading/detail.ts'
import type { Reading } from '../reading/reading.ts'
import { storyOf } from '../reading/star.ts'
import { falsehoodOf } from './contradiction.ts'

const gateFixes: Record<GateHit['gate'], string> = {
  empty: 'Say one thing that you did, however small, and what came of it.',
  gibberish: 'Answer in whole sentences: who did what, and what came of it.',
  echo: 'Leave the question and tell what happened to you: where it was, what you did, how it ended.',
  salad: 'Turn the key words into sentences: what happened, what you did, what came of it.',
  off_topic: 'Go back to the question and start with the moment in your own work that comes closest to it.',
  injection: 'Leave out what is meant for the scorer and use the room for what you did.',
  repetition: 'Say each thing once and use the room for what came of it.',
}

/** Where the question asks for no story. */
const otherFixes: Partial<Record<GateHit['gate'], string>> = {
  empty: 'Say one thing that you know about it or would do, and why.',
  gibberish: 'Answer in whole sentences: what you would do or think, and why.',
  echo: 'Leave the question and say something that is not in it.',
  salad: 'Turn the key words into sentences that say what follows from what.',
  off_topic: 'Go back to the question and answer it in your first sentence.',
  injection: 'Leave out what is meant for the scorer and use the room for your answer.',
  repetition: 'Say each thing once and use the room for the reasons.',
}

/** From here on a band leaves nothing that would be worth the one piece of advice. */
const NOTHING_MISSING = 4.5

/** The one thing that would help most, in one sentence, about the candidate's own words wherever there are any. */
export const fixOf = (reading: Reading, hits: GateHit[], bands: Band[]): string => {
  const [gate] = hits
  if (gate) return (reading.type === 'story' ? undefined : otherFixes[gate.gate]) ?? gateFixes[gate.gate]
  const falsehood = falsehoodOf(reading)
  if (falsehood) return `Set this right: ${falsehood.holds}`
  const low = weakest(bands)
  return reading.type === 'story' ? onStory(reading, low) : onReasons(reading, low)
}

type Low = { dimension: Band['dimension']; band: number; why: string } | undefined

/** Of equal bands the one that comes first here is worth more to a listener. */
const ORDER: Band['dimension'][] = ['structure', 'ownership', 'specificity', 'depth', 'relevance', 'clarity']

const weakest = (bands: Band[]): Low =>
  bands
    .flatMap((band) => (band.assessed ? [band] : []))
    .sort((a, b) => a.band - b.band || ORDER.indexOf(a.dimension) - ORDER.indexOf(b.dimension))[0]

const onStory = (reading: Reading, low: Low): string => {
  const story = storyOf(reading)
  const acted = story.own.findLast((clause) => clause.act >= 0.6) ?? story.own.at(-1)
  const main = clearest(story.own.filter((clause) => !clause.isObligation)) ?? acted
  if (!acted && reading.features.isHabitual) return 'Take one day on which you did this and tell that day from start to end.'
  if (!acted && story.together.length > 0) return `Say which part of "${brief(clearest(story.together))}" was yours.`
  if (!acted) return 'Tell one occasion: what was wrong, the first thing you did yourself, and how it ended.'
  if (story.results.length === 0) return `Say what came of it after "${brief(acted)}": what changed, for whom, and did it last.`
  if (!low || low.band >= NOTHING_MISSING) return `Nothing is missing; be ready to say why you did it that way: "${brief(main)}".`
  if (story.own.length === 1 && reading.features.words > LONG)
    return `Only "${brief(main)}" is something you did; tell one occasion step by step.`
  const ending = story.results.toSorted((a, b) => a.weight - b.weight).at(-1)?.clause
  if (low.dimension === 'structure' && story.before.length === 0)
    return `Before "${brief(story.own[0])}", say where it was and what was at stake.`
  if (low.dimension === 'structure') return `Say more plainly how it ended: what was different after "${brief(ending ?? main)}".`
  if (low.dimension === 'ownership' && story.together.length > story.own.length)
    return `Say which part of "${brief(clearest(story.together))}" was yours.`
  if (low.dimension === 'ownership') return `Say what else you did yourself, before or after "${brief(acted)}".`
  if (low.dimension === 'relevance') return 'Say in the first sentence how this answers the question.'
  if (low.dimension === 'clarity') return cut(reading)
  return `Make this one firmer, with a name, an amount or an hour: "${brief(barest([...story.own, ...story.results.map(({ clause }) => clause)]))}".`
}

/** Words from which one step alone is little. */
const LONG = 80
/** What was done to most effect, as far as it can be seen. */
const clearest = (clauses: Clause[]) => clauses.toSorted((a, b) => b.act + 0.2 * weightOf(b) - a.act - 0.2 * weightOf(a))[0]

const onReasons = (reading: Reading, low: Low): string => {
  const solid = reading.core.filter((clause) => clause.verb !== null)
  const first = solid.find((clause) => weightOf(clause) >= 1) ?? solid[0]
  if (!first)
    return reading.type === 'motive'
      ? 'Give one reason of your own and the moment in which you noticed it.'
      : 'Name the first thing you would look at, and why that.'
  if (!low || low.band >= NOTHING_MISSING) return nothingMissing[reading.type]
  if (low.dimension === 'depth') return onDepth(low.why)
  if (low.dimension === 'clarity' && low.band >= 2) return cut(reading)
  if (low.dimension === 'relevance') return 'Answer the question itself in the first sentence, then give your reasons.'
  if (reading.type === 'motive') return onMotive(low.dimension, first, solid)
  if (low.dimension === 'ownership') return 'Say what you yourself would do first, and what would tell you that it worked.'
  if (low.dimension === 'structure') return `Say why, or under which condition: "${brief(first)}".`
  return `Name what exactly you mean here: the part, the tool, the value: "${brief(barest(solid))}".`
}

const nothingMissing: Record<Reading['type'], string> = {
  knowledge: 'Nothing is missing; be ready to say how you would check it.',
  plan: 'Nothing is missing; be ready to say what would make you change course.',
  motive: 'Nothing is missing; be ready to give an example from last month.',
  story: 'Nothing is missing; be ready to say why you did it that way.',
}

const onMotive = (dimension: Band['dimension'], first: Clause, solid: Clause[]) => {
  if (dimension === 'structure') return `Say what "${brief(first)}" has to do with the work here.`
  if (dimension === 'ownership') return `Say what you did or want yourself, beside "${brief(first)}".`
  return `Put something that really happened in the place of "${brief(barest(solid))}".`
}

const onDepth = (why: string) => {
  if (why.startsWith('"')) return `Check this again: ${why}`
  if (why.startsWith('It covers')) return 'Explain the points that you only name: how they work and what follows from them.'
  return why.startsWith('Not touched: ')
    ? `Add what is not touched yet: ${why.slice('Not touched: '.length)}`
    : `Cover what is still missing. ${why}`
}

const barest = (clauses: Clause[]) => clauses.toSorted((a, b) => weightOf(a) - weightOf(b))[0]

/** The longest thing said that carries nothing. */
const cut = ({ features, parts }: Reading) => {
  const [longest] = features.clauses.filter((_, i) => parts[i] === 'waste').toSorted((a, b) => b.words - a.words)
  if (!longest || longest.words < 4) return 'Say the same in fewer words; every second sentence would do.'
  return `Cut what would fit any answer, such as "${brief(longest)}".`
}

const MAX_BRIEF = 60
const brief = (clause: Clause | undefined) => {
  const text = (clause?.text ?? '')
    .replace(/^["'\s,;]*((and|then|so|but|because|which|that)\b[\s,]*)+/i, '')
    .replace(/[\s,;:]+((and|so|but|or)\s*)?$/i, '')
    .replaceAll('"', "'")
    .replace(/\s+/g, ' ')
  return text.length <= MAX_BRIEF ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_BRIEF))} …`
}
