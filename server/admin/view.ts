import type { DeadLetter as DeadLetterView } from '#contract/administration.ts'
import type { DeadLetter } from '../platform/queue/port.ts'

/** A message may quote what somebody wrote, cut off or not: what stands between quotation marks stays here. */
const QUOTED = /"[^"]*("|$)/g

export const toDeadLetter = ({ reason, ...letter }: DeadLetter): DeadLetterView => ({ ...letter, reason: reason.replaceAll(QUOTED, '"…"') })
