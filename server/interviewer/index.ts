export { checkUtterance, guardContextOf, openGuard, questionMarks } from './guards.ts'
export { closingMove, decideMove, firstMove, nextAfterSkip, progressOf, repeatMove } from './moves.ts'
export { MAX_PROBES, planInterview } from './plan.ts'
export type { Move, ProbeType, Slot } from './slots.ts'
