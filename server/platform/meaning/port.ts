import type { Labelled, Labels } from './labels.ts'
import type { Near } from './question.ts'

export type { Labels, Near }

/**
 * What short texts mean, as directions: the nearer two of them, the more alike their texts. Works away from the thread that
 * serves people, one question after the other; rejects `ThreadFailure` when that thread took too long or died.
 */
export type Meaning = {
  /** Names the model and how its vectors are kept; vectors of another name do not compare. */
  readonly model: string
  /** One vector of 384 signed bytes for each text, all about equally long. */
  embed(texts: readonly string[]): Promise<Int8Array[]>
  /** Texts with the label that each belongs under, as words to be compared; in place of all that were taught before. */
  teach(labelled: readonly Labelled[]): Promise<void>
  /** What each text, given as its words, is labelled with by the taught ones that are nearest to it. */
  labelsOf(texts: readonly (readonly string[])[]): Promise<Labels[]>
  /** Vectors to be searched from now on, in place of earlier ones with the same id. */
  remember(entries: readonly { id: number; vector: Int8Array; labels: Labels }[]): Promise<void>
  /** The ids nearest to a text among those remembered, the nearest first; none that is less than `least` alike. */
  nearest(query: { text: string; words: readonly string[] }, limit: number, least: number): Promise<Near[]>
}
