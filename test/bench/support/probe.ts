// Preloaded into every measured server: answers over IPC what the process has used so far.
export type Usage = { cpuUs: number; rss: number; heap: number }

process.on('message', (message: unknown) => {
  if (message === 'gc') for (let round = 0; round < 3; round++) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send?.({ cpuUs: user + system, rss, heap: heapUsed + external } satisfies Usage)
})
// The measured program alone decides when it is done.
process.channel?.unref()
