import type { AnswerScore, Gate } from '#contract/scorecards.ts'

export const gateWords: Record<Gate, string> = {
  empty: 'Nothing to score',
  gibberish: 'Nothing to read',
  echo: 'This repeats the question',
  repetition: 'This says one thing several times',
  salad: 'Key words without a story',
  off_topic: 'This answers another question',
  injection: 'Instructions to the scorer are not read',
}

export const applicabilityWords: Record<AnswerScore['applicability'], string | null> = {
  observed: null,
  not_elicited: 'The question did not ask for this, so it counts neither for nor against you.',
  insufficient: 'Too little was said to judge all of it.',
  unscoreable: 'This could not be judged, and it counts nowhere.',
}
