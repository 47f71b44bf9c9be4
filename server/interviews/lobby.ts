import type { State } from './state.ts'
import type { InterviewRow } from './store.ts'

/** What an interview is before anybody has spoken in it. */
export const inLobby = (state: State, now: number) =>
  ({
    state,
    status: 'lobby',
    endCause: null,
    answered: 0,
    score: null,
    seq: 0,
    version: 0,
    isSpeaking: false,
    owner: null,
    epoch: 0,
    leaseUntil: 0,
    elapsedMs: 0,
    tickedAt: 0,
    createdAt: now,
    openedAt: now,
    endedAt: null,
  }) satisfies Partial<InterviewRow>
