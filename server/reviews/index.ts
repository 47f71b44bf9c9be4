export { listReviews } from './list-reviews.ts'
export { personal } from './personal.ts'
export { reviewRoutes } from './routes.ts'
