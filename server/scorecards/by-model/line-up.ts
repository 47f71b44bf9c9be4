import { hashOf, likeness, termsOf } from '#server/platform/text/terms.ts'
import { bank } from '../../questions/index.ts'

const DECOYS = 3
/** From this likeness on, an answer to the one could pass for an answer to the other. */
const TOO_CLOSE = 0.3

/** The question among others that the answer would fit best, in an order that tells nothing; `at` counts from 1. */
export const lineUp = (question: string, answer: string): { questions: string[]; at: number } => {
  const told = new Set(termsOf(answer))
  const byFit = bank
    .filter(({ text }) => likeness(text, question) < TOO_CLOSE)
    .map(({ text }) => ({ text, fit: shareIn(text, told) }))
    .sort((a, b) => b.fit - a.fit)
  const decoys: string[] = []
  for (const { text } of byFit) {
    if (decoys.length < DECOYS && decoys.every((other) => likeness(text, other) < TOO_CLOSE)) decoys.push(text)
  }
  const place = hashOf(question) % (decoys.length + 1)
  return { questions: decoys.toSpliced(place, 0, question), at: place + 1 }
}

const shareIn = (question: string, told: ReadonlySet<string>) => {
  const terms = new Set(termsOf(question))
  return [...terms].filter((term) => told.has(term)).length / Math.max(3, terms.size)
}
