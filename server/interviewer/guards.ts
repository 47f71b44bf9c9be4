export { checkUtterance, type GuardContext, guardContextOf, questionMarks, type Violation } from './checks.ts'
export { type Guard, openGuard } from './stream-guard.ts'
