import { type AnswerFeatures, describeAnswer } from '#server/platform/text/answer-features.ts'
import { countWords, plain, termsOf, wordsOf } from '#server/platform/text/terms.ts'
import { type Contradiction, contradictionIn } from './contradictions.ts'
import { foreignLanguage } from './foreign.ts'
import { type Given, givenIn } from './given.ts'
import { hasPhrase } from './leaks.ts'
import type { Concept, Slot, SpokenTurn } from './slots.ts'
import { candidateSaid } from './talk.ts'

/** What the interviewer notices about an answer: enough to choose the next move, never a judgement. */
export type Reading = {
  words: number
  /** In a language that the rules cannot read, where the interview is held in it. */
  isForeign: boolean
  isGibberish: boolean
  isEcho: boolean
  isShort: boolean
  isVague: boolean
  isEvasive: boolean
  /** That the thing asked about has not come up, now or in an earlier answer to this question. */
  saysNever: boolean
  saidNever: boolean
  /** That they told what they would do. */
  toldHow: boolean
  /** Something that happened once is told, if only in a line or two. */
  tellsEpisode: boolean
  hasExample: boolean
  hasResult: boolean
  usesOnlyWe: boolean
  contradiction: Contradiction | null
  /** Share of the question's concepts that were named, null when it has none. */
  coverage: number | null
  /** What all that was said to this question holds already. */
  given: Given
  features: AnswerFeatures
}

const SHORT_BELOW = 30
const LONG_ENOUGH = 60
const EPISODE_CLAUSES = 2
const STEP_WORDS = 25
const OWN_STEP =
  /\bI (?:\w+ly )?(?!was|am|have|had|think|thought|felt|know|knew|guess|believe|mean|would|could|should|can|do|did|wanted|liked|hoped)(?:\w{3,}ed|took|went|gave|told|made|built|wrote|said|spoke|ran|put|brought|drove|kept|rang|bought|found|sent|led|held|met)\b/
const LONGEST_WORD = 45
const NEVER_WORDS_MAX = 14
const ECHO_SHARE = 0.8
const ECHO_NEW_MAX = 3
const EVASIVE =
  /\b(?:(?:i )?(?:can't|cannot|couldn't) (?:really |quite )?(?:remember|recall|say|think of|talk about)|it depends|hard to say|i(?:'m| am) not sure|never (?:really )?(?:happened|had (?:that|any|a conflict|such))|i (?:don't|do not) (?:really |usually |ever )?(?:have|get|make|remember|recall|do|fail|know)\b|nothing comes to mind|as everyone (?:does|else)|like (?:any|every)(?:one|body)|i(?:'d| would) rather|let's not|that's (?:confidential|private)|none of your|why do you)/
const NEVER =
  /^(?:(?:well|hm+|um+|honestly|actually|sorry)[,. ]+)*(?:no\b|nope|never|not (?:really|yet|that i)|i (?:have|'ve)(?: not|n't)? ?never|i (?:haven't|have not|never had|never have|did not have|didn't have)|that (?:has )?never|it (?:has )?never|nothing like that)/
const NEVER_WITHIN =
  /\b(?:i (?:was|have|had|'ve) (?:luckily |fortunately |honestly )?never (?:really |actually |yet )?(?:been |had )?(?:in |to |that|such|this|anything)|(?:that|it|this) (?:has )?never (?:really |actually |yet )?(?:happened|came up|come up)|never (?:really )?(?:been in|faced|come across) (?:that|such|this|one|it)|i can(?:'t|not) think of (?:a|any|one)\b)/
const OUTCOME =
  /\b(?:as a result|result(?:ed)? in|which meant|led to|in the end|since then|ended up|so that|finally|afterwards|saved|reduced|increased|improved|dropped|rose|fell|grew|doubled|halved|cut)\b|\d/

export type Told = { answer: string; earlier: readonly string[]; asked: readonly string[]; turns: readonly SpokenTurn[] }

/** `earlier` is what was said to the same question before; `lastSaid` what the interviewer said last: saying it back is an echo too. */
export const readAnswer = (slot: Slot, { answer, earlier, asked, turns }: Told, lastSaid: string): Reading => {
  const words = countWords(answer)
  const isForeign = foreignLanguage(answer) !== null
  const isGibberish = !isForeign && looksLikeGibberish(answer)
  const features = describeAnswer(answer)
  const whole = [...earlier, answer].join('\n')
  const all = earlier.length === 0 ? features : describeAnswer(whole)
  const said = plain(answer)
  const hasResult = all.hasResult || OUTCOME.test(plain(whole))
  return {
    words,
    isForeign,
    isGibberish,
    isEcho: !isGibberish && (echoes(slot.question, answer) || echoes(lastSaid, answer)),
    isShort: words < SHORT_BELOW,
    isVague: all.isVague,
    isEvasive: words < LONG_ENOUGH && EVASIVE.test(said) && !(features.hasOwnAction && words > SHORT_BELOW),
    saidNever: earlier.some(hasNever),
    toldHow: all.clauses.some((clause) => clause.isHypothetical && clause.subject === 'i'),
    tellsEpisode:
      all.clauses.filter((clause) => clause.isEpisode && clause.specifics.length > 0).length >= EPISODE_CLAUSES ||
      (words >= STEP_WORDS && OWN_STEP.test(whole)),
    saysNever: !features.hasExample && hasNever(answer) && (words > NEVER_WORDS_MAX || !features.hasOwnAction),
    hasExample: all.hasExample || (all.hasOwnAction && countWords(whole) >= LONG_ENOUGH),
    hasResult,
    usesOnlyWe: all.usesOnlyWe && !OWN_STEP.test(whole),
    contradiction: freshClash(answer, asked, turns),
    coverage: coverageOf(slot.concepts, whole),
    given: givenIn(whole, all, all.hasResult || (hasResult && /[a-z] (?:by|to|from) \d|\bas a result\b|\bin the end\b/i.test(whole))),
    features,
  }
}

const hasNever = (answer: string): boolean => {
  const said = plain(answer)
  const words = countWords(answer)
  return (words <= NEVER_WORDS_MAX && NEVER.test(said)) || (words < LONG_ENOUGH && NEVER_WITHIN.test(said))
}

export const coverageOf = (concepts: readonly Concept[], text: string): number | null => {
  if (concepts.length === 0) return null
  const said = plain(text)
  return concepts.filter(({ key, aliases }) => [key, ...aliases].some((name) => hasPhrase(said, plain(name)))).length / concepts.length
}

/** A clash that has been put to the candidate is not put again. */
const freshClash = (answer: string, asked: readonly string[], turns: readonly SpokenTurn[]): Contradiction | null => {
  const found = contradictionIn(candidateSaid(turns), answer)
  return found && !asked.some((text) => text.includes(found.now) && text.includes(found.before)) ? found : null
}

/** The question said back with next to nothing of one's own. */
const echoes = (question: string, answer: string): boolean => {
  const asked = new Set(termsOf(question))
  const said = new Set(termsOf(answer))
  if (said.size < 3 || asked.size === 0) return false
  const own = [...said].filter((term) => !asked.has(term)).length
  return own <= ECHO_NEW_MAX && (said.size - own) / said.size >= ECHO_SHARE && (said.size - own) / asked.size >= 0.5
}

/** Key mashing or one thing said over and over; any language with vowels and varied words passes. */
export const looksLikeGibberish = (answer: string): boolean => {
  const words = wordsOf(answer.toLowerCase())
  if (words.length === 0) return true
  const letters = words.join('')
  if (!/\p{L}/u.test(letters)) return words.length > 3
  const odd = words.filter(isMashed).length
  if (odd / words.length >= 0.5) return true
  return words.length >= 8 && new Set(words).size / words.length < 0.25
}

const isMashed = (word: string): boolean => {
  if (!/^[a-z]+$/.test(word) || word.length < 4) return false
  if (word.length > LONGEST_WORD) return true
  if (!/[aeiouy]/.test(word)) return true
  return (
    /(.)\1{3,}/.test(word) ||
    /[^aeiouy]{6,}/.test(word) ||
    /^(?:asdf|qwer|zxcv|hjkl|jkl|fdsa|dsfg|sdf|dfgh)/.test(word) ||
    /^(..+?)\1{2,}$/.test(word)
  )
}
