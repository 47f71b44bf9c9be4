export type Point = { x: number; y: number }

/** The corner of a radar's spoke `index` of `count`, clockwise from the top; `share` 0–1 of the radius around the origin. */
export const corner = (index: number, count: number, radius: number, share: number): Point => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  return { x: round(Math.cos(angle) * radius * share), y: round(Math.sin(angle) * radius * share) }
}

export const outline = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

const round = (value: number) => Math.round(value * 100) / 100
