import type { Posting } from '#contract/postings.ts'
import { blocksOf } from './blocks.ts'
import { descriptionHtml } from './description-html.ts'
import { escapeHtml as text } from './escape-html.ts'
import { day, factsOf, sourceOf } from './facts.ts'
import { asScript, jsonLd } from './json-ld.ts'

const SUMMARY_MAX = 160

/** Whether search engines may keep it: a posting that is a sample or closed is no offer. */
export const isListed = ({ isSample, state }: Pick<Posting, 'isSample' | 'state'>): boolean => !isSample && state === 'open'

/**
 * The client's own page with a posting in it: named in the head, and to be read without JavaScript. The client takes what is
 * `#served` away in the moment in which it has the same to show.
 */
export const toPage = (shell: string, posting: Posting, url: string): string =>
  shell
    .replace(/<title>.*?<\/title>/s, () => `<title>${text(posting.title)} – Greenroom</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*"/s, (_, start: string) => `${start}${text(summaryOf(posting))}"`)
    .replace('</head>', () => `${headOf(posting, url)}</head>`)
    .replace(
      /<noscript>.*?<\/noscript>/s,
      () => '<noscript><p class="page reading">Practising is a live conversation and needs JavaScript.</p></noscript>',
    )
    .replace('<div id="app">', () => `${bodyOf(posting)}<div id="app" hidden>`)

const headOf = (posting: Posting, url: string): string => {
  const data = jsonLd(posting, url)
  return [
    `<link rel="canonical" href="${text(url)}">`,
    `<link rel="alternate" type="text/markdown" href="${text(url)}.md">`,
    isListed(posting) ? '' : '<meta name="robots" content="noindex">',
    data === null ? '' : `<script type="application/ld+json">${asScript(data)}</script>`,
  ].join('\n')
}

const summaryOf = ({ employer, place, description }: Posting): string => {
  const [first] = blocksOf(description)
  const words = first?.kind === 'list' ? first.entries.join(', ') : (first?.text ?? '')
  const summary = [[employer.name, place].filter(Boolean).join(', '), words].filter(Boolean).join('. ')
  return summary.length <= SUMMARY_MAX ? summary : `${summary.slice(0, SUMMARY_MAX).replace(/\s+\S*$/, '')} …`
}

const bodyOf = (posting: Posting): string => `<div id="served">
<header><a class="serif" href="/">Greenroom</a><nav aria-label="Main"><a href="/postings">Postings</a></nav></header>
<main>
<article class="page reading stack wide">
<a class="back small" href="/postings">Postings</a>
<header class="stack tight">
<h1>${text(posting.title)}</h1>
<p class="employer">${text(posting.employer.name ?? 'The posting does not name the employer')}${labelsOf(posting)}</p>
<dl class="small">${factsOf(posting)
  .map(({ label, value }) => `<dt>${label}</dt><dd>${text(value)}</dd>`)
  .join('')}</dl>
</header>
<p class="practise"><a href="/postings/${posting.id}">Practise for this posting</a></p>
<div class="description">${descriptionHtml(posting.description)}</div>
${questionsOf(posting)}<footer class="stack tight small faint">${sourceLink(posting)}<p>${seenOf(posting)}</p></footer>
</article>
</main>
</div>
`

const labelsOf = ({ employer, isSample, state }: Posting): string =>
  [
    employer.verifiedDomain === null ? '' : ` · Verified: ${text(employer.verifiedDomain)}`,
    isSample ? ' · Sample: invented, and no job' : '',
    state === 'closed' ? ' · Closed' : '',
  ].join('')

const seenOf = ({ employer, firstSeenAt, repostedAt }: Posting): string =>
  [
    `First ${employer.verifiedDomain === null ? 'seen' : 'posted'} on ${day(firstSeenAt)}`,
    repostedAt === null ? '' : `, posted again on ${day(repostedAt)}`,
    '.',
  ].join('')

const questionsOf = ({ questions }: Posting): string =>
  questions.length === 0
    ? ''
    : `<section class="stack tight"><h2>Asked of everybody who applies</h2><ul>${questions.map((question) => `<li>${text(question.text)}</li>`).join('')}</ul></section>`

const sourceLink = (posting: Posting): string => {
  const source = sourceOf(posting)
  return source ? `<p><a href="${text(source.url)}" rel="noopener nofollow" target="_blank">See it at ${text(source.host)}</a></p>` : ''
}
