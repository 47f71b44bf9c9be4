export { checkUtterance, type GuardContext, guardContextOf, questionMarks } from './checks.ts'
export { openGuard } from './stream-guard.ts'
