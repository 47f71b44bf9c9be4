export { personal } from './personal.ts'
export { practiceRoutes } from './routes.ts'
export { scoreAttemptTask } from './tasks.ts'
