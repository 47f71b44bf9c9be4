import type { Actor } from '#contract/actor.ts'

/** What every handler knows about its request. `address` is the caller's IP as far as `TRUST_PROXY` lets us believe it. */
export type Env = {
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } }
  Variables: { actor: Actor; requestId: string; address: string }
}
