/** Steps of 255 in any channel below which nobody tells two colours apart on a page: #e0e0e0 on white is the edge. */
const NOTICEABLE = 32

export const WHITE = '#ffffff'

/** `#rrggbb` in lower case, or null for what is not six hexadecimal digits (`auto`, a pattern). */
export const hexColour = (text: string | null | undefined): string | null => {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text ?? '')?.[1]
  return digits ? `#${digits.toLowerCase()}` : null
}

export const looksSame = (one: string, other: string): boolean => {
  const channels = [1, 3, 5].map((at) => Math.abs(channel(one, at) - channel(other, at)))
  return Math.max(...channels) < NOTICEABLE
}

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
