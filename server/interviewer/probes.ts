import type { Persona } from '#contract/interviews.ts'
import { countWords, hashOf } from '#server/platform/text/terms.ts'
import { waysAround } from './around.ts'
import { isRepeated, WORD_CAPS } from './checks.ts'
import { type Correction, isTakenBack } from './corrections.ts'
import { isGiven } from './given.ts'
import { aboutQuote, anyExample, neverYet, type Quoting, sideBySide } from './probe-wordings.ts'
import type { Reading } from './reading.ts'
import type { ProbeType, Slot } from './slots.ts'
import { type Sought, tellingQuote } from './telling.ts'

export type ProbeReason = 'short' | 'vague' | 'no_example' | 'evasive' | 'contradictory' | 'no_result' | 'we_only' | 'deepen'
export type Probe = { type: ProbeType; reason: ProbeReason; text: string; about: string | null }

export type ProbeInput = {
  slot: Slot
  reading: Reading
  answer: string
  /** All that the candidate said to this question so far. */
  whole: string
  used: readonly ProbeType[]
  asked: readonly string[]
  persona: Persona
  corrections: readonly Correction[]
}

const ladder: readonly ProbeType[] = ['expand', 'clarify', 'quantify', 'challenge']
const WELL_COVERED = 0.6
const PARTLY_COVERED = 0.4
const TOLD_ENOUGH = 70
const DEEPEN = { screening: 0, behavioural: 0, technical: 1, case: 3 } as const

/**
 * The follow-up that an answer calls for, or null when it is enough: expand first, then clarify or quantify, then challenge.
 * Nothing is asked for that the answers to this question hold already, and nothing twice.
 */
export const findProbe = (input: ProbeInput): Probe | null => {
  for (const { reason, types } of wishes(input)) {
    for (const type of types) {
      if (input.used.includes(type)) continue
      const words = wordingsOf(input, reason, type).find(({ text }) => maySay(text, input))
      if (words) return { type, reason, ...words }
    }
  }
  return null
}

type Wish = { reason: ProbeReason; types: ProbeType[] }

const wishes = (input: ProbeInput): Wish[] => {
  const { slot, reading, used } = input
  if (reading.isForeign) return reading.isShort && used.length === 0 ? [{ reason: 'short', types: ['expand'] }] : []
  const isStory = asksForStory(slot)
  // What never came up was asked for as a thought already.
  if (isStory && !reading.hasExample && (reading.saidNever || (reading.saysNever && reading.toldHow)))
    return reading.contradiction ? [{ reason: 'contradictory', types: ['challenge'] }] : []
  const found: Wish[] = []
  if (reading.contradiction) found.push({ reason: 'contradictory', types: ['challenge', 'clarify'] })
  if (reading.isEvasive || (isStory && reading.saysNever)) found.push({ reason: 'evasive', types: ['expand', 'clarify'] })
  if (isThin(input)) found.push({ reason: 'short', types: ['expand', 'clarify'] })
  if (isStory && !reading.hasExample && used.length === 0)
    found.push({ reason: reading.tellsEpisode || reading.given.part ? 'short' : 'no_example', types: ['expand', 'clarify'] })
  if (reading.isVague && !isAnswered(input)) found.push({ reason: 'vague', types: ['clarify', 'expand'] })
  if (isStory && reading.usesOnlyWe) found.push({ reason: 'we_only', types: ['clarify'] })
  if (isStory && !reading.hasResult && !reading.isShort) found.push({ reason: 'no_result', types: ['quantify'] })
  if (wantsMore(input)) found.push({ reason: 'deepen', types: deeper(input) })
  return found
}

/** Too few words to go by, all that was said to this question together. */
const isThin = (input: ProbeInput): boolean => {
  const { slot, reading, whole } = input
  if (!reading.isShort || isAnswered(input) || countWords(whole) >= TOLD_ENOUGH) return false
  return slot.kind !== 'technical' || reading.coverage === null || reading.coverage < PARTLY_COVERED
}

const asksForStory = ({ kind, competency }: Slot) => kind === 'behavioural' || competency === 'experience'

/** A follow-up was asked and answered with something of substance: a second short answer is not pressed again. */
const isAnswered = ({ slot, reading, used }: ProbeInput) =>
  (used.length > 0 && reading.hasResult && !reading.isVague && reading.words >= 12) ||
  (slot.kind === 'screening' && reading.words >= 15 && !reading.isVague)

const wantsMore = ({ slot, reading, used, persona }: ProbeInput): boolean => {
  const least = DEEPEN[slot.kind] + (slot.phase === 'pressure' || persona === 'demanding' ? 1 : 0)
  if (slot.kind === 'screening') return false
  if (slot.kind === 'technical' && reading.coverage !== null && reading.coverage < WELL_COVERED) return used.length < Math.max(2, least)
  return used.length < least
}

const deeper = ({ slot, used, reading }: ProbeInput): ProbeType[] => {
  if (slot.kind === 'behavioural') return ['challenge']
  if (slot.kind === 'technical' && (reading.coverage ?? 0) >= WELL_COVERED) return ['challenge', 'quantify', 'clarify']
  if (slot.kind === 'technical' && used.length === 0) return ['clarify', 'challenge', 'quantify']
  return ladder.filter((type) => type !== 'expand')
}

type Words = { text: string; about: string | null }

/** Ways to ask, best first: the candidate's own words in a story, then the bank's probe, then what leads around an open point. */
const wordingsOf = (input: ProbeInput, reason: ProbeReason, type: ProbeType): Words[] => {
  const { slot, reading, persona } = input
  if (reason === 'contradictory') return clashing(input)
  if (asksForStory(slot) && reading.saysNever) return rotated(neverYet[persona], input.answer).map(unquoted)
  const bank = [unquoted(slot.probes[type])]
  const around =
    slot.kind === 'technical' && (type === 'challenge' || type === 'quantify') ? waysAround(slot, input.whole).map(unquoted) : []
  if (!asksForStory(slot) || type === 'challenge') return [...bank, ...around]
  const quoted = quotedWords(input, reason, type)
  const plain =
    reason === 'no_example' || (reason === 'evasive' && type === 'expand') ? rotated(anyExample[persona], input.answer).map(unquoted) : []
  return isFlat(reading) ? [...quoted, ...plain, ...bank] : reason === 'short' ? [...bank, ...quoted] : [...quoted, ...bank, ...plain]
}

/** Nothing was told that the bank's probe could be about. */
const isFlat = (reading: Reading) => !reading.hasExample && (reading.isVague || reading.isEvasive) && !reading.given.part

const clashing = ({ reading, persona, answer }: ProbeInput): Words[] => {
  const clash = reading.contradiction
  if (!clash) return []
  return rotated(sideBySide[persona], answer).map((word) => ({ text: word(clash.before, clash.now), about: clash.now }))
}

const SOUGHT: Record<ProbeReason, readonly Sought[]> = {
  short: ['deed', 'claim'],
  vague: ['claim', 'deed'],
  no_example: ['claim'],
  evasive: [],
  contradictory: [],
  no_result: ['deed'],
  we_only: ['we'],
  deepen: [],
}

const quotedWords = ({ reading, answer, slot, asked, persona, corrections }: ProbeInput, reason: ProbeReason, type: ProbeType): Words[] => {
  if (type === 'challenge') return []
  const quote = SOUGHT[reason].map((sought) => tellingQuote(answer, reading.features, sought, asked)).find((found) => found !== null)
  if (!quote || isTakenBack(quote, corrections)) return []
  const wordings: readonly Quoting[] = aboutQuote[reason === 'we_only' ? 'we' : type][persona]
  return rotated(wordings, answer + slot.id).map((word) => ({ text: word(quote), about: quote }))
}

const unquoted = (text: string): Words => ({ text, about: null })

const rotated = <T>(list: readonly T[], seed: string): T[] => {
  const from = hashOf(seed) % Math.max(1, list.length)
  return [...list.slice(from), ...list.slice(0, from)]
}

const maySay = (text: string, { asked, reading, whole }: ProbeInput): boolean =>
  countWords(text) <= WORD_CAPS.probe && !isRepeated(text, asked) && !isGiven(text, reading.given, whole)
