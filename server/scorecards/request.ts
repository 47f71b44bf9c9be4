import type { JudgedAnswer } from '../interviews/index.ts'
import type { Judgement } from './judge.ts'

/** What the scorer is given for an answer of an interview: all it may look at, so that a bundle can give it again. */
export const requestOf = ({ slot, question, answer }: JudgedAnswer) =>
  ({ question, answer, competency: slot.competency, kind: slot.kind, lookFor: slot.lookFor, concepts: slot.concepts }) satisfies Judgement
