import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import type { Interview } from '#contract/interviews.ts'
import type { ClientEvents, InterviewEvent, Reply, ServerEvents } from '#contract/live.ts'
import { type Measured, startProcess } from './process.ts'

export type Page = Socket<ServerEvents, ClientEvents>
export type Greenroom = Measured & { dir: string; close(): Promise<void> }

type Settings = { env?: Record<string, string>; dir?: string; nodeArgs?: string[]; isWarm?: boolean }

/** What a first answer will need is loaded a moment after the start. */
const WARM_AFTER = 2_500

/** The product as it ships, in a process and a data folder of its own, without limits; resolves when it has loaded everything, or, not `isWarm`, when it listens. */
export const startGreenroom = async ({ env = {}, dir = newFolder(), nodeArgs = [], isWarm = true }: Settings = {}): Promise<Greenroom> => {
  const settings = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dir,
    LIMITS: 'off',
    SAMPLE_DATA: 'off',
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    ...env,
  }
  const measured = await startProcess('server/main.ts', { env: settings, nodeArgs })
  if (isWarm) await pause(WARM_AFTER)
  const close = async () => {
    await measured.kill()
    rmSync(dir, { recursive: true, force: true })
  }
  return { ...measured, dir, close }
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'greenroom-bench-'))

export const modelAt = (upstream: string): Record<string, string> => ({ OPENAI_BASE_URL: upstream, OPENAI_MODEL: 'scripted' })

/** Starts as a guest; resolves with the cookie. */
export const enter = async (url: string): Promise<string> => {
  const answer = await post(`${url}/api/guest`, {}, '')
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export const prepare = async (url: string, cookie: string): Promise<Interview> => {
  const asked = { target: { title: 'Software engineer' }, questions: 20, minutes: 120, kind: 'behavioural' }
  const answer = await post(`${url}/api/interviews`, asked, cookie)
  // The product's own reply to a request that it accepted.
  return (await answer.json()) as Interview
}

const post = async (url: string, body: unknown, cookie: string): Promise<Response> => {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie } })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** A connected page. */
export const openPage = (url: string, cookie: string): Promise<Page> =>
  new Promise((resolve, reject) => {
    const page: Page = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
    page.once('connect', () => resolve(page))
    page.once('connect_error', reject)
  })

type Commanded = Exclude<keyof ClientEvents, 'answer:draft' | 'interview:join'>

/** Sends a command with an id of its own; a refusal is an error here. */
export const command = async (page: Page, name: Commanded, about: Record<string, unknown>): Promise<Reply> => {
  // Every command of the union takes the fields that its caller names here.
  const emit = page.emitWithAck.bind(page) as unknown as (name: string, body: unknown) => Promise<Reply>
  return accepted(name, await emit(name, { commandId: randomUUID(), ...about }))
}

export const joinInterview = async (page: Page, interviewId: Interview['id']): Promise<Reply> =>
  accepted('interview:join', await page.emitWithAck('interview:join', { interviewId, afterSeq: 0 }))

const accepted = (name: string, reply: Reply): Reply => {
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.title}`)
  return reply
}

/** Resolves with the next event that `is` accepts. */
export const nextEvent = (page: Page, is: (event: InterviewEvent) => boolean): Promise<InterviewEvent> =>
  new Promise((resolve) => {
    const look = (event: InterviewEvent) => {
      if (!is(event)) return
      page.off('interview:event', look)
      resolve(event)
    }
    page.on('interview:event', look)
  })

/** Runs `work` over `items`, at most `width` at once. */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = []
  let next = 0
  const lane = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as Item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
  return results
}
