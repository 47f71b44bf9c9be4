import { once } from 'node:events'
import type { Server } from 'node:http'
import { addressOf } from '#test/support/scripted-upstream.ts'

const IDLE_MS = 60_000

/** Listens on any free port and prints the address, which is how a bench learns it. */
export const listen = async (http: Server): Promise<void> => {
  // A client that asks just when its idle connection ends would be told of an error.
  http.keepAliveTimeout = IDLE_MS
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  console.log(`http://127.0.0.1:${addressOf(http.address()).port}`)
}
