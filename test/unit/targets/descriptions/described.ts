import type { Seniority } from '#contract/targets.ts'

/** What a careful reader finds in a description. A skill with `/` in it may go by any of these names. */
export type Described = {
  name: string
  title?: string
  /** Marked by hand: `{must|…}` is asked for, `{nice|…}` would be welcome, `{either|…}` may be read both ways. */
  marked: string
  skills: string[]
  /** Skills that one may list or leave out. */
  fair?: string[]
  seniority: Seniority | null
  domain: string | null
}

const MARK = /\{(must|nice|either)\|([^{}]*)\}/g

export const textOf = ({ marked }: Described): string => marked.replace(MARK, '$2').trim()

export const linesOf = ({ marked }: Described, mark: 'must' | 'nice' | 'either'): string[] =>
  [...marked.matchAll(MARK)].filter(([, kind]) => kind === mark).map(([, , line = '']) => line.trim())
