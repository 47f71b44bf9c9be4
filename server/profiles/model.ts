import { HiddenText } from '#contract/profiles.ts'
import type { PersonKey } from '../accounts/index.ts'
import type { ResumeRow } from './store.ts'

export const LABEL_MAX = 120
/** Enough to show what was hidden; a file full of it is not worth more room than its text. */
const HIDDEN_MAX = 10_000

/** PostgreSQL refuses the first of them, and nobody means any. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g

/** Without what no database and no reader wants; line breaks and tabs stay. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed()

/** `CV 2026` from `C:\me\CV 2026.pdf`. */
export const labelOf = (fileName: string): string => {
  const base = fileName.split(/[/\\]/).at(-1) ?? ''
  const label = cleanText(base)
    .replace(/\.[a-z]+$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  return label.slice(0, LABEL_MAX) || 'Résumé'
}

/** The first entries that fit into the room that there is. */
export const cutHidden = (hidden: readonly HiddenText[]): HiddenText[] => {
  let left = HIDDEN_MAX
  return hidden.flatMap(({ text, why }) => {
    const kept = cleanText(text).slice(0, Math.max(0, left))
    left -= kept.length
    return kept === '' ? [] : [{ text: kept, why }]
  })
}

/** A résumé as it is read: what its row holds, opened. */
export type OpenResume = Omit<ResumeRow, 'hidden'> & { hidden: HiddenText[] }

const placeOf = (id: string, column: 'label' | 'text' | 'hidden') => `resumes:${id}:${column}`

export const sealResume = (key: Pick<PersonKey, 'seal'>, { label, text, hidden, ...row }: OpenResume): ResumeRow => ({
  ...row,
  label: key.seal(placeOf(row.id, 'label'), label),
  text: key.seal(placeOf(row.id, 'text'), text),
  hidden: key.seal(placeOf(row.id, 'hidden'), JSON.stringify(hidden)),
})

export const openResume = (key: Pick<PersonKey, 'open'>, { label, text, hidden, ...row }: ResumeRow): OpenResume => ({
  ...row,
  label: key.open(placeOf(row.id, 'label'), label),
  text: key.open(placeOf(row.id, 'text'), text),
  hidden: typeof hidden === 'string' ? HiddenText.array().parse(JSON.parse(key.open(placeOf(row.id, 'hidden'), hidden))) : hidden,
})
