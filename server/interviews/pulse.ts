import { and, eq, inArray, sql } from 'drizzle-orm'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { change, LEASE_MS } from './change.ts'
import { openVoice } from './engine.ts'
import { findForTask } from './find-interview.ts'
import { listOverdue, listUnspoken } from './store.ts'
import { interviews } from './tables.ts'

const SCAN_MS = 75
const RENEW_MS = 150
const CLOCK_MS = 5_000
/** After the planned time a candidate may finish the sentence they are in. */
const GRACE_MS = 15_000
const TAKEOVERS_PER_SCAN = 50

/** The part of the live engine that acts by itself: it gives every open turn a voice, and time its end. */
export type Engine = {
  /** The clock of an interview starts, goes on or stops with the people who are joined. */
  tick(ids: InterviewId[]): Promise<void>
  /** Somebody is writing: time does not run out in the middle of a sentence. */
  typing(id: InterviewId): void
  close(): Promise<void>
}

export const openEngine = (house: House, options: { processId: string; wordMs: number }): Engine => {
  const voice = openVoice(house, options.processId, options.wordMs)
  const dismiss = house.hub.appoint({ name: options.processId, speak: voice.speak })
  const typedAt = new Map<InterviewId, number>()
  const isIdle = (id: InterviewId) => house.clock.now() - (typedAt.get(id) ?? 0) > GRACE_MS
  const beats = [
    every(house, SCAN_MS, 'take over silent turns', async () => {
      for (const id of await listUnspoken(house.db, TAKEOVERS_PER_SCAN)) voice.takeOver(id)
    }),
    every(house, RENEW_MS, 'renew leases', () => renew(house, options.processId, voice)),
    every(house, CLOCK_MS, 'interview clock', async () => {
      await tick(house, house.hub.joined())
      await endOverdue(house, house.hub.joined().filter(isIdle))
      for (const id of typedAt.keys()) if (isIdle(id)) typedAt.delete(id)
    }),
  ]
  return {
    tick: (ids) => tick(house, ids),
    typing: (id) => void typedAt.set(id, house.clock.now()),
    close: async () => {
      dismiss()
      await Promise.all(beats.map((stop) => stop()))
      await voice.close()
    },
  }
}

/** Runs `work` again and again, never two at once; a failing round is logged and the next one tries again. */
const every = (house: House, ms: number, name: string, work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> = Promise.resolve()
  let isIdle = true
  const timer = setInterval(() => {
    if (!isIdle) return
    isIdle = false
    running = work()
      .catch((error: unknown) => house.log.warn({ name, error }, 'a round of the engine failed'))
      .finally(() => {
        isIdle = true
      })
  }, ms)
  return () => {
    clearInterval(timer)
    return running
  }
}

const renew = async (house: House, owner: string, voice: { speaking(): InterviewId[] }) => {
  const ids = voice.speaking()
  if (ids.length === 0) return
  await house.db.write((tx) => [
    tx
      .update(interviews)
      .set({ leaseUntil: sql`${house.db.now} + ${LEASE_MS}` })
      .where(and(inArray(interviews.id, ids), eq(interviews.owner, owner), eq(interviews.isSpeaking, true))),
  ])
}

/** A gap longer than two rounds was nobody's time: the clock stood still. */
const tick = async (house: House, ids: InterviewId[]) => {
  if (ids.length === 0) return
  const { now } = house.db
  const since = sql`${now} - ${interviews.tickedAt}`
  const counted = sql`case when ${interviews.status} not in ('lobby', 'ended') and ${since} between 0 and ${2 * CLOCK_MS} then ${since} else 0 end`
  await house.db.write((tx) => [
    tx
      .update(interviews)
      .set({ elapsedMs: sql`${interviews.elapsedMs} + ${counted}`, tickedAt: sql`${now}`, openedAt: sql`${now}` })
      .where(inArray(interviews.id, ids)),
  ])
}

const endOverdue = async (house: House, ids: InterviewId[]) => {
  for (const id of await listOverdue(house.db, ids, GRACE_MS)) {
    await change(
      house,
      () => findForTask(house, id),
      () => ({ type: 'time_up', nextTurnId: house.ids.make<TurnId>() }),
    ).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
  }
}
