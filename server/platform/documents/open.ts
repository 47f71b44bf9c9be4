import { runInThread } from '../threads/run.ts'
import { DocumentAnswer, type DocumentFile } from './model.ts'

const DEADLINE = 15_000
const MEMORY = 256

/**
 * Reads a PDF, Word or text file in a thread of its own, with 256 MB and 15 s. Throws `ThreadFailure` when the file
 * breaks the thread, or the signal's reason.
 */
export const openDocument = (file: DocumentFile, signal: AbortSignal): Promise<DocumentAnswer> =>
  runInThread({ entry: new URL('./thread.ts', import.meta.url), answer: DocumentAnswer, deadline: DEADLINE, memory: MEMORY, signal }, file)
