const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long work has waited, as coarse as it matters. */
export const waited = (ms: number): string => {
  if (ms < SECOND) return 'less than a second'
  if (ms < MINUTE) return `${Math.round(ms / SECOND)} s`
  if (ms < HOUR) return `${Math.round(ms / MINUTE)} min`
  return `${Math.round(ms / HOUR)} h`
}

export const size = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`)

export const PARTS = [
  { part: 'database', label: 'Database' },
  { part: 'queue', label: 'Queue' },
  { part: 'migrations', label: 'Migrations' },
] as const
