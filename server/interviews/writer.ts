import { and, eq, isNull, sql } from 'drizzle-orm'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Provenance } from '#contract/provenance.ts'
import { must, raw } from '../platform/db/write.ts'
import type { House } from '../platform/house.ts'
import { turns } from './tables.ts'

/** Words wait at most this long for company; the first words of a turn do not wait. */
const BATCH_MS = 25

/** Another process speaks this turn now, or the candidate ended it: stop. */
export class Fenced extends Error {
  constructor() {
    super('the turn is no longer ours')
    this.name = 'Fenced'
  }
}

export type Pen = {
  /** Appends words; resolves at once. Words become visible when they are durable. */
  write(text: string, by: Provenance): void
  /** Resolves with the turn's length when everything written is durable; rejects `Fenced`. */
  settled(): Promise<number>
  /** Aborts when the turn was taken away. */
  readonly signal: AbortSignal
}

/** One writer for all turns that this process speaks: what several of them say within 25 ms is one statement. */
export type Writer = { open(turn: { id: TurnId; interviewId: InterviewId; epoch: number; chars: number }): Pen }

type Speech = {
  id: TurnId
  interviewId: InterviewId
  epoch: number
  chars: number
  waiting: string
  inFlight: string
  isEnding: boolean
  fence: AbortController
  wake: () => void
}

export const openWriter = (house: House): Writer => {
  const waiting = new Set<Speech>()
  let timer: NodeJS.Timeout | null = null
  let isFlushing = false
  let flushedAt = 0

  const schedule = () => {
    if (timer || isFlushing || waiting.size === 0) return
    const wait = Math.max(0, flushedAt + BATCH_MS - performance.now())
    timer = setTimeout(() => {
      timer = null
      isFlushing = true
      flush()
        .catch((error: unknown) => house.log.error({ error }, 'words could not be stored'))
        .finally(() => {
          isFlushing = false
          flushedAt = performance.now()
          schedule()
        })
    }, wait)
  }

  const flush = async () => {
    const batch = [...waiting].filter(take)
    waiting.clear()
    if (batch.length === 0) return
    try {
      const kept = await append(house, batch)
      for (const speech of batch) settle(house, speech, kept.has(speech.id))
    } catch (error) {
      for (const speech of batch) giveBack(speech, error)
    }
    for (const speech of batch) if (speech.waiting && !speech.fence.signal.aborted) waiting.add(speech)
  }

  const first = async (speech: Speech, by: Provenance) => {
    take(speech)
    try {
      settle(house, speech, await begin(house, speech, by), by)
    } catch (error) {
      giveBack(speech, error)
    }
    if (speech.waiting) waiting.add(speech)
    schedule()
  }

  return {
    open: ({ id, interviewId, epoch, chars }) => {
      const fence = new AbortController()
      const speech: Speech = { id, interviewId, epoch, chars, waiting: '', inFlight: '', isEnding: false, fence, wake: () => undefined }
      let hasBegun = false
      return {
        signal: fence.signal,
        write: (text, by) => {
          speech.waiting += text.replaceAll('\u0000', '')
          if (!speech.waiting || fence.signal.aborted) return
          if (!hasBegun) {
            hasBegun = true
            house.background('first words', first(speech, by))
          } else if (!speech.inFlight) {
            waiting.add(speech)
            schedule()
          }
        },
        settled: async () => {
          speech.isEnding = true
          if (speech.waiting && !speech.inFlight) waiting.add(speech)
          schedule()
          while (speech.waiting || speech.inFlight) {
            if (fence.signal.aborted) break
            await new Promise<void>((resolve) => {
              speech.wake = resolve
            })
          }
          if (fence.signal.aborted) throw fence.signal.reason
          return speech.chars
        },
      }
    },
  }
}

/** Moves waiting words into flight; half a surrogate pair stays behind until its other half or the end comes. */
const take = (speech: Speech): boolean => {
  const code = speech.waiting.charCodeAt(speech.waiting.length - 1)
  const isSplit = code >= 0xd800 && code <= 0xdbff && !speech.isEnding
  const cut = speech.waiting.length - (isSplit ? 1 : 0)
  speech.inFlight = speech.waiting.slice(0, cut).toWellFormed()
  speech.waiting = speech.waiting.slice(cut)
  return speech.inFlight.length > 0
}

const settle = (house: House, speech: Speech, isKept: boolean, by?: Provenance) => {
  const { id: turnId, interviewId, chars: offset, inFlight: text } = speech
  speech.inFlight = ''
  if (!isKept) {
    speech.fence.abort(new Fenced())
  } else if (text) {
    speech.chars += text.length
    house.hub.delta({ interviewId, turnId, offset, text, ...(offset === 0 && by ? { by } : {}) })
  }
  speech.wake()
}

const giveBack = (speech: Speech, error: unknown) => {
  speech.inFlight = ''
  speech.fence.abort(error)
  speech.wake()
}

/** The first words also say who speaks. */
const begin = async (house: House, speech: Speech, by: Provenance): Promise<boolean> => {
  const written = await house.db.write((tx) => [
    must(
      'turn',
      tx
        .update(turns)
        .set({ text: sql`${turns.text} || ${speech.inFlight}`, chars: speech.chars + speech.inFlight.length, by })
        .where(and(eq(turns.id, speech.id), isNull(turns.cause), eq(turns.epoch, speech.epoch), eq(turns.chars, speech.chars)))
        .returning({ id: turns.id }),
    ),
  ])
  return written.ok
}

/** Appends many turns' words in one statement; the ids that come back were still ours. */
const append = async (house: House, batch: Speech[]): Promise<Set<TurnId>> => {
  const words = JSON.stringify(batch.map((speech) => [speech.id, speech.epoch, speech.chars, speech.inFlight, speech.inFlight.length]))
  const source =
    house.db.dialect === 'sqlite'
      ? sql`(select value ->> 0 as id, value ->> 1 as epoch, value ->> 2 as place, value ->> 3 as words, value ->> 4 as length from json_each(${words}))`
      : sql`(select value ->> 0 as id, (value ->> 1)::bigint as epoch, (value ->> 2)::bigint as place, value ->> 3 as words, (value ->> 4)::bigint as length from json_array_elements(${words}::json))`
  const statement = sql`update turns set text = turns.text || said.words, chars = turns.chars + said.length from ${source} as said
    where turns.id = said.id and turns.cause is null and turns.epoch = said.epoch and turns.chars = said.place returning turns.id as id`
  const written = await house.db.write(() => [raw<{ id: TurnId }>(statement)])
  return new Set(written.ok ? written.rows[0].map((row) => row.id) : [])
}
