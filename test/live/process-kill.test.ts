import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import { checkAnswers, checkLog, checkTranscript } from '#test/support/invariants.ts'
import { random } from '#test/support/random.ts'
import { openRemoteCandidate } from '#test/support/remote-candidate.ts'
import { openServerProcess, type ServerProcess } from '#test/support/server-process.ts'

const CANDIDATES = 6
const KILLS = 8
const SEED = 20

let server: ServerProcess
beforeAll(async () => {
  server = await openServerProcess()
  await server.start()
})
afterAll(() => server.dispose())

it('[IV1] [IV5] [IV7] [IV12] [IV26] [IV29] loses, doubles and ends nothing when the server is killed again and again', async () => {
  const candidates = await Promise.all(
    Array.from({ length: CANDIDATES }, () => openRemoteCandidate(server.url, { target: { title: 'Warehouse picker' }, questions: 6 })),
  )
  const answering = candidates.map(async (candidate, who) => {
    await candidate.start()
    await candidate.answerAll(
      (index) => `Candidate ${who}, answer ${index}: in May I counted the bay again and found two pallets that nobody had booked in.`,
    )
  })
  const dice = random(SEED)
  for (let kill = 0; kill < KILLS; kill++) {
    await pause(200 + dice.below(900))
    await server.kill()
    await server.start()
  }
  await Promise.all(answering)

  for (const candidate of candidates) {
    const interview = await candidate.get<Interview>(`/api/interviews/${candidate.id}`)
    const { events } = await candidate.get<{ events: InterviewEvent[] }>(`/api/interviews/${candidate.id}/events?afterSeq=0`)
    expect(interview).toMatchObject({ status: 'ended', endCause: 'completed' })
    checkLog(events)
    checkAnswers(interview, candidate.given)
    checkTranscript(interview, events)
    expect(candidate.page.events).toEqual(events.slice(0, candidate.page.seq))
    candidate.leave()
  }
})
