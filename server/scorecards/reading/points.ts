import type { Clause } from '#server/platform/text/clauses.ts'
import { weightOf } from './detail.ts'
import type { QuestionType } from './question-type.ts'

/** Wishes and dislikes: the verbs of a motive. */
const WANTING = new Set(
  'want like love prefer enjoy hope wish miss need look hate care dislike plan intend dream fascinate motivate draw expect'.split(' '),
)
const YOURS = new Set(['you', 'your', 'yours'])
/** Named things from which a clause says something of its own. */
const SAYS_SOMETHING = 1.3

type Points = { all: number; own: number }

/**
 * What an answer puts forward: steps that somebody takes, claims about how things are and, for motives, wishes, deeds
 * and facts about the work. Each verb counts once, each thing where it is first named; what was lived through counts
 * for a motive only.
 */
export const pointsIn = (core: Clause[], type: QuestionType): Points => {
  const steps = new Map<string, number>()
  const said = new Set<string>()
  let claims = 0
  for (const clause of core) {
    const fresh = {
      ...clause,
      specifics: clause.specifics.filter((word) => !said.has(word)),
      everyday: clause.everyday.filter((word) => !said.has(word)),
    }
    for (const word of [...clause.specifics, ...clause.everyday]) said.add(word)
    const { weight, isOwn } = pointOf(fresh, type)
    if (isOwn) steps.set(clause.verb ?? clause.text, Math.max(steps.get(clause.verb ?? clause.text) ?? 0, weight))
    else claims += weight
  }
  const own = [...steps.values()].reduce((sum, weight) => sum + weight, 0)
  return { all: own + claims, own }
}

/** What one has been through is no answer to what holds or what to do. */
export const isMemory = ({ tense, isHypothetical, subject, verb, tokens }: Clause) => {
  if (isHypothetical || verb === null) return false
  if (subject === 'i' || subject === 'we') return tense === 'past' || tense === 'perfect'
  if (OPEN.has(tokens[0]?.lower ?? '')) return false
  return tense === 'perfect' || (tense === 'past' && tokens.some((t) => LIVED.has(t.lower)))
}
const LIVED = new Set('was were had did he she they there'.split(' '))
/** What is asked or supposed is not remembered: "whether the probe was wet". */
const OPEN = new Set('if whether what which how why unless'.split(' '))

const NOTHING = { weight: 0, isOwn: false }

const pointOf = (clause: Clause, type: QuestionType) => {
  const weight = weightOf(clause)
  if (clause.verb === null) return { weight: weight >= SAYS_SOMETHING ? 0.7 : 0, isOwn: weight >= SAYS_SOMETHING }
  if (type === 'motive') return motiveOf(clause, weight)
  if (isMemory(clause) || isOpinion(clause)) return NOTHING
  const isFresh = weight > 0
  if (clause.subject !== 'other' && clause.act >= 0.4) return { weight: isFresh ? clause.act : 0.3 * clause.act, isOwn: true }
  return { weight: claimOf(clause, weight), isOwn: false }
}

/** "I find it important", "I would say that": says that one thinks it, not what follows from it. */
const isOpinion = ({ subject, verb, tokens }: Clause) =>
  (subject === 'i' && ['say', 'think', 'believe', 'consider', 'regard', 'feel', 'mean'].includes(verb ?? '')) ||
  tokens.some((t, i) => t.lemma === 'find' && tokens[i + 1]?.lower === 'it' && ['ADJ', 'ADV', 'VERB'].includes(tokens[i + 2]?.pos ?? ''))

/** How things are: with a verb that can be pictured, or by naming what is what; that something exists is no claim. */
const claimOf = ({ strength, act, verb, tokens, specifics }: Clause, weight: number) => {
  if (weight < SAYS_SOMETHING || tokens.some((t) => t.lower === 'there' && t.pos !== 'ADV')) return 0
  if (verb === 'say') return 0.4
  if (strength === 'concrete' || act >= 0.6) return 1
  return specifics.length >= 2 ? 0.6 : 0.3
}

const motiveOf = (clause: Clause, weight: number) => {
  const { subject, act, verb, tokens } = clause
  const things = clause.specifics.filter((word) => word !== verb).length
  if (tokens.some((t) => YOURS.has(t.lower))) return { weight: weight >= 1 ? 1 : 0, isOwn: subject === 'i' }
  if (tokens.some((t, i) => WANTING.has(t.lemma) && tokens.slice(Math.max(0, i - 4), i).some((near) => near.lower === 'i'))) {
    const wanted = things + 0.4 * clause.everyday.filter((word) => word !== verb).length
    return { weight: wanted >= 0.4 ? Math.min(1, 0.3 + 0.35 * wanted) : 0, isOwn: true }
  }
  if ((subject === 'i' || subject === 'we') && act >= 0.4) return { weight: act, isOwn: subject === 'i' }
  const isState = subject === 'i' && clause.strength === 'none'
  return { weight: (isState ? 0.3 : 0.8) * claimOf(clause, weight), isOwn: false }
}
