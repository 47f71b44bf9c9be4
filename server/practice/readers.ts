import type { Provenance } from '#contract/provenance.ts'
import type { AnswerScore } from '#contract/scorecards.ts'

/** Whether two judgements were made by the same reader, so that their bands and signals mean the same. */
export const readsAlike = (one: { result: AnswerScore | null }, other: { result: AnswerScore | null }): boolean =>
  one.result !== null && other.result !== null && nameOf(one.result.provenance) === nameOf(other.result.provenance)

const nameOf = (by: Provenance) => JSON.stringify(by.by === 'rules' ? [by.by, by.name, by.version] : [by.by, by.name, by.prompt])
