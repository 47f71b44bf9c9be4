import type { Persona } from '#contract/interviews.ts'
import { hashOf } from '#server/platform/text/terms.ts'
import { isRepeated } from './checks.ts'
import { quoteFrom } from './quotes.ts'
import type { Reading } from './reading.ts'
import type { ProbeType, Slot } from './slots.ts'

export type ProbeReason = 'short' | 'vague' | 'no_example' | 'evasive' | 'contradictory' | 'no_result' | 'we_only' | 'deepen'
export type ProbeChoice = { type: ProbeType; reason: ProbeReason }

const ladder: readonly ProbeType[] = ['expand', 'clarify', 'quantify', 'challenge']
const WELL_COVERED = 0.6
const DEEPEN = { screening: 0, behavioural: 0, technical: 1, case: 3 } as const

/** What to ask next about an answer, or null when it is enough. Expand first, then clarify or quantify, then challenge. */
export const chooseProbe = (slot: Slot, reading: Reading, used: readonly ProbeType[], persona: Persona): ProbeChoice | null => {
  for (const choice of wishes(slot, reading, used, persona)) {
    const type = choice.types.find((wanted) => !used.includes(wanted))
    if (type) return { type, reason: choice.reason }
  }
  return null
}

type Wish = { reason: ProbeReason; types: ProbeType[] }

const wishes = (slot: Slot, reading: Reading, used: readonly ProbeType[], persona: Persona): Wish[] => {
  const asksForStory = slot.kind === 'behavioural' || slot.competency === 'experience'
  const found: Wish[] = []
  if (reading.contradiction) found.push({ reason: 'contradictory', types: ['challenge'] })
  if (reading.isEvasive) found.push({ reason: 'evasive', types: ['expand', 'clarify'] })
  if (reading.isShort && !isAnswered(slot, reading, used)) found.push({ reason: 'short', types: ['expand', 'clarify'] })
  if (asksForStory && !reading.hasExample && used.length === 0) found.push({ reason: 'no_example', types: ['expand', 'clarify'] })
  if (reading.isVague && !isAnswered(slot, reading, used)) found.push({ reason: 'vague', types: ['clarify', 'expand'] })
  if (asksForStory && reading.usesOnlyWe) found.push({ reason: 'we_only', types: ['clarify'] })
  if (asksForStory && !reading.hasResult && !reading.isShort) found.push({ reason: 'no_result', types: ['quantify'] })
  if (wantsMore(slot, reading, used, persona)) found.push({ reason: 'deepen', types: deeper(slot, used) })
  return found
}

/** A follow-up was asked and answered with something of substance: a second short answer is not pressed again. */
const isAnswered = (slot: Slot, reading: Reading, used: readonly ProbeType[]) =>
  (used.length > 0 && reading.hasResult && reading.words >= 12) || (slot.kind === 'screening' && reading.words >= 15 && !reading.isVague)

const wantsMore = (slot: Slot, reading: Reading, used: readonly ProbeType[], persona: Persona): boolean => {
  const least = DEEPEN[slot.kind] + (slot.phase === 'pressure' || persona === 'demanding' ? 1 : 0)
  if (slot.kind === 'screening') return false
  if (slot.kind === 'technical' && reading.coverage !== null && reading.coverage < WELL_COVERED) return used.length < Math.max(2, least)
  return used.length < least
}

const deeper = (slot: Slot, used: readonly ProbeType[]): ProbeType[] => {
  if (slot.kind === 'behavioural') return ['challenge']
  if (slot.kind === 'technical' && used.length === 0) return ['clarify', 'challenge', 'quantify']
  return ladder.filter((type) => type !== 'expand')
}

export type Probe = { text: string; about: string | null }
export type ProbeInput = { slot: Slot; choice: ProbeChoice; reading: Reading; answer: string; persona: Persona; asked: readonly string[] }

/** The words of a probe, about the candidate's own words where they give something to ask about. */
export const wordProbe = ({ slot, choice, reading, answer, persona, asked }: ProbeInput): Probe => {
  const clash = reading.contradiction
  if (choice.reason === 'contradictory' && clash) {
    return { text: `You said “${clash.before}” and also “${clash.now}”. How do the two fit together?`, about: clash.now }
  }
  const about = quoteFor(choice, answer, asked)
  const bank = { text: slot.probes[choice.type], about: null }
  if (!about) return bank
  const wordings = aboutQuote[choice.reason === 'we_only' ? 'we' : choice.type][persona]
  const word = wordings[hashOf(answer + slot.id) % wordings.length]
  return word && !isRepeated(word(about), asked) ? { text: word(about), about } : bank
}

const WANTED: Record<ProbeReason, RegExp | null> = {
  short: /\b(?:I|we) \w{3,}|\b\w+(?:ed|ing) \w+/i,
  vague:
    /\b(?:things|stuff|various|several|some|many|always|usually|often|generally|typically|good|better|best|help(?:ed)?|support(?:ed)?|handle[ds]?|deal|dealt|manage[ds]?|improve[ds]?|communicat\w+|work(?:ed)? (?:hard|well|together))\b/i,
  no_example: /\b(?:I|we) (?:always|usually|often|generally|typically|try|tend|like|would|can|normally|make sure|just|never)\b/i,
  evasive: null,
  contradictory: null,
  no_result: /\bI (?:\w+ly )?(?!was|am|had|have|would|could|think|thought|felt|feel|know|knew|mean|guess|like|want)\w{3,}(?:ed)?\b/,
  we_only: /\bwe (?:\w+ly )?(?!are|were|had|have|would|could)\w{3,}/i,
  deepen: null,
}

const LOOSE =
  /\b(?:things|stuff|various|several|always|usually|often|generally|better|good|help\w*|support\w*|handle\w*|deal|improve\w*|communicat\w+|positive|flexible|attitude)\b/i
const BETTER = /\b(?:reduc|increas|improv|sav|grew|rose|fell|drop|doubl|faster|fewer|more|less|better|cheaper|shorter)\w*/i
const QUOTE_WORDS_MAX = 7

const quoteFor = ({ type, reason }: ProbeChoice, answer: string, asked: readonly string[]): string | null => {
  if (type === 'challenge') return null
  const wanted = WANTED[reason]
  if (type === 'quantify')
    return quoteFrom(answer, BETTER, QUOTE_WORDS_MAX, asked) ?? (wanted ? quoteFrom(answer, wanted, QUOTE_WORDS_MAX, asked) : null)
  return wanted
    ? (quoteFrom(answer, wanted, QUOTE_WORDS_MAX, asked) ??
        (reason === 'we_only' ? null : quoteFrom(answer, LOOSE, QUOTE_WORDS_MAX, asked)))
    : null
}

type Wordings = Record<Persona, readonly ((quote: string) => string)[]>

const aboutQuote: Record<'expand' | 'clarify' | 'quantify' | 'challenge' | 'we', Wordings> = {
  expand: {
    warm: [
      (q) => `You said “${q}”. Could you take me through one time that happened?`,
      (q) => `I would like to hear more about “${q}”. What happened there?`,
    ],
    neutral: [(q) => `You said “${q}”. Can you give me one real example?`, (q) => `“${q}” – what happened, step by step?`],
    demanding: [
      (q) => `“${q}” – when exactly was that, and what did you do?`,
      (q) => `You said “${q}”. Which occasion do you have in mind?`,
    ],
  },
  clarify: {
    warm: [(q) => `When you say “${q}”, what did that look like in practice?`, (q) => `Help me picture “${q}”. What did you actually do?`],
    neutral: [(q) => `You said “${q}”. What exactly did you do?`, (q) => `What does “${q}” mean in practice?`],
    demanding: [(q) => `“${q}” – what does that mean, concretely?`, (q) => `“${q}” could mean anything. What did you do?`],
  },
  quantify: {
    warm: [(q) => `You said “${q}”. Roughly how much difference did that make?`, (q) => `“${q}” – how could you tell that it worked?`],
    neutral: [(q) => `You said “${q}”. What changed because of it?`, (q) => `“${q}” – with what result?`],
    demanding: [(q) => `“${q}” – what figure can you put on the result?`, (q) => `You said “${q}”. What did it change, in numbers?`],
  },
  challenge: {
    warm: [(q) => `Looking back at “${q}”, what would you do differently?`],
    neutral: [(q) => `Why was “${q}” the right choice?`],
    demanding: [(q) => `“${q}” – what was the weak point of that?`],
  },
  we: {
    warm: [(q) => `You said “${q}”. Which part of that was yours?`, (q) => `In “${q}”, what was your own share?`],
    neutral: [(q) => `You said “${q}”. What did you do yourself?`, (q) => `“${q}” – what was your part?`],
    demanding: [(q) => `“${q}” – and you, personally?`, (q) => `You said “${q}”. What was your own contribution?`],
  },
}
