import { setTimeout as pause } from 'node:timers/promises'
import { findPostgres, findProgram, startPostgres, startRedis } from '#test/support/servers.mjs'
import {
  command,
  enter,
  type Greenroom,
  joinInterview,
  modelAt,
  newFolder,
  openPage,
  type Page,
  prepare,
  startGreenroom,
} from './support/greenroom.ts'
import { printTable, quantile, show } from './support/numbers.ts'
import { startProcess } from './support/process.ts'
import { nowUs } from './support/stamp.ts'

const KILLS = 20
const WITHIN_MS = 40_000
/** How far into a turn of 1.5 s its process is killed. */
const INTO_TURN_MS = [250, 450, 700, 900]

/**
 * `kill -9` in the middle of a model's turn. Alone: from the moment the restarted server listens to the next words on the
 * page that has come back, and from the kill to them. In company: two web processes share PostgreSQL and Redis, the page
 * stays connected to the one that lives, and the gap is what its reader sees: from the kill to the next words.
 */
export const takeOver = async (): Promise<void> => {
  const upstream = await startProcess('test/bench/support/upstream.ts')
  const row = (name: string, gaps: number[]) => [name, String(gaps.length), ...[0.5, 0.95, 1].map((share) => show(quantile(gaps, share)))]
  const print = (...rows: string[][]) =>
    printTable('Take-over after kill -9 while a model speaks, ms', ['', 'kills', 'p50', 'p95', 'max'], rows)
  try {
    const alone = await alternate(upstream.url)
    print(row('alone, from listening again', alone.sinceListening), row('alone, from the kill', alone.sinceKill))
    const shared = await findShared()
    if (shared) print(row('two processes, from the kill', await inCompany(upstream.url, shared.env).finally(shared.end)))
    else console.log('Two processes are left out: they need PostgreSQL and Redis.')
  } finally {
    await upstream.kill()
  }
}

const findShared = async () => {
  const [bin, redisProgram] = [findPostgres(), findProgram(['redis-server'])]
  if (!bin || !redisProgram) return null
  const [postgres, redis] = await Promise.all([startPostgres(bin, { isDurable: true }), startRedis(redisProgram)])
  const end = async () => void (await Promise.all([postgres.end(), redis.end()]))
  return { env: { DATABASE_URL: postgres.url, REDIS_URL: redis.url, ROLE: 'web' }, end }
}

const repeatedly = async (round: (index: number) => Promise<void>) => {
  const until = Date.now() + WITHIN_MS
  for (let index = 0; index < KILLS && Date.now() < until; index++) await round(index)
}

/** One process on SQLite, killed and started again on the same folder. */
const alternate = async (upstream: string) => {
  const gaps = { sinceListening: [] as number[], sinceKill: [] as number[] }
  const dir = newFolder()
  let server = await startGreenroom({ env: modelAt(upstream), dir, isWarm: false })
  const cookie = await enter(server.url)
  try {
    await repeatedly(async (index) => {
      const { id } = await prepare(server.url, cookie)
      const page = await openPage(server.url, cookie)
      await streaming(page, id, index)
      const killedAt = nowUs()
      await server.kill()
      server = await startGreenroom({ env: modelAt(upstream), dir, isWarm: false })
      const listensAt = nowUs()
      const back = await openPage(server.url, cookie)
      const words = nextWords(back)
      await joinInterview(back, id)
      await words
      gaps.sinceListening.push((nowUs() - listensAt) / 1e3)
      gaps.sinceKill.push((nowUs() - killedAt) / 1e3)
      back.disconnect()
      page.disconnect()
    })
  } finally {
    await server.close()
  }
  return gaps
}

/** Commands go through the process that will die, so that it is the one that speaks; the reader is on the other. */
const inCompany = async (upstream: string, shared: Record<string, string>): Promise<number[]> => {
  const gaps: number[] = []
  const env = { ...shared, ...modelAt(upstream), SECRET: 'a secret that both processes of this bench know' }
  let pair: [Greenroom, Greenroom] = [await startGreenroom({ env, isWarm: false }), await startGreenroom({ env, isWarm: false })]
  const cookie = await enter(pair[0].url)
  try {
    await repeatedly(async (index) => {
      const [dies, lives] = pair
      const { id } = await prepare(dies.url, cookie)
      const [speaker, reader] = [await openPage(dies.url, cookie), await openPage(lives.url, cookie)]
      await joinInterview(reader, id)
      await streaming(speaker, id, index)
      const words = nextWords(reader)
      const killedAt = nowUs()
      await dies.kill()
      await words
      gaps.push((nowUs() - killedAt) / 1e3)
      for (const page of [speaker, reader]) page.disconnect()
      await dies.close()
      pair = [lives, await startGreenroom({ env, isWarm: false })]
    })
  } finally {
    for (const greenroom of pair) await greenroom.close()
  }
  return gaps
}

/** Resolves in the middle of the interview's first turn. */
const streaming = async (page: Page, interviewId: Parameters<typeof joinInterview>[1], index: number) => {
  await joinInterview(page, interviewId)
  const begun = new Promise<void>((resolve) => page.once('turn.delta', () => resolve()))
  await command(page, 'interview:start', { interviewId })
  await begun
  await pause(INTO_TURN_MS[index % INTO_TURN_MS.length])
}

/** The next words that are new: those of a turn that had not begun before. */
const nextWords = (page: Page): Promise<void> => {
  const known = new Set<string>()
  return new Promise((resolve) => {
    page.on('turn.delta', ({ turnId }) => {
      if (known.has(turnId)) resolve()
    })
    page.on('interview:event', (event) => {
      if (event.type !== 'turn.started') return
      // The first that is told of is the broken one, or its predecessor; its successor is what the reader waits for.
      if (event.seq > FIRST_TURN_SEQ) known.add(event.turnId)
    })
  })
}

/** `interview.started` is 1 and the first turn 2: what is later was decided after the kill. */
const FIRST_TURN_SEQ = 2
