import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db/open.ts'
import type { GuardedFetch } from './fetch/port.ts'
import type { Ids } from './ids.ts'
import type { Hub } from './live/publish.ts'
import type { Reaction } from './live/reactions.ts'
import type { Ledger } from './llm/ledger.ts'
import type { Models } from './llm/port.ts'
import type { Prompts } from './llm/prompts.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/port.ts'
import type { Meaning } from './meaning/port.ts'
import type { Queue } from './queue/port.ts'
import type { Secrets } from './secrets.ts'
import type { Background } from './shutdown.ts'
import type { Threads } from './threads/standing.ts'

/** Every port, built once by `wire.ts` and handed to every verb. */
export type House = {
  config: Config
  clock: Clock
  ids: Ids
  log: Log
  db: Database
  hub: Hub
  reactions: readonly Reaction[]
  models: Models
  ledger: Ledger
  prompts: Prompts
  queue: Queue
  mailer: Mailer
  fetch: GuardedFetch
  secrets: Secrets
  threads: Threads
  /** Null where the configuration forgoes it. */
  meaning: Meaning | null
  background: Background
}
