import { termsOf } from './terms.ts'

const K1 = 1.2
const B = 0.6

export type Bm25 = (query: string) => number[]

/**
 * Okapi BM25 (Robertson & Zaragoza 2009, k1 1.2, b 0.6) over a fixed set of documents: returns, for a query, one score
 * for each document in their order. A long query counts each of its terms once.
 */
export const openBm25 = (documents: readonly string[]): Bm25 => {
  const postings = new Map<string, { at: number; times: number }[]>()
  const lengths = documents.map((document, at) => index(document, at, postings))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return (query) => {
    const scores = documents.map(() => 0)
    for (const term of new Set(termsOf(query))) {
      const found = postings.get(term) ?? []
      const idf = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5))
      for (const { at, times } of found) {
        const norm = K1 * (1 - B + (B * (lengths[at] ?? 0)) / mean)
        scores[at] = (scores[at] ?? 0) + (idf * times * (K1 + 1)) / (times + norm)
      }
    }
    return scores
  }
}

const index = (document: string, at: number, postings: Map<string, { at: number; times: number }[]>): number => {
  const terms = termsOf(document)
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const [term, times] of counts) postings.set(term, [...(postings.get(term) ?? []), { at, times }])
  return terms.length
}
