import { expect } from 'vitest'
import type { TurnId } from '#contract/ids.ts'
import type { Interview } from '#contract/interviews.ts'
import type { InterviewEvent, Reply } from '#contract/live.ts'

/** [IV1] [IV7] [IV8] What must hold of any log, however it came about. */
export const checkLog = (events: readonly InterviewEvent[]): void => {
  expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1))
  const open = new Set<TurnId>()
  const seen = new Set<TurnId>()
  for (const event of events) {
    if (event.type === 'turn.started') {
      expect(seen.has(event.turnId), 'a turn started twice').toBe(false)
      seen.add(event.turnId)
      open.add(event.turnId)
      expect(open.size, 'two turns were open at once').toBe(1)
    }
    if (event.type === 'turn.ended') expect(open.delete(event.turnId), 'a turn ended that was not open').toBe(true)
  }
  const end = events.findIndex((event) => event.type === 'interview.ended')
  if (end !== -1) {
    expect(open.size, 'an ended interview has an open turn').toBe(0)
    expect(events.slice(end).some((event) => event.type.startsWith('turn.') || event.type === 'answer.accepted')).toBe(false)
  }
}

export type GivenAnswer = { text: string; reply: Reply }

/** [IV12] Every acked answer is in the transcript once, with its words; nothing that was refused is. */
export const checkAnswers = (interview: Interview, given: readonly GivenAnswer[]): void => {
  const kept = interview.transcript.filter((turn) => turn.speaker === 'candidate').map((turn) => turn.text)
  expect(new Set(kept).size, 'an answer is there twice').toBe(kept.length)
  const acked = new Set(given.filter(({ reply }) => reply.ok).map(({ text }) => text))
  expect(new Set(kept)).toEqual(acked)
}

/** [IV4] The transcript says what the log says; of what was copied into a fork [IV52] no log of its own tells. */
export const checkTranscript = (interview: Interview, events: readonly InterviewEvent[]): void => {
  const ended = new Map(events.flatMap((event) => (event.type === 'turn.ended' ? [[event.turnId, event] as const] : [])))
  for (const turn of interview.transcript) {
    if (turn.cause === null || turn.copied) continue
    const end = ended.get(turn.turnId)
    expect({ cause: turn.cause, text: turn.text, by: turn.by }).toEqual({ cause: end?.cause, text: end?.text, by: end?.by })
  }
}
