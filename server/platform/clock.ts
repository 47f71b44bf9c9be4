/** Milliseconds since 1970. Rooms take time from here and nowhere else. */
export type Clock = { now(): number }

export const systemClock: Clock = { now: () => Date.now() }
