export type TargetKind = 'nothing' | 'link' | 'title' | 'description'

const TITLE_LONGEST = 90

/** What somebody put into the one field: whole links, short single lines and everything longer are told apart. */
export const targetKind = (text: string): TargetKind => {
  const trimmed = text.trim()
  if (trimmed === '') return 'nothing'
  if (asLink(trimmed) !== null) return 'link'
  return trimmed.includes('\n') || trimmed.length > TITLE_LONGEST ? 'description' : 'title'
}

/** The link as it can be asked for, `www.` and bare domains with a path included, or null. */
export const asLink = (text: string): string | null => {
  const trimmed = text.trim()
  if (/\s/.test(trimmed)) return null
  const whole = /^https?:\/\//i.test(trimmed) ? trimmed : looksLikeHost(trimmed) ? `https://${trimmed}` : ''
  return URL.canParse(whole) ? new URL(whole).href : null
}

const looksLikeHost = (text: string) => /^(www\.)[\w-]+(\.[\w-]+)+/i.test(text) || /^[\w-]+(\.[\w-]+)+\/\S+/.test(text)
