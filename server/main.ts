import { ConfigError, readConfig } from './config.ts'
import { importInto } from './import-into.ts'
import { openInstance } from './instance.ts'
import { Refusal } from './platform/errors.ts'
import { explainFault } from './platform/faults.ts'
import { openLog } from './platform/log.ts'
import { rotateKeys } from './rotate-keys.ts'

const SHUTDOWN_MS = 15_000

const start = async () => {
  // What people said to us is for this user of the machine alone.
  process.umask(0o077)
  const config = readConfig(process.env)
  if (process.argv.includes('--rotate-keys')) return console.log((await rotateKeys(config, openLog('warn'))).join('\n'))
  const importing = process.argv.indexOf('--import')
  if (importing > 0) return importInto(config, { feed: process.argv[importing + 1], folder: process.env.INIT_CWD ?? process.cwd() })
  const instance = await openInstance(config, openLog())
  console.log(instance.url ? `Greenroom is open at ${config.server.publicUrl ?? instance.url}` : 'Greenroom workers are running')
  const stop = async () => {
    const deadline = setTimeout(() => process.exit(1), SHUTDOWN_MS)
    await instance.close()
    clearTimeout(deadline)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

/** What an operator can put right is said in plain lines; anything else keeps its stack. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError) return error.lines.join('\n')
  if (error instanceof Refusal || (error instanceof Error && /^(DataFolderTaken|QueueUnreachable)$/.test(error.name))) return error.message
  const fault = explainFault(error)
  if (fault) return fault
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

start().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})
