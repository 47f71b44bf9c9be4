import type { AnswerScore, Heat } from '#contract/scorecards.ts'
import { readSentences } from '#server/platform/text/language.ts'

/** Each part costs one more judgement of the whole answer. */
const PARTS_MAX = 40

export type Part = { start: number; end: number }

/** The sentences of an answer, in order; beyond forty, as many of them together as it takes. */
export const partsOf = (answer: string): Part[] => {
  const read = readSentences(answer)
  // Signs that stand alone between two sentences go with the one before.
  const sentences = read.map(({ start }, index) => ({ start, end: start + answer.slice(start, read[index + 1]?.start).trimEnd().length }))
  const each = Math.ceil(sentences.length / PARTS_MAX)
  if (each <= 1) return sentences
  return Array.from({ length: Math.ceil(sentences.length / each) }, (_, index) => {
    const group = sentences.slice(index * each, (index + 1) * each)
    return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }
  })
}

/** The answer with the words of `parts` blanked out at the same length, so that every other offset stays true. */
export const without = (answer: string, parts: readonly Part[]): string =>
  parts.reduce((text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`, answer)

/** What each part earns: the score of the whole less the score without it, which `lesser` holds in the same order. */
export const heatOf = (parts: readonly Part[], whole: number, lesser: readonly AnswerScore['score'][]): Heat[] =>
  parts.map(({ start, end }, index) => ({ start, end, value: whole - (lesser[index] ?? 0) }))
