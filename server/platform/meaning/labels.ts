/** Labels with their weights; the squares of the weights add up to 1. None is no label. */
export type Labels = Readonly<Record<string, number>>
export type Labelled = { label: string; words: readonly string[] }

/** So many of the nearest texts say what a text is. */
const NEAREST = 50
const KEPT = 8
/** BM25's saturation and its share of the length, as Robertson and Zaragoza (2009) take them. */
const K1 = 1.2
const B = 0.75

/** Texts that are known to belong under a label, and what they say of others that do not bear one. */
export type LabelBook = { labelsOf(words: readonly string[]): Labels }

/** Looks a text up among the labelled ones by BM25; the labels of the nearest, by softmax of their scores, are its own. */
export const openLabelBook = (labelled: readonly Labelled[]): LabelBook => {
  const places = new Map<string, number[]>()
  for (const [place, { words }] of labelled.entries())
    for (const word of new Set(words)) {
      const known = places.get(word)
      if (known) known.push(place)
      else places.set(word, [place])
    }
  const mean = labelled.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, labelled.length)
  const rarity = (count: number) => Math.log(1 + (labelled.length - count + 0.5) / (count + 0.5))

  const nearest = (words: readonly string[]): [number, number][] => {
    const scores = new Map<number, number>()
    for (const word of new Set(words)) {
      const found = places.get(word) ?? []
      const weight = rarity(found.length)
      for (const place of found) {
        const length = labelled[place]?.words.length ?? mean
        scores.set(place, (scores.get(place) ?? 0) + (weight * (K1 + 1)) / (1 + K1 * (1 - B + (B * length) / mean)))
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST)
  }

  return {
    labelsOf: (words) => {
      const found = nearest(words)
      const best = found[0]?.[1] ?? 0
      const weights = new Map<string, number>()
      for (const [place, score] of found) {
        const label = labelled[place]?.label ?? ''
        weights.set(label, (weights.get(label) ?? 0) + Math.exp(score - best))
      }
      const kept = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT)
      const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
      return Object.fromEntries(kept.map(([label, weight]) => [label, Math.round((weight / length) * 1_000) / 1_000]))
    },
  }
}

/** The cosine of what two texts are labelled with, 0 to 1. */
export const sharedLabels = (a: Labels, b: Labels): number =>
  Object.entries(a).reduce((sum, [label, weight]) => sum + weight * (b[label] ?? 0), 0)
