/** A document as it was fetched or read from a file; `url` is empty for a file. */
export type Document = { url: string; text: string }

/** One entry of a feed: a schema.org JobPosting made of it, or why it is left out. `id` is how its source names it. */
export type Entry = { id: string; posting: Fields } | { id: string; reason: string }

/** What a document holds, and what is to be read too: `more` of the list, and documents of one entry or none `each`. */
export type Page = { entries: Entry[]; more: string[]; each: string[] }

/**
 * A kind of feed. `read` is pure and throws `Unreadable` for a document that is none of its kind; one bad entry is an entry with a
 * reason. A feed that `isWhole` lists all that is open; one that is `isOneDocument` can be asked for only if it changed.
 */
export type Source = {
  isWhole: boolean
  isOneDocument: boolean
  /** Pages made for people are read only where robots.txt lets programs; documented interfaces are made for programs. */
  asksRobots: boolean
  /** The address for the name behind the colon, or null when it cannot be one. */
  address(name: string): string | null
  read(document: Document, name: string): Page
}

export type Fields = Record<string, unknown>
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Thrown for a document that cannot be read at all; `message` is told to whoever runs the feed. */
export class Unreadable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Unreadable'
  }
}
