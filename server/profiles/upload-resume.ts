import type { Resume } from '#contract/profiles.ts'
import type { DocumentFile } from '../platform/documents/model.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { keepResume } from './keep-resume.ts'
import { cleanText, cutHidden, labelOf } from './model.ts'
import { readResumeFile } from './read-resume-file.ts'
import { reserveResume } from './reserve-resume.ts'

/** Reads a file and keeps its text; the file itself is let go. */
export const uploadResume = async (house: House, actor: CandidateActor, file: DocumentFile, signal: AbortSignal): Promise<Resume> => {
  await reserveResume(house, actor, file.bytes.byteLength)
  const { source, text, hidden } = await readResumeFile(file, signal)
  return keepResume(house, actor, { label: labelOf(file.name), source, text: cleanText(text), hidden: cutHidden(hidden) })
}
