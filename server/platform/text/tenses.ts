import type { Clause } from './clause.ts'
import type { Subject, Tense } from './verbs.ts'

/**
 * A second look at the clauses together: subjects and tenses that a clause leaves open come from the clause before,
 * and a story told in the present ("then I go to the customer") counts as told once when it has been set in the past.
 */
export const settleTenses = (clauses: Clause[]): Clause[] => {
  const inherited = inherit(clauses)
  const past = inherited.filter((clause) => clause.tense === 'past' && !clause.isHabitual)
  const habits = inherited.filter((clause) => clause.isHabitual).length
  const habitualSentences = new Set(inherited.filter((clause) => clause.isHabitual).map((clause) => clause.sentence))
  const own = (tense: Tense) =>
    inherited.filter((clause) => clause.subject === 'i' && clause.isAction && !clause.isHabitual && clause.tense === tense).length
  const isStory =
    past.length >= 2 && past.length >= habits && past.some((clause) => clause.specifics.length > 0) && own('present') > own('past')
  return inherited.map((clause) => {
    const isHabitual = clause.isHabitual || (habitualSentences.has(clause.sentence) && clause.tense === 'present')
    const isTold =
      clause.tense === 'past' || (clause.tense === 'present' && isStory && clause.strength !== 'none' && clause.subject !== 'you')
    const isEpisode = isTold && !isHabitual && !clause.isHypothetical && !clause.isPurpose
    return { ...clause, isHabitual, isEpisode, isOwnAction: isEpisode && clause.subject === 'i' && clause.isAction && !clause.isNegated }
  })
}

const inherit = (clauses: Clause[]): Clause[] => {
  let subject: Subject = 'none'
  let tense: Tense = 'none'
  let before: Clause | null = null
  return clauses.map((clause) => {
    const sameSentence = before !== null && clause.sentence === before.sentence
    const isOpen = clause.subject === 'none' && (sameSentence || clause.strength === 'concrete')
    const settled = {
      ...clause,
      subject: isOpen ? inheritedSubject(subject, sameSentence) : clause.subject,
      tense: clause.tense === 'same' ? (tense === 'none' ? 'past' : tense) : clause.tense,
    }
    const isAside = sameSentence && clause.isComplement && before?.text.trim().match(/[,.;]$/) === null && THOUGHT.has(before.verb ?? '')
    const isBetween = sameSentence && SUBORDINATORS.has(clause.tokens[0]?.lower ?? '') && clause.tokens.at(-1)?.lower === ','
    if (settled.subject !== 'none' && !isAside && !isBetween) subject = settled.subject
    if (settled.tense !== 'none') tense = settled.tense
    before = clause
    return settled
  })
}

/** A clause between commas that opens with one of these gives way to the subject before it. */
const SUBORDINATORS = new Set('because since who which while when as although though where after before'.split(' '))

/** What follows these without a joining word is what was found or said, not the next step. */
const THOUGHT = new Set(
  'find notice see realise realize think know hear learn feel say tell suspect believe discover check ask explain show'.split(' '),
)

/** Notes leave the "I" out: "Rang the depot, moved the pallets." */
const inheritedSubject = (subject: Subject, sameSentence: boolean): Subject => {
  if (sameSentence) return subject
  return subject === 'none' || subject === 'i' ? 'i' : subject
}
