export { expireGuests } from './expire-guests.ts'
export { privacyRoutes } from './routes.ts'
