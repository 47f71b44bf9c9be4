import type { ApplicationCard, ApplicationStep, Stage } from '#contract/applications.ts'
import { ago, day } from '../../lib/times.ts'

export const stageNames: Record<Stage, string> = {
  saved: 'Saved',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  closed: 'Closed',
}

/** The stages somebody may choose: what was sent does not go back to saved. */
export const stagesFor = ({ sentAt }: Pick<ApplicationCard, 'sentAt'>): readonly { value: Stage; label: string }[] =>
  (['saved', 'applied', 'interview', 'offer', 'closed'] as const)
    .filter((stage) => stage !== 'saved' || sentAt === null)
    .map((value) => ({ value, label: stageNames[value] }))

export const stepWords = ({ what, stage }: Pick<ApplicationStep, 'what' | 'stage'>): string => {
  if (what === 'prepared') return 'Package prepared'
  if (what === 'sent') return stage === 'applied' ? 'Sent' : `Sent, and moved to ${stageNames[stage]}`
  return what === 'withdrawn' ? 'Withdrawn' : `Moved to ${stageNames[stage]}`
}

/** What last mattered, in a few words. */
export const standingWords = (
  { sentAt, withdrawnAt, preparedAt }: Pick<ApplicationCard, 'sentAt' | 'withdrawnAt' | 'preparedAt'>,
  now: number,
): string => {
  if (withdrawnAt !== null) return `Withdrawn ${ago(withdrawnAt, now)}`
  return sentAt === null ? `Prepared ${ago(preparedAt, now)}, not sent` : `Sent ${ago(sentAt, now)}`
}

export const reminderWords = ({ remindAt, isDue }: Pick<ApplicationCard, 'remindAt' | 'isDue'>): string =>
  remindAt === null ? '' : isDue ? `Due since ${day(remindAt)}` : `Reminder on ${day(remindAt)}`

/** `2026-03-05` of a time, in this browser's own days. */
export const dateField = (at: number | null): string => {
  if (at === null) return ''
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}

/** The start of that day here; null for an empty field. */
export const timeOf = (field: string): number | null => {
  const at = new Date(`${field}T00:00:00`).getTime()
  return Number.isNaN(at) ? null : at
}
