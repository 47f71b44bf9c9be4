/** What a candidate took back, in their own words: `right` stands in place of `wrong`. */
export type Correction = { right: string; wrong: string }

const THING = "([\\p{L}\\p{N}£$€%](?:[\\p{L}\\p{N}£$€%'’-]|[.,](?=\\d))*(?: [\\p{L}\\p{N}%]+){0,3}?)"
const RIGHT_FIRST = new RegExp(
  `\\b(?:meant|mean|was|were|is|be|been|say|said|corrected to|correction:) (?:to say )?(?:it was |that was |about |the |a |an )?${THING},? (?:and )?not (?:the |a |an )?${THING}(?=[.,;!?]|$)`,
  'iu',
)
const WRONG_FIRST = new RegExp(
  `\\bnot (?:the |a |an )?${THING},? (?:but|it was|I meant|rather) (?:the |a |an )?${THING}(?=[.,;!?]|$)`,
  'iu',
)
const SAID_MEANT = new RegExp(`\\bsaid (?:the |a |an )?${THING},? but (?:I )?meant (?:the |a |an )?${THING}(?=[.,;!?]|$)`, 'iu')
const CORRECTS =
  /\b(?:i meant|i mean,? it was|misspoke|correction\b|scratch that|to correct (?:myself|that)|let me correct|i (?:need|want|would like|have|should) to correct|what i meant|i made a mistake|i should have said|i was wrong (?:earlier|before|about)|i said .{1,40} but)/i
const COUNTED = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred)\b/i
const READ_MAX = 400

/** "I meant 15, not 50" → 15 in place of 50; null when nothing is taken back, or not in so many words. */
export const correctionIn = (text: string): Correction | null => {
  const said = text.slice(0, READ_MAX)
  if (!CORRECTS.test(said) && !/\bnot\b/i.test(said)) return null
  const right = RIGHT_FIRST.exec(said)
  const wrong = right ? null : (SAID_MEANT.exec(said) ?? WRONG_FIRST.exec(said))
  const found =
    right?.[1] && right[2] ? { right: right[1], wrong: right[2] } : wrong?.[1] && wrong[2] ? { right: wrong[2], wrong: wrong[1] } : null
  // "I was happy, not sad" takes nothing back.
  return found && (CORRECTS.test(said) || (COUNTED.test(found.right) && COUNTED.test(found.wrong))) ? found : null
}

export const corrects = (text: string): boolean => CORRECTS.test(text.slice(0, READ_MAX))

/** Whether a text rests on something that was taken back since. */
export const isTakenBack = (text: string, corrections: readonly Correction[]): boolean =>
  corrections.some(({ wrong }) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text),
  )
