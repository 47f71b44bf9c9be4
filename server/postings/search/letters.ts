/** Three letters in a row of every word, with its edges, as pg_trgm takes them. */
export const lettersOf = (plain: string): Set<string> => {
  const found = new Set<string>()
  for (const word of plain.split(' ')) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3))
  }
  return found
}

/** Share of letters in a row that two texts have in common, 0 to 1 (Jaccard, as pg_trgm's `similarity`). */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0
  for (const letters of one) if (other.has(letters)) shared += 1
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

/** Letters to add, drop, exchange or swap (Damerau, adjacent only), or more than `most`. */
export const typingErrors = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const exchanged = (last[column - 1] ?? 0) + (isSame ? 0 : 1)
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next[column] = Math.min(exchanged, swapped, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
    }
    ;[before, last] = [last, next]
  }
  return last[other.length] ?? most + 1
}
