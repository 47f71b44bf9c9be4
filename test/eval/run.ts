/** Evaluations, each a subcommand with its own arguments: `npm run eval -- bundle greenroom-ward-nurse-2026-03-03.json`. */
const evaluations: Record<string, (given: readonly string[]) => Promise<void>> = {
  bundle: async (given) => (await import('./bundle.ts')).bundle(given),
}

const [name = '', ...given] = process.argv.slice(2)
const evaluate = evaluations[name]
if (!evaluate) {
  console.error(`${name === '' ? 'Say what to evaluate.' : `There is no ${name}.`} Choose from: ${Object.keys(evaluations).join(', ')}`)
  process.exit(1)
}
await evaluate(given)

export {}
