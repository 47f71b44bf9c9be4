import { looksSame, WHITE } from './colours.ts'
import { type Box, contains, type Point } from './geometry.ts'

/**
 * Something painted on a page. `colour` is null for images and patterns; `isExact` means an opaque rectangle, so that
 * every point of its box has its colour.
 */
export type Paint = { box: Box; colour: string | null; isExact: boolean }

/** A mark of 13 numbers: move, three lines, close. */
const RECTANGLE = 13
const [MOVE, LINE, CLOSE] = [0, 1, 4]

/** Whether text of `colour` at `point` cannot be told from what was painted before it. Paper is white. */
export const blendsIn = (colour: string | null, point: Point, below: readonly Paint[]): boolean => {
  if (colour === null) return false
  for (const paint of below.toReversed()) {
    if (!contains(paint.box, point)) continue
    if (paint.colour === null || !looksSame(colour, paint.colour)) return false
    if (paint.isExact) return true
  }
  return looksSame(colour, WHITE)
}

/** Whether something opaque was painted over all of it later. */
export const isCovered = (points: readonly Point[], above: readonly Paint[]): boolean =>
  above.some(({ box, isExact }) => isExact && points.every((point) => contains(box, point)))

/** Whether a path in pdf.js' flat form is one upright rectangle. */
export const isRectangle = (path: ArrayLike<number>): boolean => {
  if (path.length !== RECTANGLE || path[0] !== MOVE || path[12] !== CLOSE) return false
  const isLined = [3, 6, 9].every((at) => path[at] === LINE)
  const xs = new Set([path[1], path[4], path[7], path[10]])
  const ys = new Set([path[2], path[5], path[8], path[11]])
  return isLined && xs.size <= 2 && ys.size <= 2
}
