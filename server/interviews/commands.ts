import { createHash } from 'node:crypto'
import type { Actor } from '#contract/actor.ts'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { Accepted, Command, DurableCommandName, Reply } from '#contract/live.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { type Alongside, change, knowing } from './change.ts'
import { findInterview } from './find-interview.ts'
import type { Input } from './state.ts'
import { findCommand } from './store.ts'
import { commands } from './tables.ts'

type About = { interviewId: InterviewId; commandId: CommandId }
const REREADS_MAX = 3

/** Begins a prepared interview; a second start changes nothing. */
export const startInterview = (house: House, actor: Actor, command: Command<'interview:start'>) =>
  obey(house, actor, 'interview:start', command, () => ({ type: 'start', nextTurnId: house.ids.make<TurnId>() }))

/** Keeps an answer and lets the interviewer go on. Refuses `turn_closed` and `already_answered`. */
export const submitAnswer = (house: House, actor: Actor, command: Command<'answer:submit'>) => {
  const answerTurnId = house.ids.make<TurnId>()
  const nextTurnId = house.ids.make<TurnId>()
  const input: Input = {
    type: 'answer',
    turnId: command.turnId,
    answerTurnId,
    nextTurnId,
    text: command.text,
    spoken: command.spoken ?? null,
  }
  return obey(house, actor, 'answer:submit', command, () => input, answerTurnId)
}

/** Silences the interviewer; what was said so far stays and may be answered. */
export const stopTurn = (house: House, actor: Actor, command: Command<'turn:stop'>) =>
  obey(house, actor, 'turn:stop', command, () => ({ type: 'stop', turnId: command.turnId }))

export const repeatTurn = (house: House, actor: Actor, command: Command<'turn:repeat'>) =>
  obey(house, actor, 'turn:repeat', command, () => ({ type: 'repeat', turnId: command.turnId, nextTurnId: house.ids.make<TurnId>() }))

export const skipTurn = (house: House, actor: Actor, command: Command<'turn:skip'>) =>
  obey(house, actor, 'turn:skip', command, () => ({ type: 'skip', turnId: command.turnId, nextTurnId: house.ids.make<TurnId>() }))

export const thinkAboutTurn = (house: House, actor: Actor, command: Command<'turn:think'>) =>
  obey(house, actor, 'turn:think', command, () => ({ type: 'think', turnId: command.turnId }))

/** Ends an interview at once; ending it twice is the same as ending it once. */
export const endInterview = (house: House, actor: Actor, command: Command<'interview:end'>) =>
  obey(house, actor, 'interview:end', command, () => ({ type: 'end', cause: 'stopped' }))

/**
 * Carries out a durable command exactly once: its id, its body's hash and its ack are stored with what it changed. The
 * same id again gets the stored ack; with another body it is refused.
 */
const obey = async (
  house: House,
  actor: Actor,
  name: DurableCommandName,
  command: About,
  toInput: () => Input,
  answerTurnId?: TurnId,
): Promise<Reply> => {
  const hash = hashOf(name, command)
  for (let reread = 0; reread < REREADS_MAX; reread++) {
    const row = await findInterview(house, actor, command.interviewId)
    const known = await findCommand(house.db, row.id, command.commandId)
    if (known) return replay(known, hash)
    const replyAt = (seq: number): Accepted => ({ ok: true, seq, ...(answerTurnId ? { turnId: answerTurnId } : {}) })
    const keep: Alongside = (tx, seq) => [
      must(
        'command',
        tx
          .insert(commands)
          .values({ interviewId: row.id, commandId: command.commandId, hash, reply: replyAt(seq), at: house.clock.now() })
          .onConflictDoNothing()
          .returning({ commandId: commands.commandId }),
      ),
    ]
    try {
      const changed = await change(
        house,
        knowing(row, () => findInterview(house, actor, command.interviewId)),
        toInput,
        keep,
      )
      if (changed) return replyAt(changed.seq)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const twin = await findCommand(house.db, row.id, command.commandId)
      if (twin) return replay(twin, hash)
      throw error
    }
  }
  throw new Refusal('storage_busy', 'The same command arrived several times at once. Send it again.')
}

const replay = (known: { hash: string; reply: Reply }, hash: string): Reply => {
  if (known.hash !== hash) throw new Refusal('command_reused', 'This command id was used for something else. Make a new one.')
  return known.reply
}

const hashOf = (name: string, command: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify([name, canonical(command)]))
    .digest('hex')

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, canonical(part)])
}
