import type { Place } from './shown.ts'

/**
 * Whether words are what the speaker holds to be so: neither quoted from somebody else nor told as an error. Decides on
 * the sentence in front of the words and on what follows them at once.
 */
export const isOwnClaim = (answer: string, { start, end }: Place): boolean => {
  const opening = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => answer.lastIndexOf(mark, start - 1) + mark.length), 0)
  const before = start > 0 ? answer.slice(Math.min(opening, start), start) : ''
  const quote = answer.slice(start, end)
  const after = answer.slice(end, end + AFTER)
  return (
    !isInQuotes(answer.slice(0, start)) &&
    !REPORTED.test(before) &&
    !REPORTED.test(quote) &&
    !ERROR.test(before) &&
    !ERROR.test(quote) &&
    !DENIED.test(after)
  )
}

const AFTER = 60

const REPORTED =
  /\b(he|she|they|who|someone|somebody|people|everyone|everybody|nobody|many|some|others?|the|my|our|a|an|one)\b[^.;:!?]{0,40}\b(said|says|say|thought|thinks?|claim(s|ed)?|believe[sd]?|told|insist(s|ed)?|argue[sd]?|assume[sd]?|wrote|swore|suspected|explained|suggested|expect(s|ed)?)\b/i
const ERROR =
  /\b(i|we)\b[^.;:!?]{0,20}\b(thought|believed|assumed|had (thought|believed|assumed)|used to (think|believe)|was (told|taught|convinced)|were (told|taught)|mistook|wrongly|mistakenly)\b|\b(myth|misconception|mistake|error|wrong(ly)? (to|that|idea)|not true|isn['’]t true|untrue|as if|never (say|assume|think)|not mean)\b/i
const DENIED =
  /^\W*(but |and |which |that |it |this )*(is|was|are|were|turned out)?\s*(n['’]t|not|false|wrong|untrue|a myth|nonsense|never)\b/i

const isInQuotes = (before: string): boolean => {
  const curly = (before.match(/[“„«]/g)?.length ?? 0) - (before.match(/[”»]/g)?.length ?? 0)
  const straight = before.match(/"/g)?.length ?? 0
  return curly > 0 || straight % 2 === 1
}
