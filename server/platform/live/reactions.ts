import type { InterviewId } from '#contract/ids.ts'
import type { EventBody } from '#contract/live.ts'
import type { Query, Statement } from '../db/write.ts'

/**
 * Work that an event causes in another room. The statements (usually one outbox row) are written in the same unit as
 * the event, so the one cannot exist without the other.
 */
export type Reaction = (tx: Query, interviewId: InterviewId, event: EventBody) => Statement[]
