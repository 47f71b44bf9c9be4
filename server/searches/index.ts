export { claimSearches, personal } from './personal.ts'
export { searchRoutes } from './routes.ts'
export { tellSearches } from './tell-searches.ts'
