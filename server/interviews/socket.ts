import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import { type Accepted, type Command, type CommandName, commands } from '#contract/live.ts'
import type { House } from '../platform/house.ts'
import { answer } from '../platform/live/answer.ts'
import type { LiveSocket } from '../platform/live/socket.ts'
import { endInterview, repeatTurn, skipTurn, startInterview, stopTurn, submitAnswer, thinkAboutTurn } from './commands.ts'
import { type Feed, openFeed } from './feed.ts'
import { findInterview } from './find-interview.ts'
import type { Engine } from './pulse.ts'

const room = (id: InterviewId) => `interview:${id}`

/**
 * Mounts the interview's commands on one socket. `authorize` says who asks, checked again for every command; it rejects
 * when the login has ended.
 */
export const mountInterviews = (house: House, engine: Engine, socket: LiveSocket, authorize: () => Promise<Actor>): void => {
  const feeds = new Map<InterviewId, { feed: Feed; leave: () => void }>()
  let isGone = false

  const on = <Name extends CommandName>(name: Name, run: (actor: Actor, command: Command<Name>) => Promise<unknown>) => {
    const schema: { safeParse(payload: unknown): unknown } = commands[name]
    socket.on(name, (payload, ack) => {
      // The schema of a command name parses to that name's command.
      const parse = schema as Parameters<typeof answer<Command<Name>>>[2]
      house.background(
        name,
        answer(house.log, name, parse, payload, ack, async (command) => run(await authorize(), command)),
      )
    })
  }

  on('interview:join', async (actor, { interviewId, afterSeq }): Promise<Accepted> => {
    const row = await findInterview(house, actor, interviewId)
    if (isGone) return { ok: true, seq: row.seq }
    leave(interviewId)
    const feed = openFeed(house.db, {
      interviewId,
      afterSeq: Math.min(afterSeq, row.seq),
      joinedAt: row.seq,
      hasPeers: house.config.data.redisUrl !== undefined,
      sink: socket.sink,
      onError: (error) => house.log.error({ error }, 'an interview could not be replayed'),
    })
    const unlisten = house.hub.listen(interviewId, feed)
    const undrain = socket.onDrain(feed.resume)
    feeds.set(interviewId, { feed, leave: () => [feed.close(), unlisten(), undrain()] })
    socket.join(room(interviewId))
    // Where nothing can be written, there is still an interview to be read.
    await engine.tick([interviewId]).catch((error: unknown) => house.log.warn({ error }, 'the clock of an interview did not start'))
    setImmediate(feed.wake)
    return { ok: true, seq: row.seq }
  })
  on('answer:draft', async (_actor, draft) => {
    if (!feeds.has(draft.interviewId)) return
    engine.typing(draft.interviewId)
    socket.toOthers(room(draft.interviewId), 'answer:draft', draft)
  })
  on('interview:start', (actor, command) => startInterview(house, actor, command))
  on('interview:end', (actor, command) => endInterview(house, actor, command))
  on('answer:submit', (actor, command) => submitAnswer(house, actor, command))
  on('turn:stop', (actor, command) => stopTurn(house, actor, command))
  on('turn:repeat', (actor, command) => repeatTurn(house, actor, command))
  on('turn:skip', (actor, command) => skipTurn(house, actor, command))
  on('turn:think', (actor, command) => thinkAboutTurn(house, actor, command))

  const leave = (interviewId: InterviewId) => {
    feeds.get(interviewId)?.leave()
    feeds.delete(interviewId)
  }

  socket.onGone(() => {
    isGone = true
    const ids = [...feeds.keys()]
    house.background('stop the clock', engine.tick(ids))
    ids.forEach(leave)
  })
}
