import type { Matrix } from './geometry.ts'

/** A glyph of pdf.js: its characters, its width in glyph units. Numbers between glyphs are kerning. */
export type Glyph = { unicode: string; width: number; isSpace: boolean }

/** A path of pdf.js: the operation that ends it, its points, the box around them. */
export type Path = { end: number; points: ArrayLike<number>; bounds: readonly number[] }

export const numberAt = (args: readonly unknown[], at: number): number => {
  const value = args[at]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

export const numbersOf = (value: unknown): number[] => {
  const list = value instanceof Float32Array || Array.isArray(value) ? Array.from<unknown>(value) : []
  return list.every((item) => typeof item === 'number') ? list : []
}

export const matrixOf = (value: unknown): Matrix | null => {
  const [a, b, c, d, e, f] = numbersOf(value)
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return null
  return [a, b, c, d, e, f]
}

export const isGlyphs = (value: unknown): value is (Glyph | number)[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'number' || (typeof item?.unicode === 'string' && typeof item.width === 'number'))

export const pathOf = ([end, points, bounds]: readonly unknown[]): Path | null => {
  const flat = Array.isArray(points) ? points[0] : null
  const box = numbersOf(bounds)
  return typeof end === 'number' && flat instanceof Float32Array && box.length === 4 ? { end, points: flat, bounds: box } : null
}

export const settingsOf = (value: unknown): Map<string, unknown> => {
  const pairs = Array.isArray(value)
    ? value.filter((pair): pair is [string, unknown] => Array.isArray(pair) && typeof pair[0] === 'string')
    : []
  return new Map(pairs)
}
