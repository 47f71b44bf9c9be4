export { claimMarks, personal } from './personal.ts'
export { matchingRoutes } from './routes.ts'
export { recommendReaction, recommendTask } from './tasks.ts'
