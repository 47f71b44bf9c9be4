import type { Posting } from '#contract/postings.ts'
import type { TargetRequest } from '#contract/targets.ts'

// As much as a target takes; what is shorter than a sentence says less than the title.
const TITLE_MAX = 200
const DESCRIPTION_MAX = 30_000
const DESCRIPTION_MIN = 20

/** A posting as something to practise for, as if its title and its words had been pasted. */
export const targetOf = ({ title, description }: Pick<Posting, 'title' | 'description'>): TargetRequest => {
  const [short, words] = [title.slice(0, TITLE_MAX), description.trim().slice(0, DESCRIPTION_MAX)]
  return words.length < DESCRIPTION_MIN ? { title: short } : { title: short, description: words }
}
