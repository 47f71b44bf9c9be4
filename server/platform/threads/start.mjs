import { workerData } from 'node:worker_threads'

// Before 22.18 Node does not strip types, and a loader given to the process does not reach its threads.
if (!process.features.typescript) (await import('tsx/esm/api')).register()

await import(workerData.entry)
