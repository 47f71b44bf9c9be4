const TITLE_LENGTH = 100
const TITLE_WORDS = 12
/** Whatever is longer is no title, and its end would be looked for from each of its spaces. */
const LINE_MAX = 300
const FALLBACK = 'Role from a description'
const LABEL = /^[^\w\n]*(?:job title|position|role|title|stelle|position title|vacancy)\s*[:–-]\s*(.{3,100})$/im
const SOUGHT =
  /\b(?:looking for|seeking|hiring|recruiting|join us as|role of|position of)\s+(?:an?|our next|the next|another)\s+(?:experienced\s+|skilled\s+|passionate\s+)?([^.,;:!?\n]{3,80}?)(?=\s+(?:to|who|with|for|in|at|on|and|that|based)\b|[.,;:!?\n]|$)/i

/** A title for a description that came without one: a labelled line, a short first line, or whom it looks for. */
export const titleFrom = (description: string): string => {
  const labelled = LABEL.exec(description)?.[1]
  const first =
    description
      .split('\n')
      .map((line) => bare(line.slice(0, LINE_MAX)))
      .find((line) => line !== '') ?? ''
  const sought = SOUGHT.exec(description)?.[1]
  const title = labelled ?? (isHeading(first) ? first : sought) ?? ''
  const clean = bare(title)
  return clean.length < 2 ? FALLBACK : capitalised(clean)
}

const bare = (line: string): string => line.replace(/^[\s#*•\-–—]+|[\s*:]+$/g, '')

const isHeading = (line: string): boolean =>
  line.length <= TITLE_LENGTH &&
  line.split(/\s+/).length <= TITLE_WORDS &&
  !/[.!?]$/.test(line) &&
  !/^(about|we|our|job description|description|overview|the role)\b/i.test(line)

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1)
