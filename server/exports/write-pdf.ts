import { z } from 'zod'
import type { Bundle } from '#contract/bundle.ts'
import { Refusal } from '../platform/errors.ts'
import { runInThread, ThreadFailure } from '../platform/threads/run.ts'

const DEADLINE = 30_000
const MEMORY = 256

const Bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)

/** Sets the scorecard as a PDF in a thread of its own, so that no live interview waits for type. */
export const writePdf = async (bundle: Bundle, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> => {
  const task = { entry: new URL('./pdf-thread.ts', import.meta.url), answer: Bytes, deadline: DEADLINE, memory: MEMORY, signal }
  return runInThread(task, bundle).catch((error: unknown) => {
    throw error instanceof ThreadFailure ? tooMuch() : error
  })
}

const tooMuch = () => new Refusal('not_available', 'The PDF could not be made. Take the Markdown, or try again in a moment.')
