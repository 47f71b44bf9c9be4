export { previewTarget } from './preview-target.ts'
export { targetRoutes } from './routes.ts'
export { type Understanding, understandTarget } from './understand-target.ts'
