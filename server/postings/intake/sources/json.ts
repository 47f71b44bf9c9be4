import { jsonEntries } from '../json-items.ts'
import { webAddress } from './fields.ts'
import { type Entry, isFields, type Source, Unreadable } from './source.ts'

/** An array of schema.org JobPosting, or one: https://schema.org/JobPosting */
export const json: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: true,
  address: webAddress,
  read: ({ text }) => {
    if (!/^\s*\uFEFF?\s*[[{]/.test(text)) throw new Unreadable('It is no JSON with an array of JobPosting.')
    return { entries: jsonEntries(text).map(entryOf), more: [], each: [] }
  },
}

const entryOf = (item: ReturnType<typeof jsonEntries>[number]): Entry => {
  const id = `entry ${item.index}`
  if ('broken' in item) return { id, reason: item.broken }
  return isFields(item.value) ? { id, posting: item.value } : { id, reason: 'It is not an object.' }
}
