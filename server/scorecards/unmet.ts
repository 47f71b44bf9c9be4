import type { Clause, Place } from '#server/platform/text/clause.ts'
import { type Reading, weightOf } from './reading/reading.ts'
import { storyOf } from './reading/star.ts'

/** A part that an answer of its kind needs and has not; `at` is where it would belong. */
export type Unmet = { about: string; says: string; at: Place | null }

const DETAIL_ENOUGH = 3

/** Which parts are not there yet, in the order in which they would be told. Silent where it cannot be known. */
export const unmetIn = (reading: Reading): Unmet[] => (reading.type === 'story' ? unmetInStory(reading) : unmetInReasons(reading))

/** Ways to place a story in one's life that are no dates. */
const PLACED =
  /\b(?:when|while) I was\b|\bduring (?:my|the|our|a)\b|\bmy (?:first|last|second|old) (?:job|shift|week|day|month|year|placement)\b|\b(?:at|in|from) (?:school|university|college)\b|\b(?:19|20)\d\d\b/i

/** Where a story says when or where it was. */
export const occasionIn = ({ features }: Reading): Place | null =>
  features.clauses.find((clause) => clause.hasTimeAnchor || clause.hasPlaceAnchor) ??
  features.sentences.find(({ text }) => PLACED.test(text)) ??
  null

const unmetInStory = (reading: Reading): Unmet[] => {
  const { before, own, together, results: outcomes } = storyOf(reading)
  const results = outcomes.map(({ clause }) => clause)
  const told = [...before, ...own, ...together, ...results]
  const acted = own.at(-1) ?? together.at(-1)
  return [
    ...when(occasionIn(reading) === null, 'anchor', 'When or where it was is not said yet', told[0]),
    ...when(own.length === 0, 'own_action', 'No step of your own can be seen yet', together[0] ?? told.at(-1)),
    ...when(results.length === 0, 'result', 'What came of it is not told yet', acted ?? told.at(-1)),
    ...when(
      results.length > 0 && !results.some(({ numbers }) => numbers.length > 0),
      'result_number',
      'The outcome has no figure yet',
      results.at(-1),
    ),
  ]
}

const unmetInReasons = ({ core, features }: Reading): Unmet[] => {
  const carried = [...core].sort((a, b) => weightOf(b) - weightOf(a))[0]
  const isReasoned = features.clauses.some((clause) => clause.isCausal)
  return [
    ...when(!isReasoned, 'why', 'No reason is given yet', carried),
    ...when(
      core.reduce((sum, clause) => sum + weightOf(clause), 0) < DETAIL_ENOUGH,
      'detail',
      'No case, tool or figure of your own yet',
      carried,
    ),
  ]
}

const when = (isUnmet: boolean, about: string, says: string, at: Clause | undefined): Unmet[] =>
  isUnmet ? [{ about, says, at: at ?? null }] : []
