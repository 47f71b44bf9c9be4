import { describe, expect, it } from 'vitest'
import type { Database } from '#server/platform/db/open.ts'
import { randomIds } from '#server/platform/ids.ts'
import { type Caps, openAllowance } from '#server/platform/llm/allowance.ts'
import { type LedgerEntry, openLedger } from '#server/platform/llm/ledger.ts'
import type { CallContext, LanguageModel, Prompt } from '#server/platform/llm/port.ts'
import { openLog } from '#server/platform/log.ts'
import { handClock } from '#test/support/clock.ts'
import { openTestDatabase } from '#test/support/database.ts'

const HOUR = 3_600_000
const CAPS: Caps = { tokens: 100, calls: [{ purpose: 'talk', most: 3 }] }
const prompt: Prompt = { id: 'p', hash: 'h', messages: [], temperature: 0, maxTokens: 10 }
const context = (subject: string, purpose = 'talk'): CallContext => ({ purpose, subject, signal: new AbortController().signal })

const entryOf = ({ purpose, subject }: CallContext, tokens: number): LedgerEntry => ({
  purpose,
  subject,
  prompt: 'p',
  promptHash: 'h',
  model: 'm',
  host: 'h',
  epoch: null,
  usage: tokens === 0 ? null : { inputTokens: tokens - 1, outputTokens: 1 },
  durationMs: 1,
  firstTokenMs: tokens === 0 ? null : 1,
  outcome: tokens === 0 ? 'overloaded' : 'finished',
})

const open = async (caps: Caps | null = CAPS, cost = 10) => {
  const clock = handClock()
  const db = await openTestDatabase({ clock })
  let reads = 0
  const counted: Database = {
    ...db,
    get q() {
      reads += 1
      return db.q
    },
  }
  /** A process of its own: what it does is known to others through the database alone. */
  const openProcess = () => {
    const ledger = openLedger(counted, clock, randomIds, openLog('silent'))
    const allowance = openAllowance({ db: counted, clock, ledger, caps })
    const model: LanguageModel = {
      name: 'm',
      status: () => ({ name: 'm', host: null, healthy: true }),
      stream: async function* (_, by) {
        yield 'Hello '
        yield 'there.'
        allowance.ledger.record(entryOf(by, cost))
      },
      extract: async (_, __, by) => {
        allowance.ledger.record(entryOf(by, cost))
        return {}
      },
    }
    const guarded = allowance.guard(model)
    const say = async (by: CallContext) => {
      let said = ''
      for await (const piece of guarded.stream(prompt, by)) said += piece
      return said
    }
    const extract = (by: CallContext) => guarded.extract(prompt, { name: 's', schema: {} }, by)
    return { say, extract, settled: () => allowance.ledger.settled() }
  }
  return { clock, openProcess, reads: () => reads }
}
const capped = { name: 'ProviderError', fault: 'capped', retryable: false }

describe('what a model may do for one person', () => {
  it('ends when their tokens are used up, for every purpose, and for nobody else', async () => {
    const { openProcess } = await open(CAPS, 60)
    const { say, extract } = openProcess()
    expect(await say(context('ada'))).toBe('Hello there.')
    expect(await extract(context('ada', 'read'))).toEqual({})
    await expect(say(context('ada'))).rejects.toMatchObject(capped)
    await expect(extract(context('ada', 'read'))).rejects.toMatchObject(capped)
    expect(await say(context('bob'))).toBe('Hello there.')
  })

  it('ends after as many answers of one purpose as may be', async () => {
    const { openProcess } = await open()
    const { say, extract } = openProcess()
    await extract(context('ada', 'read'))
    for (let call = 0; call < 3; call += 1) await say(context('ada'))
    await expect(say(context('ada'))).rejects.toMatchObject(capped)
    await expect(extract(context('ada', 'read'))).rejects.toMatchObject(capped)
  })

  it('does not count calls that no model answered', async () => {
    const { openProcess } = await open(CAPS, 0)
    const { say } = openProcess()
    for (let call = 0; call < 5; call += 1) expect(await say(context('ada'))).toBe('Hello there.')
  })

  it('comes back when the day is over', async () => {
    const { openProcess, clock } = await open(CAPS, 100)
    const { say, settled } = openProcess()
    await say(context('ada'))
    await settled()
    clock.advance(24 * HOUR - 1)
    await expect(say(context('ada'))).rejects.toMatchObject(capped)
    clock.advance(30_000)
    expect(await say(context('ada'))).toBe('Hello there.')
  })

  it('survives a restart, and is known to other processes within half a minute', async () => {
    const { openProcess, clock } = await open(CAPS, 60)
    const [one, two] = [openProcess(), openProcess()]
    await two.say(context('ada'))
    await two.settled()
    await one.say(context('ada'))
    await one.settled()
    await expect(openProcess().say(context('ada'))).rejects.toMatchObject(capped)
    clock.advance(30_000)
    await expect(two.say(context('ada'))).rejects.toMatchObject(capped)
  })

  it('is asked of the database once in half a minute, however much is said', async () => {
    const { openProcess, clock, reads } = await open({ tokens: 1_000_000, calls: [] })
    const { say } = openProcess()
    await Promise.all(Array.from({ length: 20 }, () => say(context('ada'))))
    clock.advance(29_999)
    await say(context('ada'))
    expect(reads()).toBe(1)
    clock.advance(1)
    await say(context('ada'))
    expect(reads()).toBe(2)
  })

  it('has no end where limits are off', async () => {
    const { openProcess, reads } = await open(null, 1_000)
    const { say } = openProcess()
    for (let call = 0; call < 5; call += 1) expect(await say(context('ada'))).toBe('Hello there.')
    expect(reads()).toBe(0)
  })
})
