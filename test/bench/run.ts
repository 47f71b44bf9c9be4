/**
 * One run of everything, or of the parts that are named: `npm run bench -- live start`. `live=Hono` measures only what has
 * that in its name. It prints what it measured and never fails on a figure.
 */
const parts: Record<string, (only: string) => Promise<void>> = {
  live: async (only) => (await import('./live.ts')).live(only),
  commands: async () => (await import('./commands.ts')).commands(),
  memory: async () => (await import('./memory.ts')).memory(),
  'take-over': async () => (await import('./take-over.ts')).takeOver(),
  start: async () => (await import('./start.ts')).start(),
  micro: async () => (await import('./micro.ts')).micro(),
  relevance: async (only) => (await import('./relevance/measure.ts')).relevance(only),
}

const asked = process.argv.slice(2).map((argument) => argument.split('='))
const unknown = asked.flatMap(([name = '']) => (name in parts ? [] : [name]))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Choose from: ${Object.keys(parts).join(', ')}`)
  process.exit(1)
}
for (const [name, run] of Object.entries(parts)) {
  const wanted = asked.find(([word]) => word === name)
  if (asked.length > 0 && !wanted) continue
  const startedAt = performance.now()
  await run(wanted?.[1] ?? '')
  console.log(`(${name}: ${Math.round((performance.now() - startedAt) / 1_000)} s)`)
}
process.exit(0)

export {}
