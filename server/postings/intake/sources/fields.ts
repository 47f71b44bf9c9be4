import { type Entry, type Fields, isFields, Unreadable } from './source.ts'

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('It is not valid JSON.')
  }
}

/** The list under a name of the document, or the document itself where it has no names. */
export const listIn = (document: unknown, name: string): unknown[] => {
  const list = isFields(document) ? document[name] : document
  if (!Array.isArray(list)) throw new Unreadable(`It has no list of ${name}.`)
  return list
}

export const fieldsAt = (fields: Fields, name: string): Fields => {
  const value = fields[name]
  return isFields(value) ? value : {}
}

/** A text or a number as text; empty for everything else. */
export const textAt = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
}

/** A time in milliseconds, or a date in words, as a schema.org date; undefined where it is neither. */
export const dateAt = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (!Number.isFinite(time) || Math.abs(time) > TIME_MAX) return undefined
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : new Date(time).toISOString()
}
/** What a date can hold. */
const TIME_MAX = 8.64e15

/** Entries of a list, each made by `make`; what is no object is left out by its place in the list. */
export const entriesOf = (
  list: readonly unknown[],
  nameOf: (fields: Fields) => string,
  make: (fields: Fields) => Fields | string,
): Entry[] =>
  list.map((value, index) => {
    if (!isFields(value)) return { id: `entry ${index}`, reason: 'It is not an object.' }
    const id = nameOf(value) || `entry ${index}`
    const made = make(value)
    return typeof made === 'string' ? { id, reason: made } : { id, posting: made }
  })

/** "north-wind" → "North Wind": what a board without its employer's name says of it. */
export const employerFrom = (board: string): string =>
  decodeURIComponent(board)
    .split(/[-_\s]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
    .trim()

/** The name of a board as it stands in an address. */
export const boardName = (name: string): string | null => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) ? encodeURIComponent(name) : null)

export const webAddress = (name: string): string | null =>
  /^https?:\/\/\S{3,2000}$/.test(name) && URL.canParse(name) ? new URL(name).href : null

/** Whether a field says yes, in any of the ways feeds do. */
export const isRemoteAt = (fields: Fields, name: string): boolean =>
  /^(true|yes|1|remote|fully remote|telecommute)$/i.test(String(fields[name] ?? '').trim())

/** "Remote – Leeds" is work at a distance for somebody in Leeds, "Remote" anywhere. */
export const placedAt = (place: string): { town: string; isRemote: boolean } => {
  const isRemote = /\bremote\b/i.test(place)
  const town = isRemote ? place.replace(/\bremote\b/i, '').replace(/^[\s\-–—,:/(]+|[\s\-–—,:/()]+$/g, '') : place
  return { town, isRemote }
}
