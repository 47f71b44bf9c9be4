import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { Beat, Command, InterviewEvent } from '#contract/live.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import { type Client, connected, joinedPage, newCommand, newTurnId, openTestInstance, type TestInstance } from '#test/support/instance.ts'
import { checkLog } from '#test/support/invariants.ts'
import { isAsked } from '#test/support/live-room.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

let at: TestInstance
let cookie: string
beforeAll(async () => {
  at = await openTestInstance()
  cookie = await at.becomeGuest()
})
afterAll(() => at.close())

const open = async (): Promise<Client> => {
  const socket = at.connect(cookie)
  await connected(socket)
  return socket
}
const next = <Value>(socket: Client, name: 'interview:beat' | 'answer:draft'): Promise<Value> =>
  new Promise((resolve) => {
    const listen = socket.once.bind(socket) as (event: string, listener: (value: Value) => void) => void
    listen(name, resolve)
  })

describe('the handshake', () => {
  it.each(['websocket', 'polling'] as const)('refuses who has no login, with the code (%s)', async (transport) => {
    await expect(connected(at.connect('', { transports: [transport] }))).rejects.toMatchObject({
      message: 'Start as a guest or sign in first.',
      data: { code: 'not_signed_in', retryable: false },
    })
    await expect(connected(at.connect('greenroom=nonsense', { transports: [transport] }))).rejects.toMatchObject({ code: 'not_signed_in' })
  })

  it.each(['websocket', 'polling'] as const)('refuses pages of other origins, with the code (%s)', async (transport) => {
    const elsewhere = { transports: [transport], extraHeaders: { origin: 'https://elsewhere.example' } }
    await expect(connected(at.connect(cookie, elsewhere))).rejects.toMatchObject({ code: 'foreign_origin' })
    const crossSite = { transports: [transport], extraHeaders: { 'sec-fetch-site': 'cross-site' } }
    await expect(connected(at.connect(cookie, crossSite))).rejects.toMatchObject({ code: 'foreign_origin' })
  })

  it('lets our own pages in', async () => {
    const { origin } = new URL(at.url)
    await connected(at.connect(cookie, { extraHeaders: { origin, 'sec-fetch-site': 'same-origin' } }))
  })

  it.each([2, 0, '1', null, {}])('refuses protocol %j, with the code', async (protocol) => {
    const refused = connected(at.connect(cookie, { auth: { protocol } }))
    if (protocol === null) return expect(refused).resolves.toBeUndefined()
    return expect(refused).rejects.toMatchObject({ code: 'unsupported_protocol' })
  })

  it('takes no protocol for the first', async () => {
    await connected(at.connect(cookie))
    await connected(at.connect(cookie, { auth: { protocol: 1 } }))
  })
})

describe('an interview', () => {
  it.each(['websocket', 'polling'] as const)('[IV3] [IV12] goes from join to scorecard over %s', async (transport) => {
    const id = await at.prepare(cookie)
    const socket = at.connect(cookie, { transports: [transport] })
    await connected(socket)
    const page = await joinedPage(socket, id)
    expect(await socket.emitWithAck('interview:start', newCommand(id))).toEqual({ ok: true, seq: 2 })
    await page.until(isAsked)
    const turnId = page.answerable() ?? newTurnId()
    const reply = await socket.emitWithAck('answer:submit', { ...newCommand(id), turnId, text: FULL_ANSWER })
    expect(reply).toMatchObject({ ok: true, turnId: expect.any(String) })
    await page.until(({ events }) => isAsked(page) && events.some(({ type }) => type === 'answer.accepted'))
    expect(await socket.emitWithAck('interview:end', newCommand(id))).toMatchObject({ ok: true })
    await page.until(({ events }) => events.at(-1)?.type === 'scorecard.updated' && page.hasEnded())
    checkLog(page.events)
    const stored: Interview = await (await at.send('GET', `/api/interviews/${id}`, cookie)).json()
    expect(stored).toMatchObject({ status: 'ended', endCause: 'stopped', answered: 1 })
    const { events }: { events: InterviewEvent[] } = await (await at.send('GET', `/api/interviews/${id}/events?afterSeq=0`, cookie)).json()
    expect(page.events).toEqual(events.slice(0, page.seq))
    const card: Scorecard = await (await at.send('GET', `/api/interviews/${id}/scorecard`, cookie)).json()
    expect(card.answers.map(({ answer }) => answer)).toEqual([FULL_ANSWER])
    socket.disconnect()
  })

  it('[IV5] is told of its newest event now and then', async () => {
    const id = await at.prepare(cookie)
    const socket = await open()
    const page = await joinedPage(socket, id)
    await socket.emitWithAck('interview:start', newCommand(id))
    await page.until(isAsked)
    const beat = await next<Beat>(socket, 'interview:beat')
    expect(beat).toEqual({ interviewId: id, seq: page.seq })
    socket.disconnect()
  })

  it('[IV29] goes on while nobody is connected', async () => {
    const id = await at.prepare(cookie)
    const socket = await open()
    await joinedPage(socket, id)
    await socket.emitWithAck('interview:start', newCommand(id))
    socket.disconnect()
    const again = await open()
    const page = await joinedPage(again, id)
    await page.until(isAsked)
    expect(page.events.at(-1)).toMatchObject({ type: 'turn.ended', cause: 'finished' })
    again.disconnect()
  })

  it('[IV23] shows a stranger nothing', async () => {
    const id = await at.prepare(cookie)
    const stranger = at.connect(await at.becomeGuest())
    await connected(stranger)
    expect(await stranger.emitWithAck('interview:join', { interviewId: id, afterSeq: 0 })).toMatchObject({ error: { code: 'not_found' } })
    stranger.disconnect()
  })
})

describe('a draft', () => {
  it('is shown in the other tabs of the interview and nowhere else', async () => {
    const id = await at.prepare(cookie)
    const [one, two, apart] = await Promise.all([open(), open(), open()])
    await Promise.all([joinedPage(one, id), joinedPage(two, id)])
    const heard: string[] = []
    for (const [name, socket] of Object.entries({ one, apart })) socket.on('answer:draft', () => void heard.push(name))
    const draft: Command<'answer:draft'> = { interviewId: id, turnId: newTurnId(), text: 'In March' }
    apart.emit('answer:draft', { ...draft, text: 'from a page that never joined' })
    const received = next<Command<'answer:draft'>>(two, 'answer:draft')
    one.emit('answer:draft', draft)
    expect(await received).toEqual(draft)
    expect(heard).toEqual([])
    for (const socket of [one, two, apart]) socket.disconnect()
  })
})

describe('a login that ends', () => {
  it('[R17] takes its sockets along at once, and only its own', async () => {
    const leaving = await at.becomeGuest()
    const socket = at.connect(leaving)
    const staying = await open()
    await connected(socket)
    const gone = once(socket as never, 'disconnect')
    expect((await at.send('DELETE', '/api/login', leaving)).status).toBe(204)
    await gone
    await expect(connected(at.connect(leaving))).rejects.toMatchObject({ code: 'not_signed_in' })
    expect(staying.connected).toBe(true)
    staying.disconnect()
  })

  it('takes its sockets along when everything of theirs is deleted', async () => {
    const leaving = await at.becomeGuest()
    const socket = at.connect(leaving)
    await connected(socket)
    const gone = once(socket as never, 'disconnect')
    expect((await at.send('DELETE', '/api/me', leaving)).status).toBe(204)
    await gone
  })
})

describe('a packet that is too large', () => {
  it('[IV24] ends its connection and nothing else', async () => {
    const id = await at.prepare(cookie)
    const [socket, other] = await Promise.all([open(), open()])
    const page = await joinedPage(other, id)
    await other.emitWithAck('interview:start', newCommand(id))
    await page.until(isAsked)
    const gone = once(socket as never, 'disconnect')
    socket.emit(
      'answer:submit',
      { ...newCommand(id), turnId: page.answerable() ?? newTurnId(), text: 'x'.repeat(300_000) },
      () => undefined,
    )
    await gone
    expect(other.connected).toBe(true)
    expect(page.events.some(({ type }) => type === 'answer.accepted')).toBe(false)
    await open().then((again) => again.disconnect())
    other.disconnect()
  })
})
