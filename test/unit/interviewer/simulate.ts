import type { InterviewKind, Mode, Persona } from '#contract/interviews.ts'
import type { Target } from '#contract/targets.ts'
import { closingMove, decideMove, firstMove } from '#server/interviewer/moves.ts'
import { planInterview } from '#server/interviewer/plan.ts'
import type { ProbeType, Slot, SpokenTurn } from '#server/interviewer/slots.ts'
import type { Decision, MoveInput } from '#server/interviewer/stance.ts'
import { understandTarget } from '#server/targets/understand-target.ts'

/** One move with what led to it: `answer` is what the candidate then said, `told` all that was said to this question before. */
export type Said = {
  move: Decision
  answer: string | null
  slot: Slot | null
  probesBefore: ProbeType[]
  told: string[]
  /** What was said to this question before it was left. */
  left: string[]
  heardBefore: string
  remainingMs: number | null
}
export type Heard = { turn: number; turnInSlot: number; slot: Slot; kind: Decision['kind'] }
export type Candidate = (question: string, heard: Heard) => string
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
export type Run = { name: string; setting: Setting; planned: Slot[]; plan: Slot[]; said: Said[]; closed: boolean }

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
export const simulate = (setting: Setting, candidate: Candidate, name = ''): Run => {
  const { persona, mode, title } = setting
  const minutes = setting.minutes ?? 30
  const planned = planOf(setting, minutes)
  let plan = planned
  const said: Said[] = []
  const turns: SpokenTurn[] = []
  const asked: string[] = []
  let told: string[] = []
  let left: string[] = []
  let probesUsed: ProbeType[] = []
  let repliesInSlot = 0
  let remainingMs: number | null = setting.secondsPerTurn ? minutes * 60_000 : null
  let move = firstMove({ plan, persona, mode, title, remainingMs })
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    const slot = plan[move.slotIndex] ?? null
    const heardBefore = turns.map(({ text }) => text).join('\n')
    const entry: Said = { move, answer: null, slot, probesBefore: [...probesUsed], told: [...told], left, heardBefore, remainingMs }
    said.push(entry)
    if (move.kind === 'closing' || !slot) return { name, setting, planned, plan, said, closed: true }
    if (move.probe) probesUsed.push(move.probe.type)
    if (move.kind === 'reply') repliesInSlot += 1
    else asked.push(move.text)
    turns.push({ speaker: 'interviewer', kind: move.kind, text: move.text })
    const answer = candidate(move.text, { turn, turnInSlot: told.length, slot, kind: move.kind })
    entry.answer = answer
    told.push(answer)
    if (remainingMs !== null) remainingMs -= (setting.secondsPerTurn ?? 0) * 1_000
    const stance = { plan, slotIndex: move.slotIndex, probesUsed, asked, repliesInSlot, turns: [...turns], remainingMs, persona, mode }
    const input: MoveInput = { ...stance, answer }
    const next = remainingMs !== null && remainingMs <= 0 ? closingMove('time_up', input) : decideMove(input)
    turns.push({ speaker: 'candidate', kind: 'answer', text: answer })
    const { exchanged } = next
    if (exchanged) plan = plan.map((one) => (one.id === exchanged.id ? exchanged : one))
    left = next.slotIndex === move.slotIndex ? [] : told
    if (next.slotIndex !== move.slotIndex) {
      told = []
      probesUsed = []
      repliesInSlot = 0
    }
    move = next
  }
  return { name, setting, planned, plan, said, closed: false }
}

const planOf = ({ title, description = '', kind, questions = 5 }: Setting, minutes: number): Slot[] =>
  planInterview({
    target: targetOf(title, description),
    resumeText: null,
    kind,
    seniority: null,
    questions,
    minutes,
    seed: `${title} ${kind}`,
  })
