import { asc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { randomIds } from '#server/platform/ids.ts'
import { type LedgerEntry, openLedger } from '#server/platform/llm/ledger.ts'
import { modelCalls } from '#server/platform/llm/tables.ts'
import { openLog } from '#server/platform/log.ts'
import { handClock, START } from '#test/support/clock.ts'
import { openTestDatabase } from '#test/support/database.ts'

const entry: LedgerEntry = {
  purpose: 'interview.utterance',
  subject: 'hash',
  prompt: 'interviewer/utterance.v1',
  promptHash: 'abc',
  model: 'm',
  host: 'models.example',
  epoch: 2,
  usage: { inputTokens: 300, outputTokens: 20 },
  durationMs: 900,
  firstTokenMs: 250,
  outcome: 'finished',
}

it('keeps every model call, in order, with its tokens and its outcome', async () => {
  const db = await openTestDatabase()
  const ledger = openLedger(db, handClock(), randomIds, openLog('silent'))

  ledger.record(entry)
  ledger.record({ ...entry, usage: null, firstTokenMs: null, epoch: null, outcome: 'stalled' })
  await ledger.settled()

  const { usage: _, ...kept } = entry
  expect(await db.q.select().from(modelCalls).orderBy(asc(modelCalls.id))).toEqual([
    { ...kept, id: expect.any(String), at: START, inputTokens: 300, outputTokens: 20 },
    {
      ...kept,
      id: expect.any(String),
      at: START,
      inputTokens: null,
      outputTokens: null,
      firstTokenMs: null,
      epoch: null,
      outcome: 'stalled',
    },
  ])
})

it('keeps more calls than one statement takes, each once', async () => {
  const db = await openTestDatabase()
  const ledger = openLedger(db, handClock(), randomIds, openLog('silent'))
  for (let call = 0; call < 1_203; call += 1) ledger.record(entry)
  await Promise.all([ledger.settled(), ledger.settled()])
  expect(await db.q.$count(modelCalls)).toBe(1_203)
})

it('never fails a call because it could not be counted, and counts it when it can again', async () => {
  const db = await openTestDatabase()
  let isBroken = true
  const ledger = openLedger(
    { ...db, write: (build) => (isBroken ? Promise.reject(new Error('disk full')) : db.write(build)) },
    handClock(),
    randomIds,
    openLog('silent'),
  )
  ledger.record(entry)
  await ledger.settled()
  isBroken = false
  await ledger.settled()
  expect(await db.q.$count(modelCalls)).toBe(1)
})
