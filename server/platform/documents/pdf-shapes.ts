import { type Box, boxThrough, isUpright, overlap } from './geometry.ts'
import type { Path } from './pdf-arguments.ts'
import { isRectangle } from './pdf-paint.ts'
import type { Page } from './pdf-state.ts'

/** pdf.js' numbers of the operations that end a path with a filled area. */
const FILLS = new Set([22, 23, 24, 25, 26, 27])
const OPAQUE = 0.95
const SEEN = 0.05

export const paintPath = (page: Page, path: Path | null): void => {
  const { state } = page
  const isClipping = page.isClipping
  page.isClipping = false
  if (!path) return
  const [left = 0, bottom = 0, right = 0, top = 0] = path.bounds
  const box = overlap(state.clip, boxThrough(state.matrix, { left, bottom, right, top }))
  if (FILLS.has(path.end) && isSeen(page)) {
    const isExact = state.alpha >= OPAQUE && state.fill !== null && isUpright(state.matrix) && isRectangle(path.points)
    page.paints.push({ box, colour: state.fill, isExact })
  }
  if (isClipping) page.state = { ...state, clip: box }
}

/** An image or a pattern: anything may be readable on it. */
export const paintUnknown = (page: Page, box: Box): void => {
  if (isSeen(page)) page.paints.push({ box: overlap(page.state.clip, box), colour: null, isExact: false })
}

const isSeen = ({ state, layers }: Page): boolean => state.alpha > SEEN && !layers.includes(false)
