import type { Appeal, ScoreChange } from '#contract/appeals.ts'
import type { EndCause, Turn } from '#contract/interviews.ts'
import type { Provenance } from '#contract/provenance.ts'
import type { Gate } from '#contract/scorecards.ts'

/** How a document says what the interface shows in other ways. */
export const gateWords: Record<Gate, string> = {
  empty: 'Nothing to score',
  gibberish: 'Nothing to read',
  echo: 'This repeats the question',
  repetition: 'This says one thing several times',
  salad: 'Key words without a story',
  off_topic: 'This answers another question',
  injection: 'Instructions to the scorer are not read',
}

export const endWords: Record<EndCause, string> = {
  completed: 'led to its end',
  stopped: 'ended by the candidate',
  time_up: 'ended when the time was up',
  abandoned: 'left, and closed after a week',
}

export const speakerWords: Record<Turn['speaker'], string> = { interviewer: 'Interviewer', candidate: 'You' }

/** A turn that was cut short before its first word says nothing. */
export const spokenTurns = (turns: readonly Turn[]): Turn[] => turns.filter(({ text }) => text.trim() !== '')

export const AUTOMATED =
  'The scores are made automatically, by the rules or the model that each answer names. They are for practice, decide nothing, and a person can be asked about every one of them.'

/** Who judged, in full. */
export const madeBy = (by: Provenance): string =>
  by.by === 'rules' ? `Judged by rules (${by.name}, version ${by.version})` : `Judged with AI (${by.name}, prompt ${by.prompt})`

export const sentenceCase = (text: string): string => {
  const spaced = text.replaceAll(/[_-]/g, ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

export const dayOf = (time: number): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time)

/** What the candidate contested in an answer, and what came of it. */
export const contestedWords = ({ kind, quote, replacement, made, withdrawn }: Appeal): string => {
  const what = kind === 'strike' ? `You struck “${quote}”` : `You corrected “${quote}” to “${replacement}”`
  const taken = withdrawn ? ` Withdrawn on ${dayOf(withdrawn.at)}: ${changeWords(withdrawn)}.` : ''
  return `${what} on ${dayOf(made.at)}: ${changeWords(made)}.${taken}`
}

const changeWords = ({ before, after }: ScoreChange): string => {
  const score = (value: number | null) => (value === null ? 'no score' : String(Math.round(value)))
  return before === after ? `still ${score(after)}` : `${score(before)} before, ${score(after)} after`
}

/** `4`, `3.5`: bands come in halves. */
export const bandOf = (band: number): string => `${band} of 5`
