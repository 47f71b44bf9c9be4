import type { Posting } from '#contract/postings.ts'
import { blocksOf } from './blocks.ts'
import { day, factsOf, sourceOf } from './facts.ts'

/** A posting as Markdown. What its source wrote is escaped, so that it stays text. */
export const toMarkdown = (posting: Posting, url: string): string => {
  const source = sourceOf(posting)
  const labels = [posting.isSample ? 'Sample: invented, and no job.' : '', posting.state === 'closed' ? 'Closed.' : '']
  return [
    `# ${plain(posting.title)}`,
    plain(posting.employer.name ?? 'The posting does not name the employer'),
    ...labels.filter(Boolean).map((label) => `**${label}**`),
    factsOf(posting)
      .map(({ label, value }) => `- ${label}: ${plain(value)}`)
      .join('\n'),
    ...blocksOf(posting.description).map((block) =>
      block.kind === 'text' ? plain(block.text) : block.entries.map((entry) => `- ${plain(entry)}`).join('\n'),
    ),
    '---',
    `First seen on ${day(posting.firstSeenAt)}. Read and practise at <${url}>.`,
    ...(source ? [`Source: <${new URL(source.url).href}>`] : []),
    '',
  ].join('\n\n')
}

/** Signs that would make something of a text, and those that would at the beginning of a line only. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
