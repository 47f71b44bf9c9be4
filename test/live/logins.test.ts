import { once } from 'node:events'
import { createServer } from 'node:http'
import { eq } from 'drizzle-orm'
import { io } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CandidateId } from '#contract/ids.ts'
import { startGuest } from '#server/accounts/start-guest.ts'
import { candidates, logins } from '#server/accounts/tables.ts'
import type { Engine } from '#server/interviews/index.ts'
import { type Live, openLive } from '#server/live.ts'
import type { House } from '#server/platform/house.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestEngine, openTestHouse } from '#test/support/house.ts'
import { type Client, connected } from '#test/support/instance.ts'
import { addressOf } from '#test/support/scripted-upstream.ts'

const DAY = 24 * 3_600_000

let clock: HandClock
let house: House
let engine: Engine
let live: Live
let url: string
const clients: Client[] = []

beforeEach(async () => {
  clock = handClock()
  ;({ house } = await openTestHouse({ clock }))
  engine = openTestEngine(house)
  const http = createServer()
  live = openLive(house, engine, http)
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  url = `http://127.0.0.1:${addressOf(http.address()).port}`
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect()
  await live.close()
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

/** A guest whose page is open and says nothing. */
const openSilentPage = async () => {
  const { me, token } = await startGuest(house, {}, { address: '127.0.0.1', device: 'a test' })
  const client: Client = io(url, { transports: ['websocket'], reconnection: false, extraHeaders: { cookie: `greenroom=${token}` } })
  clients.push(client)
  await connected(client)
  return { client, me, gone: once(client as never, 'disconnect') }
}

it('[R17] a page whose sign-out no wake-up told of is disconnected without having said anything, and no other', async () => {
  const [leaving, again, staying] = [await openSilentPage(), await openSilentPage(), await openSilentPage()]
  // Deleted in the database alone, as by another process whose wake-up was lost.
  for (const { me } of [leaving, again]) await house.db.q.delete(logins).where(eq(logins.id, me.loginId))
  await live.recheck()
  await Promise.all([leaving.gone, again.gone])
  expect(live.sockets()).toBe(1)
  expect(staying.client.connected).toBe(true)
})

it('[D17] the page of a guest whose time is over, or who was erased, is disconnected', async () => {
  const [over, erased] = [await openSilentPage(), await openSilentPage()]
  const end = (id: CandidateId, expiresAt: number) => house.db.q.update(candidates).set({ expiresAt }).where(eq(candidates.id, id))
  await end(over.me.candidateId, clock.now() + 1)
  await house.db.q.delete(candidates).where(eq(candidates.id, erased.me.candidateId))
  clock.advance(1)
  await live.recheck()
  await Promise.all([over.gone, erased.gone])
})

it('[R17] the page of a login that was not used for 30 days is disconnected, and any number is asked for at once', async () => {
  const pages = []
  for (let page = 0; page < 3; page += 1) pages.push(await openSilentPage())
  await live.recheck()
  expect(live.sockets()).toBe(3)
  clock.advance(30 * DAY)
  await live.recheck()
  await Promise.all(pages.map(({ gone }) => gone))
})
