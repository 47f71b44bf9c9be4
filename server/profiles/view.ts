import type { Resume } from '#contract/profiles.ts'
import type { ResumeRow } from './store.ts'

export const toResume = ({ id, label, source, text, hidden, createdAt }: ResumeRow): Resume => ({
  id,
  label,
  source,
  text,
  hidden,
  createdAt,
})
