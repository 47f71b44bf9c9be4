export { forgetOldCodes } from './forget-old-codes.ts'
export { personal } from './personal.ts'
export { employerRoutes } from './routes.ts'
