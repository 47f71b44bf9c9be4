/** Microseconds of a clock that all processes of one machine share. */
export const nowUs = (): number => {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e6 + nanoseconds / 1e3
}

/** No `z`: the server holds a token back whose end could be the beginning of its canary. */
const LETTERS = 'abcdefghijklmnopqrstuvwxy'
const LENGTH = 7
const STAMP = /x[a-y]{7}/g

/** A word of letters alone that says when it was made: figures that nobody gave would be cut from an interviewer's words. */
export const stampWord = (at: number): string => {
  let left = Math.floor(at)
  let word = ''
  for (let index = 0; index < LENGTH; index++) {
    word = LETTERS.charAt(left % LETTERS.length) + word
    left = Math.floor(left / LETTERS.length)
  }
  return `x${word}`
}

const WRAP = LETTERS.length ** LENGTH

/** How many microseconds ago each stamped word of `text` was made, oldest first. */
export const agesIn = (text: string, at: number): number[] =>
  (text.match(STAMP) ?? []).map((word) => {
    let made = 0
    for (const letter of word.slice(1)) made = made * LETTERS.length + LETTERS.indexOf(letter)
    return (((at - made) % WRAP) + WRAP) % WRAP
  })
