import type { EndCause, InterviewKind, Mode, Phase, TurnKind } from '#contract/interviews.ts'
import type { TurnView } from '../../live/log.ts'
import type { Room } from '../../live/room.svelte.ts'

export const phaseWords: Record<Phase, string> = {
  'warm-up': 'Warm-up',
  core: 'Main part',
  pressure: 'Under pressure',
  'your-questions': 'Your questions',
  closing: 'Closing',
}

export const kindWords: Record<InterviewKind, string> = {
  screening: 'Screening',
  behavioural: 'Behavioural',
  technical: 'Technical',
  case: 'Case',
  mixed: 'Mixed',
}

export const modeWords: Record<Mode, string> = { coaching: 'coaching', rehearsal: 'rehearsal' }

export const endWords: Record<EndCause, string> = {
  completed: 'You have come to the end.',
  stopped: 'You ended the interview.',
  time_up: 'The time is up.',
  abandoned: 'This interview was left, and closed after a week.',
}

export const turnWords: Record<TurnKind, string> = {
  question: 'Question',
  probe: 'Follow-up',
  reply: 'Reply',
  closing: 'Closing words',
  answer: 'Answer',
}

/** One line for whatever the candidate waits for just now; null when it is their turn to write. */
export const waitingFor = (room: Room): string | null => {
  const { log, speech, submitted, connection } = room
  if (submitted !== null)
    return connection === 'live' ? 'Saving your answer …' : 'Offline – your answer will be sent when the connection is back.'
  if (connection === 'connecting') return 'Connecting …'
  if (log.holding !== null) return 'Take your time. The interviewer waits.'
  if (log.answerable !== null || log.endCause !== null) return null
  if (speech === null) return 'The interviewer is coming in …'
  if (speech.cause === null) return speech.text === '' ? 'Thinking …' : null
  return 'Thinking about what to ask next …'
}

/** The candidate's words after the newest question: what they have just answered. */
export const answerSince = (turns: readonly TurnView[], speech: TurnView | null): string => {
  const after = speech === null ? [] : turns.slice(turns.indexOf(speech) + 1)
  return after.findLast((turn) => turn.speaker === 'candidate')?.text ?? ''
}
