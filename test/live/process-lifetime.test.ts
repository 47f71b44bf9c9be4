import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import { checkLog } from '#test/support/invariants.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'
import { openServerProcess, type ServerProcess } from '#test/support/server-process.ts'

const opened: ServerProcess[] = []
const openServer = async (environment?: Record<string, string>) => {
  const server = await openServerProcess(environment)
  opened.push(server)
  return server
}
afterEach(async () => {
  for (const server of opened.splice(0)) await server.dispose()
})

const childrenOf = (pid: number | undefined): number[] => {
  try {
    return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
      .map(Number)
  } catch {
    return []
  }
}
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const ready = async ({ url }: ServerProcess) => {
  while ((await fetch(`${url}/readyz`)).status !== 200) await pause(50)
}

it('a server that is killed leaves no process behind', async () => {
  const server = await openServer()
  await server.start()
  await ready(server)
  const children = childrenOf(server.pid)
  expect(children.length).toBeGreaterThan(0)
  await server.kill()
  while (children.some(isAlive)) await pause(20)
})

it('a second server on the same data folder says why it does not start, and the first goes on', async () => {
  const first = await openServer()
  await first.start()
  await ready(first)
  const second = await openServer({ DATA_DIR: first.dir })
  await expect(second.start()).rejects.toThrow(/ended with 1/)
  expect(second.log).toEqual([`another Greenroom (pid ${first.pid}) is already running on this data folder`])
  await ready(first)
})

it('a port that is taken is said in one line', async () => {
  const first = await openServer()
  await first.start()
  const second = await openServer({ PORT: new URL(first.url).port })
  await expect(second.start()).rejects.toThrow(/ended with 1/)
  expect(second.log).toEqual(['PORT is taken by another program; choose another one, or 0 for any.'])
})

it('a wrong setting is said in one line each', async () => {
  const server = await openServer({ PORT: 'abc', REDIS_URL: 'http://localhost', ROLE: 'boss' })
  await expect(server.start()).rejects.toThrow(/ended with 1/)
  expect(server.log.map((line) => line.split(' ')[0])).toEqual(['PORT', 'REDIS_URL', 'ROLE'])
})

it('[IV7] [IV26] a server that is asked to stop in the middle of a turn does, and the turn goes on when it is back', async () => {
  const server = await openServer()
  await server.start()
  const candidate = await openRemoteCandidate(server.url, { target: { title: 'Warehouse picker' }, questions: 2 })
  if (!candidate.socket.connected) await once(candidate.socket as never, 'connect')
  await candidate.start()
  await candidate.page.until((page) => [...page.texts.values()].some((text) => text.length > 4))
  expect(candidate.page.openTurn()).not.toBeNull()
  expect(await server.stop()).toBe(0)
  await server.start()
  await candidate.answerAll((index) => `Answer ${index}: in May I counted the bay again and found two pallets that nobody had booked in.`)
  const { events } = await candidate.get<{ events: InterviewEvent[] }>(`/api/interviews/${candidate.id}/events?afterSeq=0`)
  checkLog(events)
  expect(events.flatMap((event) => (event.type === 'turn.ended' ? [event.cause] : []))).not.toContain('interrupted')
  expect(await candidate.get<Interview>(`/api/interviews/${candidate.id}`)).toMatchObject({ endCause: 'completed' })
  candidate.leave()
})
