import { expect, it } from 'vitest'
import { lastMorning } from '#server/notes/model.ts'

const at = (text: string) => Date.parse(text)
const shown = (time: number) => new Date(time).toISOString()

it.each([
  ['daily', 'UTC', '2026-03-03T08:00:00Z', '2026-03-03T08:00:00.000Z'],
  ['daily', 'UTC', '2026-03-03T07:59:59Z', '2026-03-02T08:00:00.000Z'],
  ['daily', 'Asia/Tokyo', '2026-03-03T00:00:00Z', '2026-03-02T23:00:00.000Z'],
  ['daily', 'America/New_York', '2026-03-03T12:59:00Z', '2026-03-02T13:00:00.000Z'],
  ['daily', 'Asia/Kathmandu', '2026-03-03T02:15:00Z', '2026-03-03T02:15:00.000Z'],
  // Clocks were put forward on Sunday, 29 March 2026, between the morning before and this one.
  ['daily', 'Europe/Berlin', '2026-03-29T05:59:00Z', '2026-03-28T07:00:00.000Z'],
  ['daily', 'Europe/Berlin', '2026-03-29T06:00:00Z', '2026-03-29T06:00:00.000Z'],
  ['weekly', 'UTC', '2026-03-03T09:00:00Z', '2026-03-02T08:00:00.000Z'],
  ['weekly', 'UTC', '2026-03-02T07:00:00Z', '2026-02-23T08:00:00.000Z'],
  ['weekly', 'Europe/Berlin', '2026-03-30T05:00:00Z', '2026-03-23T07:00:00.000Z'],
  ['weekly', 'Pacific/Auckland', '2026-03-01T19:00:00Z', '2026-03-01T19:00:00.000Z'],
] as const)('[NO7] the last %s morning in %s at %s began at %s', (rhythm, timeZone, now, morning) => {
  expect(shown(lastMorning(rhythm, timeZone, at(now)))).toBe(morning)
})
