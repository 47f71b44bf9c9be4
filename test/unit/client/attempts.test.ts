import { afterEach, describe, expect, it, vi } from 'vitest'
import { TurnId } from '#contract/ids.ts'
import type { Attempt } from '#contract/practice.ts'
import { openHandTimers } from '#test/support/hand-wire.ts'
import { Problem } from '../../../client/src/api.ts'
import { Attempts } from '../../../client/src/pages/practice/attempts.svelte.ts'
import { RetryDraft } from '../../../client/src/pages/practice/retry-draft.svelte.ts'

const turnId = TurnId.parse('00000000-0000-7000-8000-000000000001')
const other = TurnId.parse('00000000-0000-7000-8000-000000000002')
const attempt = (over: Partial<Attempt> = {}): Attempt => ({
  turnId,
  number: 2,
  text: 'I rang the depot.',
  at: 0,
  state: 'scored',
  result: null,
  comparison: null,
  ...over,
})
const offline = new Problem({ code: 'offline', title: 'The server cannot be reached.' })

/** A page whose server gives one list after the other. */
const openPage = (...lists: (Attempt[] | Problem)[]) => {
  const timers = openHandTimers()
  let asked = 0
  const api = {
    attempts: async () => {
      const list = lists[Math.min(asked++, lists.length - 1)] ?? []
      if (list instanceof Problem) throw list
      return { items: list }
    },
    retryAnswer: async (_: string, to: TurnId, text: string) => {
      if (text === 'nothing') throw offline
      return attempt({ turnId: to, text, number: 3, state: 'waiting' })
    },
  }
  return { timers, attempts: new Attempts(api, 'i', timers.after), asked: () => asked }
}

describe('The attempts on a scorecard', () => {
  it('are those of the question', async () => {
    const { attempts } = openPage([attempt(), attempt({ number: 3 }), attempt({ turnId: other })])
    await attempts.open()
    expect(attempts.at(turnId).map(({ number }) => number)).toEqual([2, 3])
    expect(attempts.at(other)).toHaveLength(1)
  })

  it('are asked for again until all are judged, and then no more', async () => {
    const { attempts, timers, asked } = openPage([attempt({ state: 'waiting' })], [attempt()])
    await attempts.open()
    await timers.runOut()
    expect(attempts.at(turnId)).toMatchObject([{ state: 'scored' }])
    await timers.runOut()
    expect(asked()).toBe(2)
  })

  it('are asked for again when the server could not be reached', async () => {
    const { attempts, timers } = openPage(offline, [attempt()])
    await attempts.open()
    expect(attempts.problem?.code).toBe('offline')
    await timers.runOut()
    expect(attempts.problem).toBeNull()
    expect(attempts.at(turnId)).toHaveLength(1)
  })

  it('are not asked for once the page is left', async () => {
    const { attempts, timers, asked } = openPage([attempt({ state: 'waiting' })])
    await attempts.open()
    attempts.close()
    await timers.runOut()
    expect(asked()).toBe(1)
  })

  it('show a new one at once, and its judgement when it is there', async () => {
    const { attempts, timers } = openPage([attempt()], [attempt(), attempt({ number: 3 })])
    await attempts.open()
    await attempts.send(turnId, 'I rang the depot twice.')
    expect(attempts.at(turnId)).toMatchObject([{ number: 2 }, { number: 3, state: 'waiting', text: 'I rang the depot twice.' }])
    await timers.runOut()
    expect(attempts.at(turnId)).toMatchObject([{ number: 2 }, { number: 3, state: 'scored' }])
  })

  it('stay as they are when one is refused', async () => {
    const { attempts } = openPage([attempt()])
    await attempts.open()
    await expect(attempts.send(turnId, 'nothing')).rejects.toBe(offline)
    expect(attempts.at(turnId)).toHaveLength(1)
  })
})

/** A browser's storage, as far as words are kept in it. */
const keepIn = (kept: Map<string, string>) =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  })

describe('The words of an attempt', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('are there again when the page is opened anew, for their question only', () => {
    keepIn(new Map())
    const draft = new RetryDraft('i', turnId)
    draft.type('I was ab')
    draft.type('I was about to say')
    const [again, elsewhere] = [new RetryDraft('i', turnId), new RetryDraft('i', other)]
    expect([again.text, elsewhere.text]).toEqual(['I was about to say', ''])
  })

  it('are written on where a browser keeps nothing', () => {
    const draft = new RetryDraft('i', turnId)
    draft.type('still here')
    expect(draft.text).toBe('still here')
  })
})
