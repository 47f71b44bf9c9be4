import type { Bundle } from '#contract/bundle.ts'

type Turns = Bundle['transcript']

/** Whether a log, applied in order, gives the transcript: the same turns with the same words, each ended once. No log tells of copies. */
export const replay = (events: Bundle['events'], transcript: Turns): boolean => {
  const turns = new Map<string, { speaker: string; kind: string; text: string; cause: string | null }>()
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) return false
    if (event.type === 'turn.started') turns.set(event.turnId, { speaker: event.speaker, kind: event.kind, text: '', cause: null })
    if (event.type !== 'turn.ended') continue
    const turn = turns.get(event.turnId)
    if (!turn || turn.cause !== null) return false
    turns.set(event.turnId, { ...turn, text: event.text, cause: event.cause })
  }
  const told = transcript.filter(({ cause, copied }) => cause !== null && !copied)
  return (
    told.length === [...turns.values()].filter(({ cause }) => cause !== null).length &&
    told.every(({ turnId, speaker, kind, text, cause }) => {
      const turn = turns.get(turnId)
      return turn?.speaker === speaker && turn.kind === kind && turn.text === text && turn.cause === cause
    })
  )
}
