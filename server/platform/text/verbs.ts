import type { Token } from './language.ts'
import { emptyVerbs, lightVerbs, stativeVerbs } from './word-classes.ts'

export type Subject = 'i' | 'we' | 'you' | 'other' | 'none'
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'hypothetical' | 'same' | 'none'

/** Past and present look alike; the neighbours decide. */
const INVARIANT = new Set('put set cut let hit shut read cost quit split spread cast bet hurt beat burst shed'.split(' '))
const POSSESSIVES = new Set(['my', 'our', 'his', 'their', 'her', 'your', 'its'])
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they'])
const OTHERS = new Set(
  'he she it they this that these those who which there nothing something everything nobody everyone somebody someone everybody none both one'.split(
    ' ',
  ),
)
/** Verbs that hand the action to the verb behind them: "decided to ring". */
const CATENATIVE = new Set(
  'decide try start begin manage go offer volunteer choose arrange have need want continue keep help get end be'.split(' '),
)
const BE_PAST = new Set(['was', 'were', 'had', 'did'])

export const isPastForm = (t: Token) => {
  if (t.pos === 'AUX') return BE_PAST.has(t.lower)
  if (t.pos !== 'VERB') return false
  if (BE_PAST.has(t.lower) || (!t.known && /ed$/.test(t.lower))) return true
  return t.lower !== t.lemma && !/(s|ing)$/.test(t.lower) && !t.lower.startsWith("'") && unspelled(t.lower) !== unspelled(t.lemma)
}

/** The lemma is American: "organise" and "honour" are no past forms of "organize" and "honor". */
const unspelled = (word: string) => word.replace(/s/g, 'z').replace(/u/g, '').replace(/ll/g, 'l')

/** Before the month; capitals do not tell it from the verb in an answer that was dictated. */
const DATED = new Set('last next this early late mid'.split(' '))

/** "Well, first …": what may stand before the first word that counts. */
export const isLeadIn = (t: Token) => ['INTJ', 'ADV', 'PUNCT', 'CCONJ', 'SCONJ'].includes(t.pos)

/** "Rule out a fault", "Clamp the cable": a sentence that opens with an order. */
const isOrdered = (t: Token, after: Token) =>
  /^[a-z]{3,}$/i.test(t.lower) &&
  t.lower === t.lemma &&
  (OBJECTS.has(after.lower) || POSSESSIVES.has(after.lower)) &&
  !NO_ORDERS.has(t.lower)
const OBJECTS = new Set('the a an that this these those it them him out off up down away back every each'.split(' '))
const NO_ORDERS = new Set(
  'all both half such quite what not just only even then once twice here there first next last now today yesterday one day night morning'.split(
    ' ',
  ),
)

const NEVER_VERBS = new Set('people everything everyone everybody something someone somebody anything nothing part parts'.split(' '))

/** The tagger takes some verbs for nouns ("I ward") and some nouns for verbs ("the ward's pump"); the neighbours tell. */
export const mendTags = (tokens: Token[]): Token[] =>
  tokens.map((t, i) => {
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    const front = before?.pos === 'ADV' ? tokens[i - 2] : before
    if (front && NOMINATIVE.has(front.lower) && ['NOUN', 'PROPN', 'ADJ'].includes(t.pos) && /^[a-z]+$/.test(t.lower))
      return { ...t, pos: 'VERB', lemma: t.lemma === t.lower && /ed$/.test(t.lower) ? t.lower.slice(0, -2) : t.lemma }
    if (t.lower === 'may' && (t.pos === 'AUX' || t.pos === 'VERB') && before && (before.pos === 'ADP' || DATED.has(before.lower)))
      return { ...t, pos: 'PROPN' }
    if (after && ['NOUN', 'ADJ', 'PROPN'].includes(t.pos) && isOrdered(t, after) && tokens.slice(0, i).every(isLeadIn))
      return { ...t, pos: 'VERB' }
    if (t.pos !== 'VERB') return t
    if (tokens[i - 2]?.lower === '-' && t.lower === t.lemma) return { ...t, pos: 'NOUN' }
    if (NEVER_VERBS.has(t.lower)) return { ...t, pos: 'NOUN', lemma: t.lower }
    const isModifier = before?.pos === 'NOUN' && after !== undefined && isPastForm(after) && !isPastForm(t)
    if (isModifier) return { ...t, pos: 'NOUN' }
    const afterDeterminer = before && (before.pos === 'DET' || POSSESSIVES.has(before.lower))
    if (after?.lower === "'s" && after.pos === 'PART') return { ...t, pos: 'NOUN' }
    if ((afterDeterminer || before?.pos === 'NUM') && !/(ed|ing)$/.test(t.lower) && !isPastForm(t)) return { ...t, pos: 'NOUN' }
    return t
  })

export const carriesTense = (t: Token, before: Token | undefined) =>
  t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower) && before?.lower !== 'to') || isPastForm(t)

export const isVerbal = (t: Token) => t.pos === 'VERB' || t.pos === 'AUX'

type Predicate = { subject: Subject; tense: Tense; verb: Token | null; isNegated: boolean; isPassive: boolean }

/** Who does what, when: the subject, the tense and the verb that carries the meaning. */
export const readPredicate = (tokens: Token[]): Predicate => {
  const at = tokens.findIndex((t, i) => carriesTense(t, tokens[i - 1]))
  const first = at < 0 ? tokens.findIndex(isVerbal) : at
  const front = first < 0 ? tokens : tokens.slice(0, first)
  const rest = first < 0 ? [] : tokens.slice(first)
  return {
    subject: subjectOf(front, tokens),
    tense: at < 0 ? 'same' : tenseOf(rest),
    verb: mainVerb(rest),
    isPassive: isPassive(rest),
    isNegated: rest.slice(0, 4).some((t) => t.lower === 'not' || t.lower === "n't" || t.lower === 'never'),
  }
}

const subjectOf = (front: Token[], all: Token[]): Subject => {
  const joined = front.some((t) => t.lower === 'and')
  if (front.some((t) => t.lower === 'i'))
    return joined && front.some((t, i) => t.pos === 'NOUN' && front[i + 1]?.lower === 'and') ? 'we' : 'i'
  if (front.some((t) => t.lower === 'we')) return 'we'
  if (front.some((t) => t.lower === 'you')) return 'you'
  if (front.some((t) => OTHERS.has(t.lower) || (['NOUN', 'PROPN', 'NUM'].includes(t.pos) && !followsPreposition(front, t)))) return 'other'
  return all[0]?.lower === 'please' ? 'you' : 'none'
}

/** "at the depot": back over what may stand between a preposition and its noun. */
const followsPreposition = (front: Token[], noun: Token) => {
  let at = front.indexOf(noun) - 1
  while (at >= 0 && (['ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV'].includes(front[at]?.pos ?? '') || /ing$/.test(front[at]?.lower ?? ''))) at--
  if (front[at]?.pos === 'DET' || POSSESSIVES.has(front[at]?.lower ?? '')) at--
  return front[at]?.pos === 'ADP'
}

const tenseOf = (rest: Token[]): Tense => {
  const [first, second, third] = rest
  if (!first) return 'none'
  const next = second?.pos === 'ADV' || second?.pos === 'PART' ? third : second
  if (first.lower === "'d") return next && isPastForm(next) ? 'past' : 'hypothetical'
  if (first.lower === 'would' || first.lower === 'might') return second?.lower === "n't" ? 'past' : 'hypothetical'
  if (first.lower === 'could') return 'past'
  if (first.lower === 'will' || first.lower === "'ll" || first.lower === 'wo') return 'future'
  if (first.lemma === 'have' && first.lower !== 'had' && next && isPastForm(next)) return 'perfect'
  if (isPastForm(first)) return 'past'
  if (INVARIANT.has(first.lower)) return 'same'
  return 'present'
}

/** "was asked", "got invited": done to the subject. */
const isPassive = (rest: Token[]) => {
  const at = rest.findIndex((t) => t.pos === 'VERB' && t.lemma !== 'get' && t.lemma !== 'be')
  const verb = rest[at]
  if (!verb || /ing$/.test(verb.lower) || !(isPastForm(verb) || verb.lemma !== verb.lower || INVARIANT.has(verb.lower))) return false
  const front = rest.slice(Math.max(0, at - 4), at)
  return (
    front.some((t) =>
      ['was', 'were', 'been', 'being', 'is', 'are', "'s", "'re", "'m", 'am', 'got', 'get', 'gets', 'be'].includes(t.lower),
    ) && front.every((t) => ['AUX', 'ADV', 'VERB', 'PART', 'PRON'].includes(t.pos))
  )
}

const mainVerb = (rest: Token[]): Token | null => {
  const verbs = rest.filter(isVerbal)
  const full = verbs.filter((t) => t.pos === 'VERB')
  const [first] = full
  if (!first) return verbs[0] ?? null
  const at = rest.indexOf(first)
  const handed = CATENATIVE.has(first.lemma) ? rest.slice(at + 1, at + 5).find((t) => t.pos === 'VERB') : undefined
  return handed ?? first
}

export type Strength = 'none' | 'light' | 'concrete'
export const strengthOf = (verb: Token | null): Strength => {
  if (!verb || verb.pos === 'AUX') return 'none'
  if (lightVerbs.has(verb.lemma) || emptyVerbs.has(verb.lemma)) return 'light'
  return stativeVerbs.has(verb.lemma) ? 'none' : 'concrete'
}
