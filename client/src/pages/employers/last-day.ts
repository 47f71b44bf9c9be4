const DAY = 24 * 3_600_000
const OPEN_FOR = 30 * DAY

/** A month from now, as a date field takes it. */
export const lastDay = (now: number): string => new Date(now + OPEN_FOR).toISOString().slice(0, 10)
