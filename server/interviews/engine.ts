import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Provenance } from '#contract/provenance.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { ProviderError } from '../platform/llm/port.ts'
import { change, knowing, LEASE_MS } from './change.ts'
import { findForTask } from './find-interview.ts'
import type { Input } from './state.ts'
import { findAny, findTurn, type InterviewRow, listTurns, type TurnRow } from './store.ts'
import { interviews, turns } from './tables.ts'
import { RULES, utter } from './utter.ts'
import { Fenced, openWriter, type Pen } from './writer.ts'

type Claim = { row: InterviewRow; turn: Pick<TurnRow, 'id' | 'text' | 'chars' | 'by'>; epoch: number }
type Speech = { abort: AbortController; done: Promise<void> }

/** Speaks for the interviewer wherever nobody else does. */
export type Voice = {
  /** Claims an interview's open turn and speaks it; does nothing when it is spoken already, here or elsewhere. */
  takeOver(interviewId: InterviewId): void
  /** Speaks a turn that was opened and claimed in one unit: what is still spoken here of an older one is over. */
  speak(interviewId: InterviewId, claim: { turnId: TurnId; epoch: number }): void
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

  const begin = (interviewId: InterviewId, claiming: () => Promise<Claim | null>) => {
    const abort = new AbortController()
    const before = speeches.get(interviewId)?.done
    const speech: Speech = { abort, done: Promise.resolve() }
    speeches.set(interviewId, speech)
    const own = claiming()
      .then((claim) => (claim && !abort.signal.aborted ? run(interviewId, claim, abort) : undefined))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) house.log.error({ interviewId, error }, 'a turn could not be spoken')
      })
      .finally(() => {
        if (speeches.get(interviewId) === speech) speeches.delete(interviewId)
      })
    speech.done = Promise.all([own, before]).then(() => undefined)
  }

  return {
    takeOver: (interviewId) => {
      if (!speeches.has(interviewId)) begin(interviewId, () => claimSpeech(house, processId, interviewId))
    },
    speak: (interviewId, { turnId, epoch }) => {
      speeches.get(interviewId)?.abort.abort(new Fenced())
      begin(interviewId, () => claimed(house, interviewId, turnId, epoch))
    },
    speaking: () => [...speeches.keys()],
    close: async () => {
      const running = [...speeches.values()]
      for (const { abort } of running) abort.abort(new Fenced())
      await Promise.allSettled(running.map(({ done }) => done))
    },
  }
}

/** The turn that a unit of this process has opened and claimed, unless it is over by now. */
const claimed = async (house: House, interviewId: InterviewId, turnId: TurnId, epoch: number): Promise<Claim | null> => {
  const row = await findAny(house.db, interviewId)
  const isOurs = row?.state.open?.turnId === turnId && row.epoch === epoch
  return isOurs ? { row, turn: { id: turnId, text: '', chars: 0, by: null }, epoch } : null
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
