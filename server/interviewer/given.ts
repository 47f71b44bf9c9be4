import type { AnswerFeatures } from '#server/platform/text/answer-features.ts'
import { termsOf } from '#server/platform/text/terms.ts'

/** What an answer holds already, so that nobody asks for it again. */
export type Given = { result: boolean; figure: boolean; duration: boolean; part: boolean; example: boolean }

const TIME = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|shifts?|terms?|seasons?'
const asks: Record<keyof Given, RegExp> = {
  result:
    /\b(?:what (?:was|were) the (?:results?|outcomes?|effects?|end)\b|how did (?:it|that|this|things) (?:end|turn out|go|work out)\b|what came of\b|what (?:changed|improved) (?:because|as a|after|from)|with what result|what did it change|what happened in the end|how could you tell that it worked|did it (?:work|help)\b|what difference|how much difference|on the result\b|where did it lead|what was different (?:after|then))/i,
  figure: new RegExp(
    `\\bhow (?:many|much)(?! (?:of (?:it|that) was|${TIME}))|\\b(?:what|which) (?:figures?|numbers?|percentage|share)\\b|\\bin (?:numbers|figures)\\b|\\bby how much\\b|\\bhow (?:far|large|big) (?:was|were|below|above|off|did)\\b`,
    'i',
  ),
  duration: new RegExp(`\\bhow (?:long|soon|quickly|fast)\\b|\\bhow many (?:more )?(?:${TIME})\\b|\\bhow much time\\b`, 'i'),
  part: /\b(?:which (?:parts?|decisions?|steps?|actions?|share)\b.{0,30}\b(?:was|were) (?:yours|your)\b|what was your (?:own )?(?:part|share|role|contribution)|your own (?:share|contribution|part)|what did you (?:actually |exactly )?do yourself|personally\?|what (?:exactly |actually )?did you (?:actually |exactly )?do\?)/i,
  example: /\b(?:one real (?:example|occasion)|a real example|one time that happened|which occasion|when exactly was that|one example of)/i,
}

/** Whether an answer holds what a probe asks for: by its sort, or because one sentence has every word of it. */
export const isGiven = (probe: string, given: Given, whole: string): boolean =>
  isTold(probe, whole) || Object.entries(asks).some(([what, pattern]) => given[asKey(what)] && pattern.test(probe))

const TERMS_MIN = 2

const isTold = (probe: string, whole: string): boolean => {
  const asked = new Set(termsOf(probe.replace(/“[^”]*”/g, '')).filter((term) => !ASKING.has(term)))
  if (asked.size < TERMS_MIN) return false
  return whole.split(/[.!?;\n]+/).some((sentence) => {
    const told = new Set(termsOf(sentence))
    return [...asked].every((term) => told.has(term))
  })
}

/** Words of asking rather than of what is asked. */
const ASKING = new Set(
  termsOf(
    'what exactly actually first tell say get take mean happen look like one really say could would know think see sees kind make part thing',
  ),
)

// The keys of `asks` are those of `Given`, by its type.
const asKey = (what: string) => what as keyof Given

const DURATION = new RegExp(
  `\\b(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|several|few|couple of|half an?)[ -](?:\\w+ )?(?:${TIME})\\b|\\b(?:yesterday|overnight|at once|immediately|the same (?:day|evening|week|hour)|within the (?:day|hour|week))\\b`,
  'i',
)
const NO_FIGURE = new RegExp(`^(?:19|20)\\d\\d$|\\b(?:${TIME})$|^\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?$(?<=m)`, 'i')

export const givenIn = (text: string, features: AnswerFeatures, hasResult: boolean): Given => ({
  result: hasResult,
  figure: features.numbers.some(({ quote }) => !NO_FIGURE.test(quote)),
  duration: DURATION.test(text),
  part: features.hasOwnAction && !features.usesOnlyWe,
  example: features.hasExample,
})
