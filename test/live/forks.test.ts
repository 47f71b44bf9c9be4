import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bundle } from '#contract/bundle.ts'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Interview } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import { replay } from '#test/eval/replay.ts'
import { connected, joinedPage, newCommand, openTestInstance, type TestInstance } from '#test/support/instance.ts'
import { checkLog, checkTranscript } from '#test/support/invariants.ts'
import { isAsked } from '#test/support/live-room.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

let at: TestInstance
let cookie: string
beforeAll(async () => {
  at = await openTestInstance()
  cookie = await at.becomeGuest()
})
afterAll(() => at.close())

const read = async <Body>(path: string): Promise<Body> => (await at.send('GET', path, cookie)).json()
const interviewOf = (id: InterviewId) => read<Interview>(`/api/interviews/${id}`)
const logOf = async (id: InterviewId) => (await read<{ events: InterviewEvent[] }>(`/api/interviews/${id}/events?afterSeq=0`)).events
const forkOf = async (id: InterviewId, question: number): Promise<Interview> => {
  const { transcript } = await interviewOf(id)
  const turnId = transcript.filter(({ kind }) => kind === 'question')[question]?.turnId
  return (await at.send('POST', `/api/interviews/${id}/forks`, cookie, { turnId })).json()
}

/** Somebody in the room of one interview. */
const sitIn = async (id: InterviewId) => {
  const socket = at.connect(cookie)
  await connected(socket)
  const page = await joinedPage(socket, id)
  const submit = (turnId: TurnId, text: string) => socket.emitWithAck('answer:submit', { ...newCommand(id), turnId, text })
  return {
    page,
    start: async () => {
      expect(await socket.emitWithAck('interview:start', newCommand(id))).toMatchObject({ ok: true })
      await page.until(isAsked)
    },
    submit,
    say: async (text: string) => {
      const turnId = page.answerable() ?? fail('there is no question')
      expect(await submit(turnId, text)).toMatchObject({ ok: true })
      await page.until(() => isAsked(page) && page.answerable() !== turnId)
    },
    end: async () => {
      await socket.emitWithAck('interview:end', newCommand(id))
      await page.until(() => page.hasEnded() && page.events.at(-1)?.type === 'scorecard.updated')
    },
    leave: () => void socket.disconnect(),
  }
}
/** Without what is said of the answers, which comes when it is ready. */
const told = (events: readonly InterviewEvent[]) => events.filter(({ type }) => type !== 'scorecard.updated' && type !== 'answer.scored')

describe('an interview that was forked', () => {
  it('[IV50] [IV52] [IV53] [IV54] asks its question again, listens to another answer, and obeys every rule of the log', async () => {
    const id = await at.prepare(cookie, { questions: 4, kind: 'behavioural' })
    const first = await sitIn(id)
    await first.start()
    await first.say(`${FULL_ANSWER} That was the first.`)
    await first.say(`${FULL_ANSWER} That was the second.`)
    await first.end()
    first.leave()
    const { transcript, status, answered } = await interviewOf(id)

    const fork = await forkOf(id, 1)
    expect(await logOf(fork.id)).toEqual([])
    const again = await sitIn(fork.id)
    await again.start()
    expect(again.page.events.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'interview.started'],
      [2, 'turn.started'],
      [3, 'turn.ended'],
    ])
    const copied = fork.transcript.at(-1)
    const planned = copied?.text.split(/(?<=[.!?])\s/).at(-1)
    expect(again.page.events[2]).toMatchObject({ text: expect.stringContaining(planned ?? 'a question') })
    const refused = await again.submit(copied?.turnId ?? fail('nothing was copied'), FULL_ANSWER)
    expect(refused).toMatchObject({ ok: false, error: { code: 'turn_closed' } })
    await again.say(`${FULL_ANSWER} That was told anew.`)
    await again.end()

    const after = await interviewOf(fork.id)
    const events = await logOf(fork.id)
    checkLog(events)
    checkTranscript(after, events)
    expect(again.page.events).toEqual(events.slice(0, again.page.seq))
    expect(after).toMatchObject({ status: 'ended', answered: 1 })
    expect(after.transcript.slice(0, fork.transcript.length)).toEqual(fork.transcript)
    const own = after.transcript.slice(fork.transcript.length)
    const heard = fork.transcript.map(({ text }) => text)
    expect(own.filter(({ text }) => heard.includes(text))).toEqual([])

    const bundle = await read<Bundle>(`/api/interviews/${fork.id}/scorecard.json`)
    expect(replay(bundle.events, bundle.transcript)).toBe(true)
    const card = await read<Scorecard>(`/api/interviews/${fork.id}/scorecard`)
    expect(card.answers.map(({ answer, questionTurnId }) => [answer, questionTurnId])).toEqual([
      [`${FULL_ANSWER} That was told anew.`, own[0]?.turnId],
    ])
    expect(await interviewOf(id)).toMatchObject({ transcript, status, answered })
    expect(told(await logOf(id))).toEqual(told(first.page.events))
    again.leave()
  })

  it('[IV3] [IV52] is told from its own log to a page that comes later', async () => {
    const id = await at.prepare(cookie)
    const first = await sitIn(id)
    await first.start()
    const fork = await forkOf(id, 0)
    const early = await sitIn(fork.id)
    await early.start()
    await early.say(FULL_ANSWER)
    const late = await sitIn(fork.id)
    await late.page.until(() => late.page.seq >= early.page.seq)
    expect(late.page.events.slice(0, early.page.seq)).toEqual(early.page.events)
    const copied = fork.transcript.map(({ turnId }) => turnId)
    expect(late.page.events.filter((event) => 'turnId' in event && copied.includes(event.turnId))).toEqual([])
    for (const { leave } of [first, early, late]) leave()
  })
})

const fail = (why: string): never => {
  throw new Error(why)
}
