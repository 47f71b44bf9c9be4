import type { NoteChoice, NoteTopic, Rhythm } from '#contract/notes.ts'
import { noteTopics } from '#contract/notes.ts'

/** `sending` was begun and is not known to have ended; `unclear` may have arrived, so it is not sent again. */
export type MailState = 'waiting' | 'sending' | 'sent' | 'dropped' | 'unclear' | 'failed'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** When a morning begins. */
const MORNING = 8 * HOUR
const MONDAY = 1

/**
 * What holds until somebody chooses. Mail that might be taken for advertising is off; a view that was asked for is the one
 * thing that is mailed unasked.
 */
export const defaults: Readonly<Record<NoteTopic, Omit<NoteChoice, 'topic'>>> = {
  scorecards: { inApp: true, mail: 'off' },
  recommendations: { inApp: true, mail: 'off' },
  reviews: { inApp: true, mail: 'instant' },
  alerts: { inApp: true, mail: 'off' },
}

/** Every topic, with what was chosen or what holds without. */
export const choicesOf = (chosen: readonly NoteChoice[]): NoteChoice[] =>
  noteTopics.map((topic) => {
    const { inApp, mail } = chosen.find((choice) => choice.topic === topic) ?? defaults[topic]
    return { topic, inApp, mail }
  })

/** The last morning (of a Monday, when `weekly`) that has begun in `timeZone`; ms since 1970. What is older is due. */
export const lastMorning = (rhythm: 'daily' | 'weekly', timeZone: string, now: number): number => {
  const local = now + offsetAt(timeZone, now)
  const today = Math.floor(local / DAY) * DAY + MORNING
  const begun = today <= local ? today : today - DAY
  const morning = rhythm === 'daily' ? begun : begun - ((new Date(begun).getUTCDay() + 7 - MONDAY) % 7) * DAY
  return morning - offsetAt(timeZone, morning - offsetAt(timeZone, now))
}

/** How far a zone's clocks are ahead of UTC at a time. */
const offsetAt = (timeZone: string, at: number): number => {
  const parts = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(at / 1_000) * 1_000
}

/** How a rhythm is said in a sentence. */
export const rhythmWords: Readonly<Record<Rhythm, string>> = {
  off: 'not by mail',
  instant: 'at once',
  daily: 'once a day',
  weekly: 'once a week',
}

export const topicWords: Readonly<Record<NoteTopic, string>> = {
  scorecards: 'scorecards that are ready',
  recommendations: 'what there is to learn after an interview',
  reviews: 'views of people you asked',
  alerts: 'new postings in searches you saved',
}
