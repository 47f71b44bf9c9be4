import { z } from 'zod'
import { ApplicationId, PostingId, ResumeId } from './ids.ts'
import { storable } from './text.ts'

export const LETTER_MAX = 10_000
export const NOTE_MAX = 4_000

/** Where an application stands. `saved` is prepared and not sent. */
export const stages = ['saved', 'applied', 'interview', 'offer', 'closed'] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

/** A package to prepare: a résumé, a letter, or both. */
export const PrepareApplication = z
  .strictObject({
    resumeId: ResumeId.nullable(),
    letter: z.string().overwrite(storable).trim().max(LETTER_MAX),
  })
  .refine(({ resumeId, letter }) => resumeId !== null || letter !== '', {
    path: ['letter'],
    error: 'Choose a résumé or write a letter.',
  })
export type PrepareApplication = z.infer<typeof PrepareApplication>

/** What the candidate notes of an application; what is left out stays as it is. Any stage but `saved` and `closed` says that it was sent. */
export const ChangeApplication = z.strictObject({
  stage: Stage.optional(),
  remindAt: z.int().positive().nullable().optional(),
  note: z.string().overwrite(storable).trim().max(NOTE_MAX).optional(),
})
export type ChangeApplication = z.infer<typeof ChangeApplication>

export const ApplicationStep = z.object({
  at: z.number(),
  what: z.enum(['prepared', 'sent', 'moved', 'withdrawn']),
  stage: Stage,
})
export type ApplicationStep = z.infer<typeof ApplicationStep>

/** The posting as it was when the package was prepared. */
export const AppliedPosting = z.object({ title: z.string(), employer: z.string().nullable(), url: z.string().nullable() })
export type AppliedPosting = z.infer<typeof AppliedPosting>

/** The exact package: fixed from when the candidate said that it was sent. */
export const ApplicationPackage = z.object({
  resume: z.object({ id: ResumeId, label: z.string(), text: z.string() }).nullable(),
  letter: z.string(),
})
export type ApplicationPackage = z.infer<typeof ApplicationPackage>

export const ApplicationCard = z.object({
  id: ApplicationId,
  postingId: PostingId,
  posting: AppliedPosting,
  stage: Stage,
  note: z.string(),
  remindAt: z.number().nullable(),
  isDue: z.boolean(),
  preparedAt: z.number(),
  sentAt: z.number().nullable(),
  withdrawnAt: z.number().nullable(),
})
export type ApplicationCard = z.infer<typeof ApplicationCard>

export const Application = z.object({
  ...ApplicationCard.shape,
  package: ApplicationPackage,
  timeline: z.array(ApplicationStep),
})
export type Application = z.infer<typeof Application>

/** An application for this very posting, or for one of the same title at the same employer. */
export const RelatedApplication = z.object({ isSamePosting: z.boolean(), application: ApplicationCard })
export type RelatedApplication = z.infer<typeof RelatedApplication>
