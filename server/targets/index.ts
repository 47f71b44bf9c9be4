export { previewTarget } from './preview-target.ts'
export { targetRoutes } from './routes.ts'
