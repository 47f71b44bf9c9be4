/** `[a b c d e f]` as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = { x: number; y: number }
export type Box = { left: number; bottom: number; right: number; top: number }

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` applied first. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const applied = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
})

/** The upright box around a box that a matrix moved. */
export const boxThrough = (matrix: Matrix, { left, bottom, right, top }: Box): Box => {
  const corners = [applied(matrix, left, bottom), applied(matrix, right, bottom), applied(matrix, left, top), applied(matrix, right, top)]
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

export const overlap = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
  top: Math.min(one.top, other.top),
})

export const contains = ({ left, bottom, right, top }: Box, { x, y }: Point, slack = 0): boolean =>
  x >= left - slack && x <= right + slack && y >= bottom - slack && y <= top + slack

export const isUpright = ([a, b, c, d]: Matrix): boolean => (b === 0 && c === 0) || (a === 0 && d === 0)
