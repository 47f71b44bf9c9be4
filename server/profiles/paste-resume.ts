import type { z } from 'zod'
import type { PasteResume, Resume } from '#contract/profiles.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { keepResume } from './keep-resume.ts'
import { cleanText } from './model.ts'
import { reserveResume } from './reserve-resume.ts'

const PASTED = 'Pasted résumé'

/** Keeps a résumé that was typed or pasted. */
export const pasteResume = async (house: House, actor: CandidateActor, { text, label }: z.infer<typeof PasteResume>): Promise<Resume> => {
  await reserveResume(house, actor, Buffer.byteLength(text))
  return keepResume(house, actor, { label: cleanText(label ?? '') || PASTED, source: 'text', text: cleanText(text), hidden: [] })
}
