import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { InterviewId } from '#contract/ids.ts'
import { checkUtterance, type Slot } from '../interviewer/index.ts'
import { must } from '../platform/db/write.ts'
import type { House } from '../platform/house.ts'
import { extractWithFallback } from '../platform/llm/fallback.ts'
import { ProviderError } from '../platform/llm/port.ts'
import { noEffect, type TaskDefinition } from '../platform/queue/port.ts'
import { readResume } from '../profiles/index.ts'
import { findAny, type InterviewRow } from './store.ts'
import { interviews } from './tables.ts'

const PROMPT = 'interviewer/plan.v2'
const RefinePlan = z.object({ interviewId: InterviewId })

const words = z.string().trim().min(8).max(400)
const Draft = z.object({
  draftId: z.string(),
  question: words,
  guidance: words,
  probes: z.object({ expand: words, clarify: words, quantify: words, challenge: words }),
  need: z.enum(['must', 'if-time']),
  basis: z.string().nullable(),
})
const Drafts = z.object({ slots: z.array(Draft).max(20) })

/**
 * Fits the questions that have not been asked yet to the target, where a model is there to do it. The interview runs on the
 * bank's questions meanwhile and for good when the model fails.
 */
export const refinePlanTask: TaskDefinition<z.infer<typeof RefinePlan>> = {
  name: 'interviews.refine-plan',
  payload: RefinePlan,
  key: ({ interviewId }) => interviewId,
  attempts: 2,
  backoff: 2_000,
  deadline: 90_000,
  priority: 1,
  run: async (house, { interviewId }, { signal }) => {
    const before = await findAny(house.db, interviewId)
    if (!before || openSlots(before).length === 0) return noEffect
    const drafts = await draft(house, before, signal).catch(noneWhenCapped)
    if (drafts.length === 0) return noEffect
    const row = await findAny(house.db, interviewId)
    if (!row) return noEffect
    const plan = merge(row, drafts)
    return {
      write: (tx) => [
        must(
          'plan',
          tx
            .update(interviews)
            .set({ plan, version: row.version + 1 })
            .where(and(eq(interviews.id, row.id), eq(interviews.version, row.version)))
            .returning({ id: interviews.id }),
        ),
      ],
    }
  },
}

/** Core questions that nobody has heard yet. */
const openSlots = ({ plan, state }: InterviewRow): Slot[] =>
  plan.filter(
    (slot, index) => (slot.phase === 'core' || slot.phase === 'pressure') && (state.status === 'lobby' || index > state.slotIndex),
  )

const draft = async (house: House, row: InterviewRow, signal: AbortSignal) => {
  const slots = openSlots(row)
  const resume = row.resumeId ? await readResume(house, row.candidateId, row.resumeId) : ''
  const prompt = house.prompts.render(PROMPT, {
    kind: row.kind,
    seniority: row.seniority ?? 'any',
    language: row.language,
    count: slots.length,
    title: row.target.title,
    description: row.target.description,
    mustHave: row.target.mustHave,
    skills: row.target.skills,
    resume,
    drafts: slots.map(({ id, competency, kind, question, lookFor }) => ({ id, competency, kind, question, lookFor })),
  })
  const subject = house.secrets.mac('model-subject', row.candidateId)
  const context = { purpose: 'interview.plan', subject, signal }
  const { value } = await extractWithFallback(house.models, prompt, { name: 'interview_slots', schema: Drafts }, context)
  const source = [row.target.title, row.target.description, ...row.target.mustHave, resume].join('\n')
  return value.slots.filter((candidate) => isSound(candidate, slots, source))
}

/** A cap that was reached is no failure: the bank's questions stay. */
const noneWhenCapped = (error: unknown): z.infer<typeof Draft>[] => {
  if (error instanceof ProviderError && error.fault === 'capped') return []
  throw error
}

/** A question that would leak, ramble, ask twice or rest on something nobody wrote is not used; the bank's stays. */
const isSound = ({ draftId, question, basis }: z.infer<typeof Draft>, slots: readonly Slot[], source: string): boolean => {
  const slot = slots.find(({ id }) => id === draftId)
  if (!slot || (basis !== null && !source.includes(basis))) return false
  const context = { lookFor: slot.lookFor, concepts: slot.concepts, known: `${source}\n${slot.question}` }
  return question === slot.question || checkUtterance(question, { kind: 'question', asked: [], ...context }).length === 0
}

/**
 * A model words the question and the follow-ups. What an answer is held against stays the bank's: a posting that persuades the
 * model to look for words that every answer has would otherwise have written its own score.
 */
const merge = (row: InterviewRow, drafts: z.infer<typeof Draft>[]): Slot[] => {
  const open = new Set(openSlots(row).map((slot) => slot.id))
  return row.plan.map((slot) => {
    const found = open.has(slot.id) ? drafts.find((candidate) => candidate.draftId === slot.id) : undefined
    if (!found) return slot
    const { question, guidance, probes, need } = found
    return { ...slot, question, guidance, probes, need, questionId: question === slot.question ? slot.questionId : null }
  })
}
