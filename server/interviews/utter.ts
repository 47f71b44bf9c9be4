import { setTimeout as pause } from 'node:timers/promises'
import type { Provenance } from '#contract/provenance.ts'
import { guardContextOf, openGuard, questionMarks } from '../interviewer/index.ts'
import type { House } from '../platform/house.ts'
import { type Piece, streamWithFallback } from '../platform/llm/fallback.ts'
import { ProviderError } from '../platform/llm/port.ts'
import type { OpenTurn } from './state.ts'
import type { InterviewRow, TurnRow } from './store.ts'

export const RULES: Provenance = { by: 'rules', name: 'Greenroom interviewer', version: '1' }
const PROMPT = 'interviewer/utterance.v1'
const TRANSCRIPT_TURNS = 12
const HEAR_OUT_MS = 750
/** What code must say itself: these replies are exact, kind or dull on purpose. */
const WORDED_BY_RULES = new Set([
  'asked_to_repeat',
  'asked_the_time',
  'distressed',
  'gaming',
  'thinking',
  'gibberish',
  'echo',
  'asked_to_clarify',
  'asked_for_hint',
  'hostile',
  'silent',
  'other_language',
  'correcting',
])

export type Utterance = { text: string; by: Provenance }
export type Speaking = { row: InterviewRow; open: OpenTurn; turns: TurnRow[]; said: string; epoch: number; wordMs: number }

/**
 * The words of one interviewer turn, piece by piece. A model words it when there is one and it may; when it fails before
 * its first word the rules word the same turn. Rejects `ProviderError` when a model fails after its first word.
 */
export async function* utter(house: House, speaking: Speaking, signal: AbortSignal): AsyncGenerator<Utterance> {
  const { open, said } = speaking
  const mayUseModel = house.models.chain.length > 0 && !open.byRules && said === '' && !WORDED_BY_RULES.has(open.move.reason)
  if (!mayUseModel) return yield* byRules(open.move.text.slice(said.length), speaking.wordMs, signal)
  let hasSpoken = false
  try {
    for await (const utterance of byModel(house, speaking, signal)) {
      hasSpoken = true
      yield utterance
    }
  } catch (error) {
    if (hasSpoken || !(error instanceof ProviderError)) throw error
    house.log.warn({ fault: error.fault }, 'the rules word a turn that no model did')
  }
  if (!hasSpoken) yield* byRules(open.move.text, speaking.wordMs, signal)
}

/** Word by word at a pace that can be read along. */
async function* byRules(text: string, wordMs: number, signal: AbortSignal): AsyncGenerator<Utterance> {
  for (const word of text.match(/\s*\S+\s*$|\s*\S+/g) ?? []) {
    yield { text: word, by: RULES }
    if (wordMs > 0) await pause(wordMs, undefined, { signal })
  }
}

async function* byModel(house: House, speaking: Speaking, signal: AbortSignal): AsyncGenerator<Utterance> {
  const { row, open, turns, epoch } = speaking
  const slot = row.plan.find((candidate) => candidate.id === open.move.slotId) ?? null
  const prompt = house.prompts.render(PROMPT, briefing(speaking))
  const subject = house.secrets.mac('model-subject', row.candidateId)
  const cut = new AbortController()
  const context = { purpose: 'interview.utterance', subject, epoch, signal: AbortSignal.any([signal, cut.signal]) }
  const pieces = streamWithFallback(house.models, prompt, context)
  // The question is on its way while the guard reads what is known.
  const first = pieces.next()
  const guard = openGuard(
    guardContextOf(slot, open.move.kind, { asked: row.state.asked, turns, known: `${row.target.title}\n${open.move.text}` }),
  )
  let by: Provenance = RULES
  let said = ''
  let next: IteratorResult<Piece> | null = null
  try {
    while (!guard.isDone) {
      next = await (next ? pieces.next() : first)
      if (next.done) break
      by = house.models.provenance(next.value.model, prompt)
      const text = guard.push(next.value.text)
      said += text
      if (text) yield { text, by }
    }
  } finally {
    if (!next?.done) house.background('the end of an utterance', hearOut(pieces, cut))
  }
  const { shown, violation } = guard.end()
  said += shown
  if (shown) yield { text: shown, by }
  if (said && violation && open.move.expectsAnswer && questionMarks(said) === 0) {
    const question = open.move.kind === 'question' && slot ? slot.question : open.move.text
    yield { text: `${bridge(said)}${question}`, by }
  }
}

/**
 * What a model says after its question is not for the candidate, but how the call ended and what it cost comes at its end,
 * and a connection that was heard out serves the next turn.
 */
const hearOut = async (pieces: AsyncGenerator<Piece>, cut: AbortController): Promise<void> => {
  const timer = setTimeout(() => cut.abort(), HEAR_OUT_MS)
  try {
    for (let next = await pieces.next(); !next.done; next = await pieces.next());
  } catch {
    // Whatever became of it is in the ledger.
  } finally {
    clearTimeout(timer)
  }
}

/** From words that ask nothing to the question that the rules would ask. */
const bridge = (said: string) => (/[.!]["”]?\s*$/.test(said) ? (said.endsWith(' ') ? '' : ' ') : '… ')

const briefing = ({ row, open, turns }: Speaking) => {
  const slot = row.plan.find((candidate) => candidate.id === open.move.slotId)
  return {
    move: open.move.kind,
    reason: open.move.reason,
    rulesWouldSay: open.move.text,
    probe: open.move.probe,
    guidance: slot?.guidance ?? '',
    competency: slot?.competency ?? '',
    persona: row.persona,
    language: row.language,
    title: row.target.title,
    minutesLeft: Math.max(0, Math.round(row.minutes - row.elapsedMs / 60_000)),
    transcript: turns.slice(-TRANSCRIPT_TURNS).map(({ speaker, text }) => ({ speaker, text })),
  }
}
