import { findRole } from '../questions/index.ts'

const TITLE_LENGTH = 100
const TITLE_WORDS = 12
/** Whatever is longer is no title, and its end would be looked for from each of its spaces. */
const LINE_MAX = 300
const FALLBACK = 'Role from a description'
const LABEL = /^[^\w\n]*(?:job title|position|role|title|stelle|position title|vacancy)\s*[:–-]\s*(.{3,100})$/im
const SOUGHT =
  /\b(?:looking for|seeking|hiring|recruiting|join us as|role of|position of)\s+(?:an?|our next|the next|another)\s+(?:experienced\s+|skilled\s+|passionate\s+)?([^.,;:!?\n]{3,80}?)(?=\s+(?:to|who|with|for|in|at|on|and|that|based)\b|[.,;:!?\n]|$)/i
/** What may follow a job's name in the sentence that opens a text: an employer, a place, a dash, the end. */
const NAME_END = /\s+(?:at|in|with|for|based|wanted|needed|required|to join)\b|\s*[,;:(|•·–—!]|\.(?=\s|$)|\s-\s/i
const NAME_WORDS = 7
/** A sentence, not a name. */
const SAYS =
  /\b(?:we|our|us|you|your|i|my|is|are|was|has|have|will|can|the|an?|this|that|these|those|who|what|as|if|join|about|looking|seek\w*|need\w*|want\w*|hir\w+)\b/i
/** Those who do a job, and no name of one. */
const MANY = /(?:er|or|ist|ant|ian|nurse|ive)s$/i

/** A title for a description that came without one: a labelled line, a short first line, the job's name it opens with, or whom it looks for. */
export const titleFrom = (description: string): string => {
  const labelled = LABEL.exec(description)?.[1]
  const first =
    description
      .split('\n')
      .map((line) => bare(line.slice(0, LINE_MAX)))
      .find((line) => line !== '') ?? ''
  const title = labelled ?? (isHeading(first) ? first : (openingName(first) ?? SOUGHT.exec(description)?.[1])) ?? ''
  const clean = bare(title)
  return clean.length < 2 ? FALLBACK : capitalised(clean)
}

const bare = (line: string): string => line.replace(/^[\s#*•\-–—]+|[\s*:]+$/g, '')

const isHeading = (line: string): boolean =>
  line.length <= TITLE_LENGTH &&
  line.split(/\s+/).length <= TITLE_WORDS &&
  !/[.!?]$/.test(line) &&
  !/^(about|we|our|job description|description|overview|the role)\b/i.test(line)

/** "Senior backend engineer at Acme. You will …" opens with the name of a job that the bank knows. */
const openingName = (line: string): string | null => {
  const end = line.search(NAME_END)
  const name = end === -1 ? '' : bare(line.slice(0, end))
  const isName = name !== '' && name.split(/\s+/).length <= NAME_WORDS && !SAYS.test(name) && !MANY.test(name)
  return isName && findRole(name) ? name : null
}

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1)
