import type { Resume } from '#contract/profiles.ts'
import type { OpenResume } from './model.ts'

export const toResume = ({ id, label, source, text, hidden, createdAt }: OpenResume): Resume => ({
  id,
  label,
  source,
  text,
  hidden,
  createdAt,
})
