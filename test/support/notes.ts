import { onTestFinished } from 'vitest'
import type { NotePage, NoteTopic } from '#contract/notes.ts'
import { addNote } from '#server/notes/index.ts'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from './browser.ts'
import { handClock } from './clock.ts'
import { signInAs } from './employers.ts'
import { openTestHouse, runTasks } from './house.ts'
import { actorOf } from './led-interview.ts'

/** A house with a clock that stands still, and somebody who is signed in by mail, or a guest. */
export const openNotes = async ({ environment = {}, address = null as string | null } = {}) => {
  const clock = handClock()
  const { house, app, lines } = await openTestHouse({ clock, environment: { PUBLIC_URL: 'http://localhost:3000', ...environment } })
  onTestFinished(async () => {
    await house.background.settled()
    await house.db.close()
  })
  const browser = openBrowser(app)
  if (address === null) await browser.post('/api/guest')
  else await signInAs(house, browser, address)
  const by = actorOf((await browser.get('/api/me')).body)
  return { house, app, clock, lines, browser, by, tell: (over: Partial<Telling> = {}) => tell(house, { candidateId: by.id, ...over }) }
}

type Telling = { candidateId: Parameters<typeof addNote>[2]['candidateId']; topic: NoteTopic; cause: string; title: string; about: string }

/** Tells something, as a room to the right would. */
export const tell = async (
  house: House,
  {
    candidateId,
    topic = 'reviews',
    cause = house.ids.make(),
    title = 'It happened',
    about = 'a',
  }: Partial<Telling> & Pick<Telling, 'candidateId'>,
) => {
  await house.db.write((tx) =>
    addNote(house, tx, { candidateId, topic, cause, about, title, body: 'This is what happened.', link: '/learn' }),
  )
  house.hub.note(candidateId)
  await runTasks(house)
}

export const notesOf = async (browser: Browser, query = ''): Promise<NotePage> => (await browser.get(`/api/notes${query}`)).body as NotePage
