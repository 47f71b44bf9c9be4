import type { Bundle } from '#contract/bundle.ts'

const TITLE_MAX = 60
/** Letters that no accent is taken off of. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/** `greenroom-ward-nurse-2026-03-03.pdf`: says what it is in any folder, and every file system takes it. */
export const fileName = ({ interview }: Pick<Bundle, 'interview'>, ending: string): string => {
  const title = interview.title
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, TITLE_MAX)
    .replace(/^-+|-+$/g, '')
  const day = new Date(interview.createdAt).toISOString().slice(0, 10)
  return `greenroom-${title || 'scorecard'}-${day}.${ending}`
}
