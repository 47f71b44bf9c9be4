type Evaluation = { does: string; run: (given: readonly string[]) => Promise<void> }

/** Evaluations, each a subcommand with its own arguments: `npm run eval -- scorer --limit 20`. */
const evaluations: Record<string, Evaluation> = {
  scorer: {
    does: 'scores labelled answers by the rules and by every configured model: classes, order, bars, agreement, steadiness, cost',
    run: async (given) => (await import('./scorer.ts')).scorer(given),
  },
  understanding: {
    does: 'reads labelled job descriptions and says how much of them was understood',
    run: async () => (await import('./understanding.ts')).understanding(),
  },
  postings: {
    does: 'searches labelled queries on a small job board, next to plain FTS5: MAP, nDCG@10, recall@100',
    run: async (given) => (await import('./postings.ts')).postings(given),
  },
  matches: {
    does: 'ranks the sample postings for labelled interviews, beside their order by title alone: nDCG@10',
    run: async () => (await import('./matches.ts')).matches(),
  },
  centre: {
    does: 'works out anew what all titles have in common, from which vectors of meaning are measured',
    run: async () => (await import('./centre.ts')).centre(),
  },
  bundle: {
    does: 'replays an exported scorecard <file.json> and scores it again, then and now side by side',
    run: async (given) => (await import('./bundle.ts')).bundle(given),
  },
}

const list = () => Object.entries(evaluations).map(([name, { does }]) => `  ${name.padEnd(14)}${does}`)

const [name = '', ...given] = process.argv.slice(2)
const evaluation = evaluations[name]
if (evaluation) await evaluation.run(given)
else {
  const title =
    name === '' ? 'npm run eval -- <name> [options], where <name> is one of' : `There is no evaluation called ${name}. There are`
  console.log([title, ...list()].join('\n'))
  process.exitCode = name === '' ? 0 : 1
}

export {}
