import { everydayWords, hollowNouns, meritAdverbs, presenceVerbs, speechVerbs } from './act-words.ts'
import type { Clause } from './clause.ts'
import type { Token } from './language.ts'
import { handVerbs } from './word-classes.ts'

const PERSONS = new Set('him her them me us it you himself herself themselves this that one both each'.split(' '))
const QUOTING = new Set([':', '"'])
const LETTING = new Set('make help get have'.split(' '))

/**
 * How far a clause lets one see somebody do something, 0–1: what is done to what counts most, what is done at all less, and
 * being present, taking part or doing well not at all. `content` is what a verb of saying passes on in the clauses behind it.
 */
export const actOf = (
  clause: Pick<Clause, 'verb' | 'strength' | 'specifics' | 'everyday' | 'tokens' | 'isObligation'>,
  content: number,
): number => {
  const { verb, strength, tokens } = clause
  if (verb === null || presenceVerbs.has(verb) || isAssurance(tokens)) return 0
  const things = clause.specifics.filter((lemma) => lemma !== verb).length
  const near = things + 0.4 * clause.everyday.filter((lemma) => lemma !== verb).length
  const isTo = tokens.some((t) => PERSONS.has(t.lower))
  const soft = (things === 0 && tokens.some((t) => isHollow(t, verb)) ? 0.5 : 1) * (clause.isObligation ? 0.4 : 1)
  if (tokens.some((t, i) => letsAct(t, tokens.slice(i + 1, i + 5)))) return 0.75 * soft
  if (speechVerbs.has(verb))
    return soft * Math.min(1, 0.4 + 0.3 * (near + content) + (isTo ? 0.15 : 0) + (tokens.some((t) => QUOTING.has(t.text)) ? 0.2 : 0))
  if (strength === 'concrete') return soft * Math.min(1, 0.6 + 0.3 * near + (isTo ? 0.2 : 0))
  if (handVerbs.has(verb)) return soft * Math.min(1, (things > 0 ? 0.5 : 0.2) + 0.3 * near + (isTo ? 0.3 : 0))
  if (strength === 'light') return soft * (things >= 2 ? 0.75 : things === 1 ? 0.3 : 0)
  return verb === 'do' && things > 0 ? 0.5 : 0
}

/** "made sure that", "took care to": a merit, not a step. */
const isAssurance = (tokens: Token[]) =>
  tokens.some(
    (t, i) =>
      ['make', 'take', 'do', 'give', 'pay', 'try'].includes(t.lemma) &&
      ASSURED.has(tokens[i + (OWN.has(tokens[i + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? ''),
  )
const ASSURED = new Set(
  'sure certain care responsibility ownership initiative action part best everything attention effort account advantage notice measures steps hard'.split(
    ' ',
  ),
)
const OWN = new Set('my our full great the all every my own personal immediate close special'.split(' '))

/** Praise of how it was done, or an abstraction that it was done to. */
const isHollow = (t: Token, verb: string) => meritAdverbs.has(t.lower) || (t.pos === 'NOUN' && t.lemma !== verb && hollowNouns.has(t.lemma))

/** "let him finish", "had it put aside": somebody, then a verb. */
const letsAct = (t: Token, after: Token[]) => {
  if (t.lemma === 'let') return PERSONS.has(after[0]?.lower ?? '') || after[0]?.pos === 'DET'
  if (!LETTING.has(t.lemma) || t.pos !== 'VERB') return false
  const at = after.findIndex((t) => t.pos === 'VERB')
  return at > 0 && after.slice(0, at).some((t) => t.pos === 'NOUN' || t.pos === 'PROPN' || PERSONS.has(t.lower))
}

/** Content words of a clause that are real but would fit many answers. */
export const everydayIn = ({ tokens }: Pick<Clause, 'tokens'>): string[] => [
  ...new Set(tokens.filter((t) => ['NOUN', 'ADJ', 'NUM', 'VERB'].includes(t.pos) && everydayWords.has(t.lemma)).map((t) => t.lemma)),
]
