import type { Span } from '#contract/scorecards.ts'

/** `more` when there is more of it than before, `lost` when it was there and is not now. */
type Earned = { one: string; more?: string; lost?: string }
type Vague = { gone: string; still: string }

/** Names that rules and models give to the same thing. */
const SAME: Record<string, string> = {
  action: 'own_action',
  own_decision: 'own_action',
  own_step: 'own_action',
  obligation: 'task',
  reason: 'why',
  name_or_tool: 'detail',
  named: 'detail',
  number: 'detail',
  figure: 'detail',
  unclear_we: 'we_action',
  vague: 'general',
  contradicts_fact: 'error',
}

/** What was recognised, without the dimension that a model puts before it. */
export const signalOf = ({ signal }: Span): string => {
  const name = signal.replace(/^.*\./, '')
  return SAME[name] ?? name
}

/** Who has the one has the other too. */
const INCLUDES: Record<string, string> = { result: 'result_number' }

export const hasSignal = (found: ReadonlyMap<string, unknown>, signal: string): boolean =>
  found.has(signal) || found.has(INCLUDES[signal] ?? signal)

/** How a comparison says what an answer has. Signals that stand here for nothing of their own are not compared. */
export const earnedWords: Readonly<Record<string, Earned>> = {
  own_action: { one: 'A step of your own', more: 'More steps of your own', lost: 'Your own steps were there before' },
  result: { one: 'What came of it', lost: 'What came of it was there before' },
  result_number: { one: 'An outcome with a figure', lost: 'An outcome with a figure was there before' },
  detail: { one: 'Detail that is yours alone', more: 'More detail of your own' },
  task: { one: 'What was yours to do' },
  credit: { one: 'What others did, named as theirs' },
  concept: { one: 'A point of the subject', more: 'More points of the subject' },
  fact: { one: 'Something that holds', more: 'More that holds' },
  trade_off: { one: 'What it was weighed against', lost: 'What it was weighed against was there before' },
  why: { one: 'A reason', more: 'More reasons', lost: 'The reason was there before' },
}

export const vagueWords: Readonly<Record<string, Vague>> = {
  we_action: { gone: 'No longer hidden behind “we”', still: 'Still done by “we”' },
  habit: { gone: 'No longer told as a habit', still: 'Still told as a habit' },
  hypothetical: { gone: 'No longer told as something you would do', still: 'Still told as something you would do' },
  general: { gone: 'A sentence that fits any answer is gone', still: 'Still fits any answer' },
  part: { gone: 'All that was asked is taken up', still: 'Only a part of what was asked is taken up' },
  error: { gone: 'A mistake is gone', still: 'Still not right' },
  hedge: { gone: 'Said without a hedge', still: 'Still hedged' },
  filler: { gone: 'Said without a filler', still: 'Still a filler' },
}
