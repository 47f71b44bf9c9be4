export { claimApplications, personal } from './personal.ts'
export { applicationRoutes } from './routes.ts'
