import { workerData } from 'node:worker_threads'
import { readTypeScript } from '../typescript.mjs'

// A loader given to the process does not reach its threads.
readTypeScript()

await import(workerData.entry)
