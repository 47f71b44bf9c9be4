import type { InterviewKind, Phase } from '#contract/interviews.ts'
import type { Seniority, Target } from '#contract/targets.ts'
import { hashOf } from '#server/platform/text/terms.ts'
import { chooseAlternates, chooseQuestions, type QuestionKind } from '#server/questions/index.ts'
import { slotOf } from './bank-slots.ts'
import { ownSlots } from './own-slots.ts'
import type { Slot } from './slots.ts'
import { warmUpSlot, yourQuestionsSlot } from './standing-slots.ts'

export type PlanInput = {
  target: Target
  resumeText: string | null
  kind: InterviewKind
  seniority: Seniority | null
  /** All questions that are asked, the warm-up among them; the candidate's own questions come on top. */
  questions: number
  minutes: number
  seed: string
  /** Competencies to be asked about before others, where the kind of interview has questions for them. */
  wanted?: readonly string[]
}

const PRESSURE_FROM = 4
const WARM_UP_FROM = 2
const YOUR_QUESTIONS_FROM_MINUTES = 5
/** A question with its answer and one follow-up. */
const SECONDS_PER_SLOT = 150

/** The whole interview, in order. The same input gives the same plan, always. */
export const planInterview = (input: PlanInput): Slot[] => {
  const opens = input.questions >= WARM_UP_FROM ? [warmUpSlot(input)] : []
  const own = ownSlots(input)
  const asked = input.questions - opens.length - own.length
  const choice = {
    title: input.target.title,
    description: input.target.description,
    domain: input.target.domain,
    skills: input.target.skills,
    seniority: input.seniority ?? input.target.seniority,
    kinds: kindsOf(input.kind, asked, input.seed),
    seed: input.seed,
    without: own.map((slot) => slot.competency),
    wanted: input.wanted ?? [],
  }
  const chosen = chooseQuestions(choice)
  const alternates = chooseAlternates(choice, chosen)
  const fromBank = chosen.map((question, at) => ({ ...slotOf(question), alternates: alternates[at] ?? { easier: null, harder: null } }))
  const core = order([...own, ...fromBank]).map((slot, index, all) => place(slot, index, all.length, input.minutes))
  const closes = input.minutes >= YOUR_QUESTIONS_FROM_MINUTES ? [yourQuestionsSlot(input.target.description)] : []
  return [...opens, ...core, ...closes].map((slot, index) => ({ ...slot, id: `s${index + 1}` }))
}

const MIX: Record<InterviewKind, readonly QuestionKind[]> = {
  screening: ['screening', 'screening', 'behavioural', 'screening'],
  behavioural: ['behavioural'],
  technical: ['technical', 'technical', 'technical', 'behavioural'],
  case: ['case', 'case', 'behavioural'],
  mixed: ['behavioural', 'technical', 'behavioural', 'technical', 'behavioural', 'case'],
}

const kindsOf = (kind: InterviewKind, count: number, seed: string): QuestionKind[] => {
  const mix = MIX[kind]
  const from = kind === 'mixed' ? hashOf(seed) % 2 : 0
  return Array.from({ length: Math.max(0, count) }, (_, index) => mix[(index + from) % mix.length] ?? 'behavioural')
}

const WEIGHT: Record<QuestionKind, number> = { screening: 0, behavioural: 1, technical: 2, case: 3 }

/** Easy to heavy, so that the last question is the one under pressure; the first stays what was chosen first. */
const order = (slots: Slot[]): Slot[] => {
  const [first, ...rest] = slots
  return first
    ? [
        first,
        ...rest
          .map((slot, at) => ({ slot, at }))
          .sort((a, b) => WEIGHT[a.slot.kind] - WEIGHT[b.slot.kind] || a.at - b.at)
          .map(({ slot }) => slot),
      ]
    : []
}

const place = (slot: Slot, index: number, count: number, minutes: number): Slot => {
  const phase: Phase = count >= PRESSURE_FROM && index === count - 1 ? 'pressure' : 'core'
  const affordable = Math.max(1, Math.floor((minutes * 60) / SECONDS_PER_SLOT))
  return { ...slot, phase, need: index < affordable ? 'must' : 'if-time' }
}
