import type { Socket } from 'socket.io-client'
import { io } from 'socket.io-client'
import { command, enter, inParallel, joinInterview, nextEvent, openPage, type Page, prepare, startGreenroom } from './support/greenroom.ts'
import { printTable, ratio, show } from './support/numbers.ts'
import { type Measured, startProcess } from './support/process.ts'

const JOINS = 500
const WARM = 50
const PAUSED = 8
const INTERVIEWS = 12
const ANSWERS = 16
const ANSWER_CHARS = 19_000
const KIB = 1024

/** Resident memory for each joined page that does nothing, and for each page that stopped reading while much is said to it. */
export const memory = async (): Promise<void> => {
  const bare = await startProcess('test/bench/servers/socket-io-emit.ts')
  const greenroom = await startGreenroom()
  try {
    const ours = await idlePages(greenroom, joinable(greenroom.url))
    const theirs = await idlePages(bare, () => bareSocket(bare.url))
    const row = (name: string, { rss, heap }: Grown) => [name, show(rss / KIB), show(heap / KIB), ratio(rss, theirs.rss)]
    printTable(
      `Idle: KiB for each of ${JOINS}`,
      ['', 'resident', 'heap', 'to bare'],
      [row('Greenroom, a joined interview', ours), row('Socket.IO, a connection', theirs)],
    )
    const slow = await slowPages(greenroom)
    const slowBare = await slowSockets(bare, slow.bytes)
    const slowRow = (name: string, { rss, heap }: Grown) => [
      name,
      show(slow.bytes / KIB),
      show(rss / KIB),
      show(heap / KIB),
      ratio(rss, KIB * KIB),
    ]
    printTable(
      `Paused: KiB for each of ${PAUSED} pages that stopped reading`,
      ['', 'said to each', 'resident', 'heap', 'of 1 MiB'],
      [slowRow('Greenroom', slow), slowRow('Socket.IO emit', slowBare)],
    )
  } finally {
    await greenroom.close()
    await bare.kill()
  }
}

type Grown = { rss: number; heap: number }

const idlePages = async (measured: Measured, open: () => Promise<{ disconnect(): unknown }>): Promise<Grown> => {
  const warm = await inParallel(Array.from({ length: WARM }), 8, open)
  for (const page of warm) page.disconnect()
  await measured.idle()
  const before = await measured.settledUsage()
  const pages = await inParallel(Array.from({ length: JOINS }), 8, open)
  await measured.idle()
  const after = await measured.settledUsage()
  for (const page of pages) page.disconnect()
  return { rss: (after.rss - before.rss) / JOINS, heap: (after.heap - before.heap) / JOINS }
}

/** Pages of one candidate's interviews, which are prepared before anything is measured. */
const joinable = (url: string) => {
  const prepared = enter(url).then(async (cookie) => ({
    cookie,
    interviews: await inParallel(Array.from({ length: WARM }), 4, () => prepare(url, cookie)),
  }))
  let next = 0
  return async (): Promise<Page> => {
    const { cookie, interviews } = await prepared
    const interview = interviews[next++ % interviews.length]
    const page = await openPage(url, cookie)
    if (interview) await joinInterview(page, interview.id)
    return page
  }
}

const bareSocket = async (url: string): Promise<Socket> => {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  return socket
}

/** Each paused page has joined all interviews of one candidate, whose own page answers at length. */
const slowPages = async (greenroom: Measured): Promise<Grown & { bytes: number }> => {
  const cookie = await enter(greenroom.url)
  const interviews = await inParallel(Array.from({ length: INTERVIEWS }), 4, () => prepare(greenroom.url, cookie))
  const speaker = await openPage(greenroom.url, cookie)
  for (const { id } of interviews) await joinInterview(speaker, id)
  const pages = await inParallel(Array.from({ length: PAUSED }), 8, async () => {
    const page = await openPage(greenroom.url, cookie)
    for (const { id } of interviews) await joinInterview(page, id)
    return page
  })
  await greenroom.idle()
  const before = await greenroom.settledUsage()
  pages.forEach(stopReading)
  let bytes = 0
  speaker.on('interview:event', (event) => (bytes += JSON.stringify(event).length))
  speaker.on('turn.delta', (delta) => (bytes += JSON.stringify(delta).length))
  for (const { id } of interviews) await converse(speaker, id)
  await greenroom.idle()
  const after = await greenroom.settledUsage()
  for (const page of [...pages, speaker]) page.disconnect()
  return { rss: (after.rss - before.rss) / PAUSED, heap: (after.heap - before.heap) / PAUSED, bytes }
}

const converse = async (page: Page, interviewId: string) => {
  let question: string | null = null
  const follow = (event: Parameters<Parameters<Page['on']>[1]>[0]) => {
    const heard = event as { type: string; interviewId: string; speaker?: string; expectsAnswer?: boolean; turnId?: string }
    if (heard.interviewId === interviewId && heard.type === 'turn.started' && heard.speaker === 'interviewer')
      question = heard.expectsAnswer ? (heard.turnId ?? null) : null
  }
  page.on('interview:event', follow)
  const asked = nextEvent(page, (event) => event.interviewId === interviewId && event.type === 'turn.started')
  await command(page, 'interview:start', { interviewId })
  await asked
  for (let answer = 0; answer < ANSWERS && question; answer++) {
    const next = nextEvent(
      page,
      (event) => event.interviewId === interviewId && event.type === 'turn.started' && event.speaker === 'interviewer',
    )
    await command(page, 'answer:submit', {
      interviewId,
      turnId: question,
      text: `${answer} ${'I rolled the release back and wrote a check. '.repeat(430)}`.slice(0, ANSWER_CHARS),
    })
    await next
  }
  await command(page, 'interview:end', { interviewId })
  page.off('interview:event', follow)
}

const slowSockets = async (bare: Measured, bytes: number): Promise<Grown> => {
  const sockets = await inParallel(Array.from({ length: PAUSED }), 8, () => bareSocket(bare.url))
  const speaker = await bareSocket(bare.url)
  const before = await bare.settledUsage()
  const ids = sockets.map(({ id }) => id ?? '')
  sockets.forEach(stopReading)
  for (const id of ids) {
    const said = new Promise<void>((resolve) => speaker.once('end', resolve))
    speaker.emit('flood', id, Math.ceil(bytes / ANSWER_CHARS), ANSWER_CHARS)
    await said
  }
  const after = await bare.settledUsage()
  for (const socket of [...sockets, speaker]) socket.disconnect()
  return { rss: (after.rss - before.rss) / PAUSED, heap: (after.heap - before.heap) / PAUSED }
}

// The transport in Node is the `ws` package's socket over a net.Socket, neither of which the client's types show.
const stopReading = (socket: Socket | Page) => {
  const transport = socket.io.engine.transport as unknown as { ws: { _socket: { pause(): void } } }
  transport.ws._socket.pause()
}
