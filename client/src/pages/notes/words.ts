import type { NoteTopic, Rhythm } from '#contract/notes.ts'

export const topicNames: Readonly<Record<NoteTopic, string>> = {
  scorecards: 'Scorecards',
  recommendations: 'What to learn',
  reviews: 'Views of people you asked',
  alerts: 'New postings',
}

export const topicHints: Readonly<Record<NoteTopic, string>> = {
  scorecards: 'when every answer of an interview is judged',
  recommendations: 'when an interview shows what would help you most',
  reviews: 'when somebody you asked has written to you',
  alerts: 'in searches you saved with an alert',
}

export const rhythmNames: Readonly<Record<Rhythm, string>> = {
  off: 'Off',
  instant: 'At once',
  daily: 'Every morning',
  weekly: 'Every Monday',
}

export const rhythms: readonly Rhythm[] = ['off', 'instant', 'daily', 'weekly']

/** The zone of this device, which is where its owner's mornings are. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
