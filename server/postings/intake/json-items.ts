import type { Readable } from 'node:stream'

/** `id` is how its source names it, where that is more telling than its place. */
export type Item = { index: number; id?: string } & ({ value: unknown } | { broken: string })

/** A posting with the longest description is a fraction of this. */
const ITEM_MAX = 1_000_000

/**
 * The entries of a JSON array (or the one object there is), one at a time as they arrive, so that a file of any length takes the memory
 * of its longest entry. What cannot be read is handed on as broken; the entries behind it still come.
 */
export async function* jsonItems(chunks: Readable): AsyncGenerator<Item> {
  const scanner = openScanner()
  chunks.setEncoding('utf8')
  for await (const chunk of chunks) yield* scanner.read(String(chunk))
  yield* scanner.end()
}

/** The same of a text that is there already. */
export const jsonEntries = (text: string): Item[] => {
  const scanner = openScanner()
  return [...scanner.read(text), ...scanner.end()]
}

type State = {
  index: number
  depth: number
  text: string
  isInString: boolean
  isEscaped: boolean
  isTooLong: boolean
  isArray: boolean | null
}

const openScanner = () => {
  const state: State = { index: 0, depth: 0, text: '', isInString: false, isEscaped: false, isTooLong: false, isArray: null }

  const take = function* (): Generator<Item> {
    const text = state.text.trim()
    const { isTooLong } = state
    Object.assign(state, { text: '', isTooLong: false })
    if (text === '') return
    const index = state.index++
    yield isTooLong ? { index, broken: `This entry is longer than ${ITEM_MAX} characters.` } : parsed(index, text)
  }

  const keep = (sign: string) => {
    if (state.text.length < ITEM_MAX) state.text += sign
    else state.isTooLong = true
  }

  const read = function* (chunk: string): Generator<Item> {
    for (const sign of chunk) {
      if (state.isArray === null && /[\s\uFEFF]/.test(sign)) continue
      if (state.isArray === null) {
        state.isArray = sign === '['
        if (state.isArray) continue
      }
      if (state.depth === 0 && !state.isInString && state.isArray && (sign === ',' || sign === ']')) {
        yield* take()
        continue
      }
      keep(sign)
      step(state, sign)
    }
  }
  return { read, end: take }
}

/** Brackets count outside of strings only; a closing one too many is left to the parser to complain about. */
const step = (state: State, sign: string) => {
  if (state.isEscaped) state.isEscaped = false
  else if (state.isInString) {
    if (sign === '\\') state.isEscaped = true
    else if (sign === '"') state.isInString = false
  } else if (sign === '"') state.isInString = true
  else if (sign === '{' || sign === '[') state.depth += 1
  else if (sign === '}' || sign === ']') state.depth = Math.max(0, state.depth - 1)
}

const parsed = (index: number, text: string): Item => {
  try {
    return { index, value: JSON.parse(text) }
  } catch {
    return { index, broken: 'This entry is not valid JSON.' }
  }
}
