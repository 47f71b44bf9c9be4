import { z } from 'zod'
import { HiddenText } from '#contract/profiles.ts'

/** Why a file gave no text. */
export const documentFaults = [
  'unknown-type',
  'wrong-type',
  'old-word',
  'locked',
  'broken',
  'empty',
  'too-long',
  'too-large-inside',
] as const
export type DocumentFault = (typeof documentFaults)[number]

export const DocumentRead = z.object({
  source: z.enum(['text', 'pdf', 'docx']),
  /** What a reader of the page sees, in reading order. */
  text: z.string(),
  hidden: z.array(HiddenText),
})
export type DocumentRead = z.infer<typeof DocumentRead>

export const DocumentFile = z.object({ name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) })
export type DocumentFile = z.infer<typeof DocumentFile>

/** What the thread answers. */
export const DocumentAnswer = z.union([z.object({ read: DocumentRead }), z.object({ fault: z.enum(documentFaults) })])
export type DocumentAnswer = z.infer<typeof DocumentAnswer>

/** Expected trouble with a file, inside the thread. */
export class DocumentError extends Error {
  readonly fault: DocumentFault
  constructor(fault: DocumentFault) {
    super(fault)
    this.name = 'DocumentError'
    this.fault = fault
  }
}

/** Text and why it would not be seen, or null when it would. */
export type Piece = { text: string; hidden: HiddenText['why'] | null }
