const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’+#./-]*/gu

const STOP = new Set(
  `a an the and or but nor so yet if then than that this these those there here of in on at by for from to into onto over under with without within
  about as is are was were be been being am do does did done doing have has had having will would shall should can could may might must i you he she it we
  they me him her us them my your his its our their mine yours what which who whom whose when where why how not no yes just also very too more most some any
  all each every both few other such only own same again once during before after between up down out off while because until through am`.split(
    /\s+/,
  ),
)

/** Words as people count them: numbers, hyphenated and dotted words are one. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? []

export const countWords = (text: string): number => wordsOf(text).length

/** Nobody's word is longer; the ends of one made of thousands of dots would be looked for from each of them. */
const TERM_MAX = 64

/** Lower-case words that carry meaning, crudely stemmed, in order, with repeats. */
export const termsOf = (text: string): string[] =>
  wordsOf(text.toLowerCase().replaceAll('’', "'"))
    .map((word) =>
      word
        .slice(0, TERM_MAX)
        .replace(/'s$/, '')
        .replace(/[.'/-]+$/, ''),
    )
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map(stem)

/** Dice overlap of the distinct terms of two texts, 0–1. */
export const likeness = (one: string, other: string): number => {
  const left = new Set(termsOf(one))
  const right = new Set(termsOf(other))
  if (left.size + right.size === 0) return 0
  let shared = 0
  for (const term of left) if (right.has(term)) shared += 1
  return (2 * shared) / (left.size + right.size)
}

/** Lower case, straight quotes, single spaces: for comparing what was said with what was quoted. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()

/** A stable 32-bit number for a text (FNV-1a), for choices that must be the same every time. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

const stem = (word: string): string => {
  if (word.length <= 4) return word
  const bare = word.replace(/(?:ies)$/, 'y').replace(/(?:ing|edly|ed|es|ly|s)$/, '')
  return bare.length >= 3 ? bare : word
}
