/**
 * What a posting must hold to be found, in words of `words.ts`. `bag` is everything its title may be found by (words, roots, joined
 * words), `text` the stems of title and description.
 */
export type Condition =
  | { word: string; in: 'bag' | 'text' }
  | { prefix: string }
  | { phrase: string[] }
  | { all: Condition[] }
  | { any: Condition[] }

/** The engine's own text search. Both adapters find the same for the same; order and limit are by the engine's own rank. */
export type SearchIndex = {
  /** Rows that hold `condition` and none of `not`. */
  match(condition: Condition, not: readonly Condition[], limit: number): Promise<number[]>
  /** Rows whose title shares many letters in a row with `plain`, the nearest first. */
  similar(plain: string, limit: number): Promise<number[]>
}
