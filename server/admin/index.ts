export { administrationRoutes } from './administration-routes.ts'
export type { Vitals } from './readiness.ts'
export { adminRoutes, healthRoutes } from './routes.ts'
export { wellKnownRoutes } from './well-known-routes.ts'
