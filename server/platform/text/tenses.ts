import { actOf } from './acts.ts'
import type { Clause } from './clause.ts'
import { hasOccasion } from './occasions.ts'
import { isLeadIn, type Subject, type Tense } from './verbs.ts'

/** Beside "I would" these open what is supposed, in whatever tense: "if the backlog passed fifty". */
const SUPPOSES = new Set('if unless before until once when after'.split(' '))

/** What is seen clearly enough to be called an action. */
const PICTURED = 0.4

/**
 * A second look at the clauses together: subjects and tenses that a clause leaves open come from the clause before,
 * a story told in the present ("then I go to the customer") or in the perfect ("I have repaired it on Monday") counts as
 * told once when it has been set in the past, and habits told in the past ("I always made sure") stay habits.
 */
export const settleTenses = (clauses: Clause[]): Clause[] => {
  const inherited = withActs(inherit(clauses))
  const frame = frameOf(inherited)
  const supposed = new Set(inherited.filter((clause) => clause.isHypothetical).map((clause) => clause.sentence))
  return inherited.map((given) => {
    const isHypothetical = given.isHypothetical || (supposed.has(given.sentence) && SUPPOSES.has(given.tokens[0]?.lower ?? ''))
    const clause = { ...given, isHypothetical }
    const isHabitual = isHabit(clause, frame)
    const isEpisode = isTold(clause, frame) && !isHabitual && !clause.isHypothetical && !clause.isPurpose
    return { ...clause, isHabitual, isEpisode, isOwnAction: isEpisode && clause.subject === 'i' && clause.isAction && !clause.isNegated }
  })
}

const withActs = (clauses: Clause[]): Clause[] =>
  clauses.map((clause, i) => {
    const isDone = clause.isPassive && (clause.subject === 'i' || clause.subject === 'we')
    const act = isDone ? 0 : actOf(clause, passedOn(clauses, i))
    return { ...clause, act, isAction: act >= PICTURED }
  })

const PASSES_ON = new Set('that what why how whether if which where who until when'.split(' '))

/** What is said, as far as it follows in a clause of its own. */
const passedOn = (clauses: Clause[], at: number): number => {
  const next = clauses[at + 1]
  if (!next || next.sentence !== clauses[at]?.sentence) return 0
  return next.isComplement || PASSES_ON.has(next.tokens[0]?.lower ?? '') ? next.specifics.length + 0.4 * next.everyday.length : 0
}

type Frame = { isPresentStory: boolean; isPast: boolean; isHabit: boolean; habitual: Set<number>; occasions: Set<number> }

/** How the whole is told. */
const frameOf = (clauses: Clause[]): Frame => {
  const habitual = new Set(
    clauses
      .filter((clause) => (clause.isHabitual && clause.subject !== 'other') || isRule(clause, clauses))
      .map((clause) => clause.sentence),
  )
  const occasions = new Set(clauses.filter((clause) => clause.tense === 'past' && hasOccasion(clause)).map((clause) => clause.sentence))
  const acting = clauses.filter((clause) => clause.subject === 'i' && clause.verb !== null)
  const once = acting.filter((clause) => !habitual.has(clause.sentence))
  const past = clauses.filter((clause) => clause.tense === 'past' && !habitual.has(clause.sentence))
  const own = (tense: Tense) => once.filter((clause) => clause.isAction && clause.tense === tense).length
  const isSet = past.length >= 2 && past.some((clause) => clause.specifics.length > 0)
  return {
    isPresentStory: isSet && habitual.size <= 1 && own('present') > own('past'),
    isPast: past.length >= Math.max(1, clauses.length * 0.25),
    isHabit: acting.length - once.length >= Math.max(2, 0.4 * acting.length) && occasions.size === 0,
    habitual,
    occasions,
  }
}

const RULES = new Set('if when whenever whatever once'.split(' '))

/** "If the yard is dirty I sweep it": a condition and what is then done, both in the present. */
const isRule = (clause: Clause, clauses: Clause[]) =>
  RULES.has(clause.tokens[0]?.lower ?? '') &&
  clause.tense === 'present' &&
  clauses.some((other) => other.sentence === clause.sentence && other.subject === 'i' && other.isAction && other.tense === 'present') &&
  !clauses.some((other) => other.sentence === clause.sentence && other.tense === 'past')

const isHabit = (clause: Clause, { isHabit, habitual, occasions }: Frame) => {
  if (clause.isHabitual) return true
  const isIn = habitual.has(clause.sentence) && !occasions.has(clause.sentence)
  return (isIn && (clause.tense === 'present' || clause.subject === 'i')) || (isHabit && clause.subject === 'i')
}

const isTold = (clause: Clause, { isPresentStory, isPast }: Frame) => {
  if (clause.tense === 'past') return true
  if (clause.tense === 'perfect') return isPast && clause.isAction && clause.subject === 'i'
  return clause.tense === 'present' && isPresentStory && clause.strength !== 'none' && clause.subject !== 'you'
}

const inherit = (clauses: Clause[]): Clause[] => {
  let subject: Subject = 'none'
  let tense: Tense = 'none'
  let ownTense: Tense = 'none'
  let before: Clause | null = null
  return clauses.map((clause) => {
    const sameSentence = before !== null && clause.sentence === before.sentence
    const isOpen = clause.subject === 'none' && (sameSentence || (clause.strength === 'concrete' && !isNamed(clause)))
    const settled = {
      ...clause,
      subject: isOpen ? inheritedSubject(subject, sameSentence, clause) : clause.subject,
      tense: clause.tense === 'same' ? openTense(clause, tense, ownTense) : clause.tense,
    }
    const isAside = sameSentence && clause.isComplement && before?.text.trim().match(/[,.;]$/) === null && THOUGHT.has(before.verb ?? '')
    const isBetween = sameSentence && SUBORDINATORS.has(clause.tokens[0]?.lower ?? '') && clause.tokens.at(-1)?.lower === ','
    if (settled.subject !== 'none' && !isAside && !isBetween) subject = settled.subject
    if (settled.tense !== 'none') tense = settled.tense
    if (settled.subject === 'i') ownTense = settled.tense
    before = clause
    return settled
  })
}

/** "Put the kettle on": a note of what was done where one's other acts are told in the past, and else an order. */
const openTense = (clause: Clause, tense: Tense, ownTense: Tense): Tense => {
  if (clause.isOpening && opensWithVerb(clause)) return ownTense === 'past' ? 'past' : 'present'
  return tense === 'none' ? 'past' : tense
}

const opensWithVerb = ({ tokens }: Clause) => tokens.find((t) => !isLeadIn(t))?.pos === 'VERB'

/** A clause between commas that opens with one of these gives way to the subject before it. */
const SUBORDINATORS = new Set('because since who which while when as although though where after before'.split(' '))

/** What follows these without a joining word is what was found or said, not the next step. */
const THOUGHT = new Set(
  'find notice see realise realize think know hear learn feel say tell suspect believe discover check ask explain show'.split(' '),
)

/** "In the practice emotions run high": somebody is named, only not where a subject was looked for. */
const isNamed = ({ tokens, hasTimeAnchor }: Clause) => {
  const at = tokens.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return !hasTimeAnchor && tokens.slice(0, Math.max(0, at)).some((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
}

/** Notes leave the "I" out: "Rang the depot, moved the pallets." */
const inheritedSubject = (subject: Subject, sameSentence: boolean, clause: Clause): Subject => {
  if (sameSentence) return subject
  return subject === 'none' || subject === 'i' || (opensWithVerb(clause) && subject !== 'we') ? 'i' : subject
}
