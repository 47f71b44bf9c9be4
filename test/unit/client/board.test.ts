import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PostingPage } from '#contract/postings.ts'
import { eventually } from '#test/support/eventually.ts'
import { openApi } from '../../../client/src/api.ts'
import { Board } from '../../../client/src/pages/postings/board.svelte.ts'
import { Saves } from '../../../client/src/pages/postings/saves.svelte.ts'
import { Me } from '../../../client/src/state/me.svelte.ts'

type Asked = { path: string; method: string; signal: AbortSignal | null; reply: (body: unknown, status?: number) => void }

/** A server that answers when the test says so. */
const openServer = () => {
  const asked: Asked[] = []
  const api = openApi(
    (path, init) =>
      new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
        const reply = (body: unknown, status = 200) =>
          resolve(status === 204 ? new Response(null, { status }) : Response.json(body, { status }))
        asked.push({ path: String(path), method: init?.method ?? 'GET', signal: init?.signal ?? null, reply })
      }),
  )
  return { api, asked, paths: () => asked.map(({ method, path }) => `${method} ${path}`) }
}

const page = (ids: readonly string[], more: Partial<PostingPage> = {}) => ({ items: ids.map((id) => ({ id })), total: ids.length, ...more })

const openBoard = () => {
  const server = openServer()
  const addresses: string[] = []
  const mirror = (address: string, { replace = false } = {}) => void addresses.push(`${replace ? 'replaced' : 'pushed'} ${address}`)
  const board = new Board({ api: server.api, router: { mirror } })
  return { ...server, board, addresses, ids: () => board.items.map(({ id }) => id) }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

describe('The job board', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('searches when typing pauses, and one stretch of typing is one step back', async () => {
    const { board, paths, addresses } = openBoard()
    board.follow('')
    for (const words of ['b', 'ba', 'bak']) board.type(words)
    await vi.advanceTimersByTimeAsync(1_000)
    board.type('baker')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(paths()).toEqual(['GET /api/postings?', 'GET /api/postings?q=bak', 'GET /api/postings?q=baker'])
    expect(addresses).toEqual(['pushed ?q=bak', 'replaced ?q=baker'])
  })

  it('shows the answer to the newest search, whichever comes last', async () => {
    const { board, asked, ids } = openBoard()
    board.follow('?q=nurse')
    board.follow('?q=baker')
    expect(asked[0]?.signal?.aborted).toBe(true)
    asked[1]?.reply(page(['baker']))
    asked[0]?.reply(page(['nurse']))
    await settled()
    expect({ ids: ids(), isSearching: board.isSearching, problem: board.problem }).toEqual({
      ids: ['baker'],
      isSearching: false,
      problem: null,
    })
  })

  it('adds further pages below without showing one twice', async () => {
    const { board, asked, ids } = openBoard()
    board.follow('?q=baker')
    asked[0]?.reply(page(['1', '2'], { nextCursor: 'a b' }))
    await settled()
    void board.more()
    void board.more()
    expect(asked[1]?.path).toBe('/api/postings?q=baker&cursor=a%20b')
    asked[1]?.reply(page(['2', '3']))
    await settled()
    expect([ids(), asked.length, board.page?.nextCursor]).toEqual([['1', '2', '3'], 2, undefined])
  })

  it('keeps what was found when the next search fails, and says so', async () => {
    const { board, asked, ids } = openBoard()
    board.follow('')
    asked[0]?.reply(page(['1']))
    await settled()
    board.change({ ...board.query, place: 'Nowhere', km: '10' })
    asked[1]?.reply({ code: 'invalid_input', title: 'Not right', fields: { km: 'Search it without a distance.' } }, 400)
    await settled()
    expect([ids(), board.problem?.fields]).toEqual([['1'], { km: 'Search it without a distance.' }])
  })

  it('does not search again for an address that it has written itself', () => {
    const { board, asked, addresses } = openBoard()
    board.follow('')
    board.change({ ...board.query, since: '7' })
    board.follow('?since=7')
    expect([asked.length, addresses]).toEqual([2, ['pushed ?since=7']])
  })
})

describe('Saving a posting', () => {
  const baker = { id: 'p1', title: 'Night baker', isSaved: false }
  const open = async () => {
    const server = openServer()
    const said: string[] = []
    const me = new Me(server.api)
    const saves = new Saves({ api: server.api, me, toasts: { say: (text) => void said.push(text) } })
    void me.load()
    server.asked[0]?.reply({ notice: '1', me: { isGuest: false } })
    await me.load()
    return { ...server, saves, said }
  }

  it('shows at once, and is undone with a reason when it fails', async () => {
    const { saves, said, asked } = await open()
    const saving = saves.toggle(baker)
    expect(saves.isSaved(baker)).toBe(true)
    await eventually(() => expect(asked.length).toBe(2))
    asked[1]?.reply({ code: 'not_found', title: 'This posting is not here.' }, 404)
    await saving
    expect([saves.isSaved(baker), said]).toEqual([false, ['“Night baker” is not saved. This posting is not here.']])
  })

  it('ends as the last press wants it, however fast one presses', async () => {
    const { saves, asked, paths } = await open()
    const saving = saves.toggle(baker)
    await eventually(() => expect(asked.length).toBe(2))
    void saves.toggle(baker)
    asked[1]?.reply({})
    await eventually(() => expect(asked.length).toBe(3))
    asked[2]?.reply(null, 204)
    await saving
    expect([saves.isSaved(baker), paths().slice(1)]).toEqual([false, ['POST /api/postings/p1/save', 'DELETE /api/postings/p1/save']])
  })
})
