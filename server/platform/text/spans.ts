type Quote = { start: number; end: number; quote: string }

/** The words between two offsets, or null when there is nothing there. `text.slice(start, end) === quote` always holds. */
export const quoteAt = (text: string, start: number, end: number): Quote | null => {
  const from = Math.max(0, start)
  const to = Math.min(text.length, end)
  return from < to ? { start: from, end: to, quote: text.slice(from, to) } : null
}

/** A quote that somebody else claims to have found, only if it is really there. */
export const isTrueQuote = (text: string, { start, end, quote }: Quote) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length && text.slice(start, end) === quote
