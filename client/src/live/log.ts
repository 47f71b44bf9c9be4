import type { TurnId } from '#contract/ids.ts'
import type { EndCause, Progress, TurnCause, TurnKind } from '#contract/interviews.ts'
import type { InterviewEvent, TurnDelta } from '#contract/live.ts'
import type { Provenance } from '#contract/provenance.ts'

export type TurnView = {
  turnId: TurnId
  speaker: 'interviewer' | 'candidate'
  kind: TurnKind
  expectsAnswer: boolean
  progress: Progress | null
  text: string
  cause: TurnCause | null
  by: Provenance | null
  at: number
  endedAt: number | null
}
export type CoachNote = { answerTurnId: TurnId; score: number | null; fix: string | null; by: Provenance }
export type Notice = { seq: number; code: string; title: string }

/** What a candidate knows of an interview: its log, applied in order from `seq` 1. */
export type Log = {
  seq: number
  isStarted: boolean
  endCause: EndCause | null
  turns: readonly TurnView[]
  notes: readonly CoachNote[]
  notices: readonly Notice[]
  /** The answers that are judged; requests such as “could you repeat that?” are not. */
  judged: readonly TurnId[]
  answerable: TurnId | null
  holding: TurnId | null
  scorecard: 'scoring' | 'complete' | 'insufficient' | null
}

/** `known` changes nothing; `gap` means that something is missing before this and the log must be asked for again. */
export type Applied = { log: Log; verdict: 'applied' | 'known' | 'gap' }

export const emptyLog: Log = {
  seq: 0,
  isStarted: false,
  endCause: null,
  turns: [],
  notes: [],
  notices: [],
  judged: [],
  answerable: null,
  holding: null,
  scorecard: null,
}

export const applyEvent = (log: Log, event: InterviewEvent): Applied => {
  if (event.seq <= log.seq) return { log, verdict: 'known' }
  if (event.seq > log.seq + 1) return { log, verdict: 'gap' }
  return { log: { ...log, ...change(log, event), seq: event.seq }, verdict: 'applied' }
}

export const applyDelta = (log: Log, delta: TurnDelta): Applied => {
  const turn = log.turns.find((one) => one.turnId === delta.turnId)
  if (turn === undefined) return { log, verdict: 'gap' }
  if (turn.cause !== null) return { log, verdict: 'known' }
  if (delta.offset > turn.text.length) return { log, verdict: 'gap' }
  const fresh = delta.text.slice(turn.text.length - delta.offset)
  if (fresh === '') return { log, verdict: 'known' }
  return { log: { ...log, turns: withTurn(log, delta.turnId, { text: turn.text + fresh, by: delta.by ?? turn.by }) }, verdict: 'applied' }
}

/** The newest turn of the interviewer: what stands on the stage. */
export const speech = (log: Log): TurnView | null => log.turns.findLast((turn) => turn.speaker === 'interviewer') ?? null

/** The question a probe or a reply belongs to, when it is not itself the question. */
export const questionBehind = (log: Log, turn: TurnView): TurnView | null => {
  const before = log.turns.slice(0, log.turns.indexOf(turn))
  const question = before.findLast((one) => one.kind === 'question')
  return turn.kind === 'probe' || turn.kind === 'reply' ? (question ?? null) : null
}

/**
 * How many questions were answered, and of how many the score is there: a follow-up belongs to its question, which is judged
 * again with it.
 */
export const questionsAnswered = ({ turns, judged, notes }: Log): { answered: number; scored: number } => {
  const waits = new Map<TurnId, boolean>()
  let question: TurnId | null = null
  for (const turn of turns) {
    if (turn.kind === 'question') question = turn.turnId
    if (question === null || !judged.includes(turn.turnId)) continue
    waits.set(question, !notes.some(({ answerTurnId }) => answerTurnId === turn.turnId))
  }
  return { answered: waits.size, scored: [...waits.values()].filter((isWaiting) => !isWaiting).length }
}

export const progressOf = (log: Log): Progress | null => log.turns.findLast((turn) => turn.progress !== null)?.progress ?? null

const change = (log: Log, event: InterviewEvent): Partial<Log> => {
  switch (event.type) {
    case 'interview.started':
      return { isStarted: true }
    case 'turn.started':
      return { turns: [...log.turns, opened(event)], ...(event.speaker === 'interviewer' ? { answerable: null, holding: null } : {}) }
    case 'turn.ended':
      return {
        turns: withTurn(log, event.turnId, { text: event.text, cause: event.cause, by: event.by, endedAt: event.at }),
        ...nowAnswerable(log, event),
      }
    case 'thinking.started':
      return { holding: event.turnId }
    case 'question.skipped':
      return closed(log, event.turnId)
    case 'answer.accepted':
      return { ...closed(log, event.turnId), judged: event.isJudged ? [...log.judged, event.answerTurnId] : log.judged }
    case 'answer.scored':
      return { notes: [...log.notes.filter((note) => note.answerTurnId !== event.answerTurnId), event] }
    case 'interview.ended':
      return { endCause: event.cause, answerable: null, holding: null }
    case 'scorecard.updated':
      return { scorecard: event.status }
    case 'notice':
      return { notices: [...log.notices, event] }
    case 'recommendations.ready':
    case 'matches.ready':
      return {}
  }
}

type Of<Type extends InterviewEvent['type']> = Extract<InterviewEvent, { type: Type }>

const opened = (event: Of<'turn.started'>): TurnView => ({
  turnId: event.turnId,
  speaker: event.speaker,
  kind: event.kind,
  expectsAnswer: event.expectsAnswer,
  progress: event.progress,
  text: '',
  cause: null,
  by: null,
  at: event.at,
  endedAt: null,
})

const closed = (log: Log, turnId: TurnId): Partial<Log> => (log.answerable === turnId ? { answerable: null, holding: null } : {})

const nowAnswerable = (log: Log, event: Of<'turn.ended'>): Partial<Log> => {
  const turn = log.turns.find((one) => one.turnId === event.turnId)
  const awaits = turn?.speaker === 'interviewer' && turn.expectsAnswer && event.cause !== 'failed'
  return awaits ? { answerable: event.turnId } : {}
}

const withTurn = (log: Log, turnId: TurnId, patch: Partial<TurnView>): readonly TurnView[] =>
  log.turns.map((turn) => (turn.turnId === turnId ? { ...turn, ...patch } : turn))
