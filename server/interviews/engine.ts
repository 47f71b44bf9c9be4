import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Provenance } from '#contract/provenance.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { ProviderError } from '../platform/llm/port.ts'
import { change, knowing } from './change.ts'
import { findForTask } from './find-interview.ts'
import type { Input } from './state.ts'
import { findTurn, type InterviewRow, listTurns, type TurnRow } from './store.ts'
import { interviews, turns } from './tables.ts'
import { RULES, utter } from './utter.ts'
import { Fenced, openWriter, type Pen } from './writer.ts'

/** How long a silent process keeps the interviewer's voice, in database time. */
export const LEASE_MS = 500

/** `turnId` is null when somebody else speaks. */
type Speech = { abort: AbortController; turnId: Promise<TurnId | null>; done: Promise<void> }
type Claim = { row: InterviewRow; turn: TurnRow; epoch: number }

/** Speaks for the interviewer wherever nobody else does. */
export type Voice = {
  /** Claims an interview's open turn and speaks it; does nothing when it is spoken already, here or elsewhere. */
  speak(interviewId: InterviewId): void
  /** The same for a turn that has just been opened: what is still spoken here of an older one is over. */
  speakNew(interviewId: InterviewId, turnId: TurnId): void
  speaking(): InterviewId[]
  close(): Promise<void>
}

/** `wordMs` is the pace of the built-in interviewer, milliseconds a word. */
export const openVoice = (house: House, processId: string, wordMs: number): Voice => {
  const writer = openWriter(house)
  const speeches = new Map<InterviewId, Speech>()

  const run = async (interviewId: InterviewId, claim: Claim, abort: AbortController) => {
    const pen = writer.open({ id: claim.turn.id, interviewId, epoch: claim.epoch, chars: claim.turn.chars })
    const input = await perform(house, claim, pen, wordMs, AbortSignal.any([abort.signal, pen.signal]))
    if (input) await finish(house, claim.row, input)
  }

  const speak = (interviewId: InterviewId) => {
    if (speeches.has(interviewId)) return
    const abort = new AbortController()
    const claimed = claimSpeech(house, processId, interviewId)
    const turnId = claimed.then(
      (claim) => claim?.turn.id ?? null,
      () => null,
    )
    const done = claimed
      .then((claim) => (claim ? run(interviewId, claim, abort) : undefined))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) house.log.error({ interviewId, error }, 'a turn could not be spoken')
      })
      .finally(() => speeches.delete(interviewId))
    speeches.set(interviewId, { abort, turnId, done })
  }

  const speakNew = (interviewId: InterviewId, turnId: TurnId) => {
    const over = speeches.get(interviewId)
    if (!over) return speak(interviewId)
    void over.turnId.then((spoken) => {
      // A scan may have found the new turn before we were told of it.
      if (spoken === turnId) return
      over.abort.abort(new Fenced())
      void over.done.then(() => speak(interviewId))
    })
  }

  return {
    speak,
    speakNew,
    speaking: () => [...speeches.keys()],
    close: async () => {
      const running = [...speeches.values()]
      for (const { abort } of running) abort.abort(new Fenced())
      await Promise.allSettled(running.map(({ done }) => done))
    },
  }
}

/** Takes the lease of an open turn that nobody speaks: owner and epoch change in one statement, in database time. */
const claimSpeech = async (house: House, owner: string, interviewId: InterviewId): Promise<Claim | null> => {
  const { db } = house
  const written = await db.write((tx) => [
    must(
      'claim',
      tx
        .update(interviews)
        .set({ owner, epoch: sql`${interviews.epoch} + 1`, leaseUntil: sql`${db.now} + ${LEASE_MS}` })
        .where(and(eq(interviews.id, interviewId), eq(interviews.isSpeaking, true), lt(interviews.leaseUntil, db.now)))
        .returning(),
    ),
    tx
      .update(turns)
      .set({ epoch: sql`(select ${interviews.epoch} from ${interviews} where ${interviews.id} = ${interviewId})` })
      .where(and(eq(turns.interviewId, interviewId), isNull(turns.cause))),
  ])
  const row = written.ok ? written.rows[0][0] : undefined
  const turn = row?.state.open ? await findTurn(db, row.state.open.turnId) : null
  return row && turn && turn.cause === null ? { row, turn, epoch: row.epoch } : null
}

/** Speaks the claimed turn and says how it ended; null when it is not ours to end. */
const perform = async (house: House, claim: Claim, pen: Pen, wordMs: number, signal: AbortSignal): Promise<Input | null> => {
  const { row, turn } = claim
  const { open } = row.state
  if (!open) return null
  // Words of a dead process: only the rules know how they would have gone on.
  if (!open.move.text.startsWith(turn.text)) return broken(house, turn.id, 'interrupted')
  let by: Provenance = turn.by ?? RULES
  try {
    // Only a model has to be told what was said.
    const heard = house.models.chain.length === 0 ? [] : (await listTurns(house.db, row.id)).filter(({ cause }) => cause !== null)
    for await (const piece of utter(house, { row, open, turns: heard, said: turn.text, epoch: claim.epoch, wordMs }, signal)) {
      by = piece.by
      pen.write(piece.text, by)
    }
    await pen.settled()
    return { type: 'spoken', turnId: turn.id, by }
  } catch (error) {
    if (signal.aborted) return null
    if (!(error instanceof ProviderError)) throw error
    await pen.settled()
    return broken(house, turn.id, error.fault === 'stalled' ? 'timeout' : 'failed')
  }
}

const broken = (house: House, turnId: TurnId, cause: 'failed' | 'interrupted' | 'timeout'): Input => ({
  type: 'broken',
  turnId,
  cause,
  nextTurnId: house.ids.make<TurnId>(),
})

const finish = async (house: House, claimed: InterviewRow, input: Input) => {
  try {
    await change(
      house,
      knowing(claimed, () => findForTask(house, claimed.id)),
      () => input,
    )
  } catch (error) {
    // The candidate stopped, answered, ended or deleted it first: their word stands.
    if (!(error instanceof Refusal) || error.code === 'storage_busy' || error.code === 'storage_full') throw error
  }
}
