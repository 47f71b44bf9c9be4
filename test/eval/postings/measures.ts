/** How good a ranking is, each 0 to 1, over the first hundred. */
export type Quality = { map: number; ndcg: number; recall: number }

const DEEP = 100
const TOP = 10

/** Mean average precision, nDCG@10 with answers that are right or not, recall@100; means over the queries. */
export const quality = (rankings: readonly { ranked: readonly string[]; answers: readonly string[] }[]): Quality => {
  const each = rankings.map(({ ranked, answers }) => of(ranked.slice(0, DEEP), new Set(answers)))
  const mean = (pick: (one: Quality) => number) => each.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, each.length)
  return { map: mean(({ map }) => map), ndcg: mean(({ ndcg }) => ndcg), recall: mean(({ recall }) => recall) }
}

const of = (ranked: readonly string[], answers: ReadonlySet<string>): Quality => {
  let hits = 0
  let precision = 0
  let gain = 0
  for (const [at, title] of ranked.entries()) {
    if (!answers.has(title)) continue
    hits += 1
    precision += hits / (at + 1)
    if (at < TOP) gain += 1 / Math.log2(at + 2)
  }
  const ideal = Array.from({ length: Math.min(TOP, answers.size) }, (_, at) => 1 / Math.log2(at + 2)).reduce((sum, one) => sum + one, 0)
  return { map: precision / answers.size, ndcg: gain / ideal, recall: hits / answers.size }
}
