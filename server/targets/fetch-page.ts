import { oneLine, storable } from '#contract/text.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { openThread, ThreadFailure } from '../platform/threads/run.ts'
import { type FetchedPage, LINK_PATIENCE, PageRead } from './model.ts'

const MEMORY = 256
const READER = new URL('./page-thread.ts', import.meta.url)

/** Fetches a link and reads what it says about a job. Refuses `unreachable_link` and `unreadable_link`. */
export const fetchPage = async ({ fetch }: Pick<House, 'fetch'>, link: string, signal: AbortSignal): Promise<FetchedPage> => {
  // The reader starts while the page is on its way. A page takes a tenth of a second to read; one that means harm takes all there is.
  const reader = openThread({ entry: READER, answer: PageRead.nullable(), deadline: LINK_PATIENCE, memory: MEMORY, signal })
  try {
    const { url, status, contentType, text } = await fetch(link, signal)
    if (status >= 400) throw new Refusal('unreachable_link', messageOf(status))
    const read = await reader.ask({ contentType, text })
    if (!read) throw unreadable()
    return storablePage({ ...read, url })
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await reader.close()
  }
}

/** A page may hold what no database takes. */
const storablePage = (page: FetchedPage): FetchedPage => ({
  ...page,
  title: oneLine(page.title),
  employer: page.employer && oneLine(page.employer),
  description: storable(page.description),
})

const asRefusal = (error: unknown): unknown => {
  if (error instanceof ThreadFailure) return unreadable()
  if (!(error instanceof DOMException)) return error
  return new Refusal('unreachable_link', 'That page took too long to read. Paste the description instead.')
}

const unreadable = () =>
  new Refusal(
    'unreadable_link',
    'No description could be read on that page; it may need JavaScript or a sign-in. Paste the description instead.',
  )

const messageOf = (status: number): string =>
  status === 404 || status === 410
    ? 'That page does not exist any more. Check the link, or paste the description instead.'
    : 'That site does not show this page to programs. Paste the description instead.'
