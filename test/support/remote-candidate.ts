import { io, type Socket } from 'socket.io-client'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { CreateInterview, Interview } from '#contract/interviews.ts'
import type { Accepted, ClientEvents, Command, InterviewEvent, Reply, ServerEvents } from '#contract/live.ts'
import { randomIds } from '#server/platform/ids.ts'
import { openPage, type Page } from './page.ts'

const ACK_MS = 2_000
type LiveClient = Socket<ServerEvents, ClientEvents>

/** A candidate with a browser of their own, who goes on whatever happens to the server: unacked commands are sent again. */
export type RemoteCandidate = {
  readonly cookie: string
  readonly id: InterviewId
  readonly page: Page
  readonly socket: LiveClient
  readonly given: { text: string; reply: Reply }[]
  start(): Promise<Accepted>
  /** Answers every question that asks for it, with words of `say`, until the interview has ended. */
  answerAll(say: (index: number) => string): Promise<void>
  get<Body>(path: string): Promise<Body>
  leave(): void
}

export const openRemoteCandidate = async (url: string, wanted: CreateInterview, known?: string): Promise<RemoteCandidate> => {
  const cookie = known ?? (await becomeGuest(url))
  const { id } = await post<Interview>(url, cookie, '/api/interviews', wanted)
  const page = openPage(id)
  const socket: LiveClient = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnectionDelay: 50,
    reconnectionDelayMax: 150,
    forceNew: true,
  })
  const given: RemoteCandidate['given'] = []

  const join = () => {
    page.needsJoin = false
    socket.emit('interview:join', { interviewId: id, afterSeq: page.seq }, () => undefined)
  }
  socket.on('connect', join)
  socket.on('interview:event', (event) => {
    page.event(event)
    if (page.needsJoin) join()
  })
  socket.on('turn.delta', (delta) => {
    page.delta(delta)
    if (page.needsJoin) join()
  })
  socket.on('interview:beat', ({ seq }) => {
    if (seq > page.seq) join()
  })

  const keepTrying = async (attempt: () => Promise<Reply>): Promise<Reply> => {
    for (;;) {
      const reply = await attempt().catch(() => null)
      if (reply && (reply.ok || !reply.error.retryable)) return reply
    }
  }
  const submit = async (turnId: TurnId, text: string) => {
    const command: Command<'answer:submit'> = { interviewId: id, turnId, commandId: randomIds.make<CommandId>(), text }
    const reply = await keepTrying(() => socket.timeout(ACK_MS).emitWithAck('answer:submit', command))
    given.push({ text, reply })
  }

  return {
    cookie,
    id,
    page,
    socket,
    given,
    start: async () => {
      const command = { interviewId: id, commandId: randomIds.make<CommandId>() }
      const reply = await keepTrying(() => socket.timeout(ACK_MS).emitWithAck('interview:start', command))
      if (!reply.ok) throw new Error(reply.error.title)
      return reply
    },
    answerAll: async (say) => {
      const done = new Set<TurnId>()
      for (let index = 0; ; index++) {
        await page.until(() => page.hasEnded() || nextQuestion(page, done) !== null)
        const turnId = nextQuestion(page, done)
        if (page.hasEnded()) return
        // A turn that broke off is followed by another at once.
        if (!turnId) continue
        done.add(turnId)
        await submit(turnId, say(index))
      }
    },
    get: async (path) => (await fetch(`${url}${path}`, { headers: { cookie } })).json(),
    leave: () => void socket.disconnect(),
  }
}

/** The newest question that has been spoken to its end and not been answered by us. */
const nextQuestion = (page: Page, done: Set<TurnId>): TurnId | null => {
  const turnId = page.answerable()
  const isSpoken = page.events.some((event: InterviewEvent) => event.type === 'turn.ended' && event.turnId === turnId)
  return turnId && isSpoken && !done.has(turnId) ? turnId : null
}

export const becomeGuest = async (url: string): Promise<string> => {
  const reply = await fetch(`${url}/api/guest`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export const post = async <Body>(url: string, cookie: string, path: string, body: unknown): Promise<Body> => {
  const reply = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${path}: ${await reply.text()}`)
  return reply.json()
}
