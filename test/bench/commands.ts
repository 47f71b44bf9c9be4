import { findPostgres, startPostgres } from '#test/support/servers.mjs'
import {
  command,
  enter,
  type Greenroom,
  inParallel,
  joinInterview,
  newFolder,
  nextEvent,
  openPage,
  type Page,
  prepare,
  startGreenroom,
} from './support/greenroom.ts'
import { printTable, quantile, show } from './support/numbers.ts'
import { nowUs } from './support/stamp.ts'

const PAGES = [1, 16, 64]
const ANSWERS = 10
const WARMING = 2
const ANSWER =
  'I rolled the release back, told support what to say, found the dropped index, and wrote a check that refuses such migrations.'

/** `answer:submit` until its ack, one in flight on each page, as fast as the next question's id is known. */
export const commands = async (): Promise<void> => {
  const rows = await measure('SQLite, every commit on disk', {})
  const postgres = await findDatabase()
  if (postgres) rows.push(...(await measure(postgres.name, { DATABASE_URL: postgres.url }).finally(postgres.end)))
  else console.log('PostgreSQL is left out: name one in TEST_POSTGRES_URL, or install it.')
  printTable('Durable commands: answer:submit until its ack', ['', 'pages', 'commands/s', 'ack p50 ms', 'p99 ms', 'CPU µs/command'], rows)
}

const findDatabase = async (): Promise<{ name: string; url: string; end(): Promise<void> } | null> => {
  const given = process.env.TEST_POSTGRES_URL
  if (given) return { name: 'PostgreSQL, as given', url: given, end: async () => undefined }
  const bin = findPostgres()
  if (!bin) return null
  const { url, end } = await startPostgres(bin, { isDurable: true })
  return { name: 'PostgreSQL, every commit on disk', url, end }
}

const measure = async (name: string, env: Record<string, string>): Promise<string[][]> => {
  const rows: string[][] = []
  for (const count of PAGES) {
    const greenroom = await startGreenroom({ env, dir: newFolder() })
    try {
      const rooms = await inParallel(Array.from({ length: count }), 8, () => openRoom(greenroom.url))
      await greenroom.idle()
      // What is done for the first time is compiled and planned anew.
      await answerAll(greenroom, rooms.slice(0, 1), WARMING)
      await greenroom.idle()
      rows.push([name, String(count), ...(await answerAll(greenroom, rooms, ANSWERS))])
      for (const { page } of rooms) page.disconnect()
    } finally {
      await greenroom.close()
    }
  }
  return rows
}

type Room = { page: Page; interviewId: string; question: () => string | null }

const openRoom = async (url: string): Promise<Room> => {
  const cookie = await enter(url)
  const { id: interviewId } = await prepare(url, cookie)
  const page = await openPage(url, cookie)
  await joinInterview(page, interviewId)
  let question: string | null = null
  page.on('interview:event', (event) => {
    if (event.type === 'turn.started' && event.speaker === 'interviewer') question = event.expectsAnswer ? event.turnId : null
    if (event.type === 'interview.ended') question = null
  })
  const asked = nextEvent(page, (event) => event.type === 'turn.started')
  await command(page, 'interview:start', { interviewId })
  await asked
  return { page, interviewId, question: () => question }
}

const answerAll = async (greenroom: Greenroom, rooms: readonly Room[], answers: number): Promise<string[]> => {
  const took: number[] = []
  const before = await greenroom.usage()
  const startedAt = nowUs()
  await Promise.all(
    rooms.map(async ({ page, interviewId, question }) => {
      for (let answer = 0; answer < answers; answer++) {
        const turnId = question()
        if (!turnId) return
        const next = nextEvent(page, (event) => event.type === 'turn.started' && event.speaker === 'interviewer')
        const sentAt = nowUs()
        await command(page, 'answer:submit', { interviewId, turnId, text: `${ANSWER} ${answer}` })
        took.push((nowUs() - sentAt) / 1e3)
        await next
      }
    }),
  )
  const seconds = (nowUs() - startedAt) / 1e6
  const after = await greenroom.usage()
  return [
    show(took.length / seconds),
    show(quantile(took, 0.5)),
    show(quantile(took, 0.99)),
    show((after.cpuUs - before.cpuUs) / took.length),
  ]
}
