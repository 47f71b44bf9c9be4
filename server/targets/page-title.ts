const LENGTH_MIN = 3
const LENGTH_MAX = 120
/** What stands between a job's name and the site's: ` | Acme`, ` – Careers`, ` at Acme`. */
const SITE = /\s+(?:[|–—·•»]|-)\s+.*$/
const APPLICATION = /^(?:job application for|apply for|job:|vacancy:|stellenangebot:?)\s+(.+?)(?:\s+at\s+.+)?$/i

/** The name of the job on a page without a JobPosting: its only heading, else what it is shared as, else its title. */
export const pageTitle = (document: Document): string => {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => clean(textContent)).filter(isTitle)
  const shared = clean(document.querySelector('meta[property="og:title"]')?.getAttribute('content'))
  const titled = clean(document.querySelector('title')?.textContent)
  const [heading] = headings
  if (heading && headings.length === 1) return heading
  return [shared, titled].map(withoutSite).find(isTitle) ?? heading ?? ''
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const isTitle = (text: string): boolean => text.length >= LENGTH_MIN && text.length <= LENGTH_MAX

const withoutSite = (title: string): string => {
  const job = APPLICATION.exec(title)?.[1] ?? title
  const short = job.replace(SITE, '')
  return isTitle(short) ? short : job
}
