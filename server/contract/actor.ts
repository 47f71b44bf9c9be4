import type { CandidateId, LoginId } from './ids.ts'

/** Who asks: a signed-in browser (guest or claimed), or the product itself running a task. */
export type Actor =
  | { kind: 'candidate'; id: CandidateId; loginId: LoginId; isGuest: boolean }
  | { kind: 'task'; name: string }
  | { kind: 'nobody' }
