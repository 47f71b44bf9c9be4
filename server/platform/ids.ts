import { v7 } from 'uuid'
import type { CandidateId, CommandId, InterviewId, LoginId, PostingId, ResumeId, TurnId } from '#contract/ids.ts'

type AnyId = CandidateId | CommandId | InterviewId | LoginId | PostingId | ResumeId | TurnId

/** Makes UUIDv7 ids: ordered by time of making, 74 random bits. */
export type Ids = { make<Id extends AnyId | string>(): Id }

// The brand is a claim about where a string came from; this is the place they come from.
export const randomIds: Ids = { make: <Id extends AnyId | string>() => v7() as Id }
