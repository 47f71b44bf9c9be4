import { RESUME_BYTES_MAX } from '#contract/profiles.ts'
import type { DocumentFault, DocumentFile, DocumentRead } from '../platform/documents/model.ts'
import { openDocument } from '../platform/documents/open.ts'
import { Refusal } from '../platform/errors.ts'
import { ThreadFailure } from '../platform/threads/run.ts'

/**
 * Reads a résumé of at most 5 MB as PDF, Word, text or JSON Resume. Refuses `too_large`, `unsupported_file` and
 * `unreadable_file`, each with what to do instead.
 */
export const readResumeFile = async (file: DocumentFile, signal: AbortSignal): Promise<DocumentRead> => {
  if (file.bytes.byteLength > RESUME_BYTES_MAX)
    throw new Refusal('too_large', 'A résumé can have at most 5 MB. Save it without pictures, or paste its text.')
  if (file.bytes.byteLength === 0) throw refusalOf('empty')
  const answer = await openDocument(file, signal).catch((error: unknown) => {
    throw error instanceof ThreadFailure ? refusalOf('broken') : error
  })
  if ('fault' in answer) throw refusalOf(answer.fault)
  return answer.read
}

const refusalOf = (fault: DocumentFault): Refusal => {
  const [code, message] = refusals[fault]
  return new Refusal(code, message)
}

const refusals = {
  'unknown-type': ['unsupported_file', 'Send a PDF, a Word file (.docx) or a text file, or paste the text.'],
  'wrong-type': [
    'unsupported_file',
    'This file is not what its name says. Send a PDF, a Word file (.docx) or a text file, or paste the text.',
  ],
  'old-word': ['unsupported_file', 'Old Word files (.doc) cannot be read. Save it as .docx or PDF and send that, or paste the text.'],
  locked: ['unreadable_file', 'This file is protected by a password. Save a copy without one and send that, or paste the text.'],
  broken: ['unreadable_file', 'This file could not be read. Save it again as PDF and send that, or paste the text.'],
  empty: ['unreadable_file', 'No readable text was found in this file; it may be a scan or a picture. Paste the text instead.'],
  'too-long': ['too_large', 'This file has more than 30 pages. Send only the résumé, or paste the text.'],
  'too-large-inside': ['too_large', 'This file unpacks to far more than a résumé. Save it again without pictures, or paste the text.'],
} as const satisfies Record<DocumentFault, readonly [string, string]>
