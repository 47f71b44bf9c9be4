import type { Dimension, Span } from '#contract/scorecards.ts'

/** What is looked at in one answer: a band shows the words it rests on, words show the bands they count for. */
export class Receipts {
  /** A band that was chosen, and stays. */
  chosen = $state<Dimension | null>(null)
  /** A band that is pointed at or has the focus. */
  pointed = $state<Dimension | null>(null)
  /** The bands that the pointed-at words count for. */
  touched = $state.raw<readonly Dimension[]>([])
  readonly shown = $derived(this.pointed ?? this.chosen)

  choose(dimension: Dimension): void {
    this.chosen = this.chosen === dimension ? null : dimension
  }

  touch(spans: readonly Span[]): void {
    this.touched = spans.map(({ dimension }) => dimension)
  }
}
