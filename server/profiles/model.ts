import type { HiddenText } from '#contract/profiles.ts'

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
