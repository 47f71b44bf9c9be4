import { z } from 'zod'
import { seniorities } from '#contract/targets.ts'

export const probeTypes = ['expand', 'clarify', 'quantify', 'challenge'] as const
export const questionKinds = ['screening', 'behavioural', 'technical', 'case'] as const
export const QUESTION_WORDS_MAX = 30
export const PROBE_WORDS_MAX = 18

const Probe = z.string().min(8)

/** What a technical answer is judged against: any alias counts as the concept being named. */
export const Concept = z.strictObject({ key: z.string().min(1), aliases: z.array(z.string().min(1)).min(1) })

const Anchor = z.string().min(30)

/**
 * One question of the bank. `roles` are keys of `roles.ts`, empty for a question that fits everybody; `skills` are
 * canonical lower-case skill names; `lookFor` and `concepts` are the answer key and never leave the interviewer's mind.
 */
export const BankQuestion = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  roles: z.array(z.string()),
  skills: z.array(z.string()),
  competency: z.string().min(1),
  kind: z.enum(questionKinds),
  level: z.enum(['any', ...seniorities]),
  text: z.string().min(10),
  lookFor: z.array(z.string().min(4)).min(2),
  probes: z.strictObject({ expand: Probe, clarify: Probe, quantify: Probe, challenge: Probe }),
  concepts: z.array(Concept),
  /** What an answer sounds like at bands 1, 3 and 5 of 5, in miniature; shown with the scorecard, never in the room. */
  anchors: z.strictObject({ weak: Anchor, solid: Anchor, strong: Anchor }),
  source: z.literal('greenroom'),
  licence: z.literal('MIT'),
})

export type ProbeType = (typeof probeTypes)[number]
export type QuestionKind = (typeof questionKinds)[number]
export type Concept = z.infer<typeof Concept>
export type BankQuestion = z.infer<typeof BankQuestion>

/** A kind of work: `key` names it in the bank, `domain` is its field, `aliases` are how titles say it. */
export type Role = { key: string; domain: string; aliases: string[] }

export const role = (key: string, domain: string, aliases: string): Role => ({
  key,
  domain,
  aliases: aliases.split(',').map((alias) => alias.trim()),
})
