import type { Clock } from '../clock.ts'
import type { Database } from '../db/open.ts'
import type { Log } from '../log.ts'
import type { Engine } from './bullmq.ts'
import { forgetEnded, type Handover, waitingAfter, waitingAmong } from './rows.ts'

const SWEEP_EVERY = 60_000
const BATCH = 500
/** A unit that is not committed by now is left to the sweep, or was rolled back. */
const EXPECT_FOR = 60_000
const DAY = 86_400_000
const DONE_KEPT = DAY
const DEAD_KEPT = 30 * DAY

type Parts = { db: Database; clock: Clock; log: Log; engine: () => Engine | undefined }

/** Moves rows to the engine. Handing a row over twice is harmless: its id is the task's id. */
export type Relay = {
  /** A row with this id may soon be committed. */
  expect(id: string): void
  /** Hands over the expected rows that are committed by now. */
  nudge(): void
  /** Hands over every waiting row. */
  sweep(): void
  start(): void
  close(): Promise<void>
}

export const openRelay = ({ db, clock, log, engine }: Parts): Relay => {
  const expected = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let wanted: 'nothing' | 'expected' | 'all' = 'nothing'
  let working: Promise<void> | undefined

  const handOver = async (rows: readonly Handover[]) => {
    const now = clock.now()
    // Before the hand-over, not after: what is expected anew while it runs stays expected.
    for (const { id } of rows) expected.delete(id)
    try {
      await engine()?.add(
        rows.map(({ id, task, priority, availableAt }) => ({ id, name: task, priority, delay: Math.max(0, availableAt - now) })),
      )
    } catch (error) {
      for (const { id } of rows) expected.set(id, now)
      throw error
    }
  }

  const handOverAll = async () => {
    const oldest = clock.now() - EXPECT_FOR
    for (const [id, since] of expected) if (since < oldest) expected.delete(id)
    let rows = await waitingAfter(db, '', BATCH)
    while (rows.length > 0) {
      await handOver(rows)
      rows = await waitingAfter(db, rows.at(-1)?.id ?? '', BATCH)
    }
  }

  const handOverExpected = async () => {
    const ids = [...expected.keys()]
    for (let from = 0; from < ids.length; from += BATCH) {
      const rows = await waitingAmong(db, ids.slice(from, from + BATCH))
      if (rows.length > 0) await handOver(rows)
    }
  }

  // One pass at a time; what is wanted meanwhile, a failed pass included, is one more pass.
  const work = async () => {
    while (wanted !== 'nothing') {
      const isSweep = wanted === 'all'
      wanted = 'nothing'
      await (isSweep ? handOverAll() : handOverExpected()).catch((error: unknown) =>
        log.warn({ reason: error instanceof Error ? error.message : '' }, 'work stays in the outbox until the next sweep'),
      )
    }
    working = undefined
  }
  const want = (what: 'expected' | 'all') => {
    if (wanted !== 'all') wanted = what
    if (engine()) working ??= work()
  }

  const tidy = () => {
    const now = clock.now()
    return forgetEnded(db, { done: now - DONE_KEPT, dead: now - DEAD_KEPT }).catch((error: unknown) =>
      log.warn({ error }, 'the outbox could not be tidied'),
    )
  }
  const start = () => {
    want('all')
    timer = setInterval(() => {
      want('all')
      void tidy()
    }, SWEEP_EVERY).unref()
  }
  const close = async () => {
    clearInterval(timer)
    await working
  }
  return { expect: (id) => void expected.set(id, clock.now()), nudge: () => want('expected'), sweep: () => want('all'), start, close }
}
