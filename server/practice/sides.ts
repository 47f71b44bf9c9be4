import type { Finding } from '#contract/practice.ts'
import type { AnswerScore, Span } from '#contract/scorecards.ts'
import { quoteAt } from '#server/platform/text/spans.ts'
import { type AnswerParts, type Asked, type Contested, inTermsOf, readContested, readParts, scoreAnswer } from '../scorecards/index.ts'
import { signalOf } from './signals.ts'

/** What was said to a question, what of it was contested, and what was made of it. */
export type Told = { answer: string; contested?: readonly Contested[]; result: AnswerScore | null }
/** One of two answers that are compared. Places are offsets in what was said. */
export type Side = { in: Finding['in']; said: string; parts: AnswerParts; spans: readonly Span[]; result: AnswerScore }

/** With `isAlike` the judgement that was made stands; otherwise the rules read the answer for both sides. */
export const sideOf = (name: Finding['in'], asked: Asked, told: Told, isAlike: boolean): Side => {
  const read = isAlike && told.result ? told.result : readByRules(asked, told)
  const parts = readParts({ ...asked, answer: told.answer }, told.contested)
  return { in: name, said: told.answer, parts, spans: read.spans, result: read }
}

/** What the rules make of the words that count. */
export const readByRules = (asked: Asked, { answer, contested = [] }: Told): AnswerScore => {
  const heard = readContested(answer, contested)
  return inTermsOf(answer, heard, scoreAnswer({ ...asked, answer: heard.text }))
}

/** One statement, or none where there are no words to show for it. */
export const finding = (side: Side, about: string, says: string, at: { start: number; end: number }): Finding[] => {
  const quoted = quoteAt(side.said, at.start, at.end)
  return quoted ? [{ about, says, in: side.in, ...quoted }] : []
}

export const openingOf = ({ parts, said }: Side) => parts.sentences[0] ?? { start: 0, end: said.length }

/** The spans of one tone, by what they stand for. */
export const signalsIn = (side: Side, tone: Span['tone']): Map<string, Span[]> => {
  const found = new Map<string, Span[]>()
  for (const span of side.spans) {
    if (span.tone !== tone) continue
    const signal = signalOf(span)
    found.set(signal, [...(found.get(signal) ?? []), span])
  }
  return found
}

/** Soft spots overlap: of the same words one thing is said, the first. */
export const apart = (findings: Finding[]): Finding[] =>
  findings.filter((one, index) => !findings.slice(0, index).some((other) => one.start < other.end && other.start < one.end))
