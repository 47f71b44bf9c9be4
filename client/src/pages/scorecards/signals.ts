import type { Dimension, Span } from '#contract/scorecards.ts'

/** What was recognised, in words for whoever said it. Signals of a model are named after their dimension. */
const words: Record<string, string> = {
  on_topic: 'Takes up what was asked.',
  situation: 'How things stood at the start.',
  obligation: 'What had to be done.',
  step: 'Something that was done.',
  result: 'What came of it.',
  result_number: 'What came of it, with a figure.',
  reason: 'Gives a reason or a condition.',
  point: 'Makes a point with something concrete in it.',
  detail: 'Detail that would not fit any other answer.',
  anchor: 'Says when or where it was.',
  named: 'Names something that can be pictured.',
  figure: 'A figure.',
  number: 'A figure.',
  own_action: 'You say what you did yourself.',
  own_step: 'You say what you do, or would do, yourself.',
  we_action: 'This is what “we” did; your own part cannot be seen.',
  concept: 'Names a point that the question is after.',
  habit: 'Told as a habit, not as one occasion.',
  hypothetical: 'Told as what would be, not as what was.',
  general: 'This would fit almost any answer.',
  hedge: 'Softens what is said.',
  filler: 'A filler that carries nothing.',
  result_without_measure: 'A result without a measure.',
  fact: 'States something that holds.',
  contradicts_fact: 'Says the opposite of what holds.',
  claim_without_source: 'A claim that does not say how you know.',
  'relevance.answers_question': 'Answers what was asked.',
  'relevance.look_for': 'Says something that the question is after.',
  'relevance.part': 'Takes up only a part of what was asked.',
  'structure.task': 'What had to be done.',
  'structure.action': 'Something that was done.',
  'specificity.time_or_place': 'Says when or where it was.',
  'specificity.name_or_tool': 'Names a person, a thing or a tool.',
  'specificity.vague': 'This would fit almost any answer.',
  'ownership.own_decision': 'You say what you decided.',
  'ownership.credit': 'Says what others did.',
  'ownership.unclear_we': 'This is what “we” did; your own part cannot be seen.',
  'depth.trade_off': 'Weighs one thing against another.',
  'depth.why': 'Says why.',
  'depth.error': 'This is not right.',
  'clarity.signpost': 'Says where the answer is going.',
}

export const signalWords = (signal: string): string => {
  const name = signal.replace(/^.*\./, '')
  return words[signal] ?? words[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}.`
}

export type Recognised = { dimension: Dimension; what: string; quotes: string[] }

/** What was recognised in some marks: one line for each dimension and signal, with the words where there are several places. */
export const recognised = (spans: readonly Span[]): Recognised[] => {
  const lines = new Map<string, Recognised>()
  for (const { dimension, signal, quote, why } of spans) {
    const what = why ? `${signalWords(signal)} ${why}` : signalWords(signal)
    const line = lines.get(dimension + what) ?? { dimension, what, quotes: [] }
    lines.set(dimension + what, { ...line, quotes: [...line.quotes, quote] })
  }
  return [...lines.values()]
}
