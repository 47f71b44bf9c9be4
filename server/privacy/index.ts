export { eraseMe } from './erase-me.ts'
export { expireGuests } from './expire-guests.ts'
export { privacyRoutes } from './routes.ts'
