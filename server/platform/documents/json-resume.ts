/** Keys of JSON Resume (jsonresume.org) that say nothing about what a person can do. */
const SKIPPED = new Set(['$schema', 'meta', 'image', 'url', 'website', 'email', 'phone', 'location', 'profiles', 'countryCode'])
const DEPTH_MAX = 6

/** A JSON Resume as lines of text: one heading a section, its strings below, lists as bullets. */
export const jsonResumeText = (source: string): string | null => {
  const value = parse(source)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.entries(value)
    .filter(([key]) => !SKIPPED.has(key))
    .map(([section, content]) =>
      [section === 'basics' ? '' : heading(section), ...lines(content, 0)].filter((line) => line !== '').join('\n'),
    )
    .join('\n\n')
}

const lines = (value: unknown, depth: number): string[] => {
  if (depth > DEPTH_MAX) return []
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? [`• ${item}`] : [...lines(item, depth + 1), '']))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (SKIPPED.has(key) ? [] : lines(item, depth + 1)))
}

const heading = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1)

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}
