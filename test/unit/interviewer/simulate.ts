import type { InterviewKind, Mode, Persona } from '#contract/interviews.ts'
import type { Target } from '#contract/targets.ts'
import { closingMove, decideMove, firstMove } from '#server/interviewer/moves.ts'
import { planInterview } from '#server/interviewer/plan.ts'
import type { ProbeType, Slot, SpokenTurn } from '#server/interviewer/slots.ts'
import type { Decision, MoveInput } from '#server/interviewer/stance.ts'
import { understandTarget } from '#server/targets/understand-target.ts'

export type Said = {
  move: Decision
  answer: string | null
  slot: Slot | null
  probesBefore: ProbeType[]
  heardBefore: string
  remainingMs: number | null
}
export type Candidate = (question: string, heard: { turn: number; slot: Slot; kind: Decision['kind'] }) => string
export type Run = { plan: Slot[]; said: Said[]; closed: boolean; setting: Setting }
export type Setting = {
  title: string
  kind: InterviewKind
  persona: Persona
  mode: Mode
  description?: string
  questions?: number
  minutes?: number
  secondsPerTurn?: number
}

const TURNS_MAX = 120

export const targetOf = (title: string, description = ''): Target => ({
  title,
  employer: null,
  description,
  url: null,
  source: 'title',
  ...understandTarget({ title, description }),
})

/** A whole interview between the rules and a scripted candidate, the way the engine drives it. */
export const simulate = (setting: Setting, candidate: Candidate): Run => {
  const { persona, mode, title, kind } = setting
  const minutes = setting.minutes ?? 30
  let plan = planInterview({
    target: targetOf(title, setting.description ?? ''),
    resumeText: null,
    kind,
    seniority: null,
    questions: setting.questions ?? 5,
    minutes,
    seed: `${title} ${kind}`,
  })
  const said: Said[] = []
  const turns: SpokenTurn[] = []
  const asked: string[] = []
  let probesUsed: ProbeType[] = []
  let repliesInSlot = 0
  let remainingMs: number | null = setting.secondsPerTurn ? minutes * 60_000 : null
  let move = firstMove({ plan, persona, mode, title, remainingMs })
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    const slot = plan[move.slotIndex] ?? null
    const entry: Said = {
      move,
      answer: null,
      slot,
      probesBefore: [...probesUsed],
      heardBefore: turns.map(({ text }) => text).join('\n'),
      remainingMs,
    }
    said.push(entry)
    if (move.kind === 'closing' || !slot) return { plan, said, closed: true, setting }
    if (move.probe) probesUsed.push(move.probe.type)
    if (move.kind === 'reply') repliesInSlot += 1
    else asked.push(move.text)
    turns.push({ speaker: 'interviewer', kind: move.kind, text: move.text })
    const answer = candidate(move.text, { turn, slot, kind: move.kind })
    entry.answer = answer
    if (remainingMs !== null) remainingMs -= (setting.secondsPerTurn ?? 0) * 1_000
    const input: MoveInput = {
      plan,
      slotIndex: move.slotIndex,
      probesUsed,
      asked,
      repliesInSlot,
      turns: [...turns],
      answer,
      remainingMs,
      persona,
      mode,
    }
    const next: Decision = remainingMs !== null && remainingMs <= 0 ? closingMove('time_up', input) : decideMove(input)
    turns.push({ speaker: 'candidate', kind: 'answer', text: answer })
    const { exchanged } = next
    if (exchanged) plan = plan.map((slot) => (slot.id === exchanged.id ? exchanged : slot))
    if (next.slotIndex !== move.slotIndex) {
      probesUsed = []
      repliesInSlot = 0
    }
    move = next
  }
  return { plan, said, closed: false, setting }
}
