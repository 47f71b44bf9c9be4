import type { Application, ApplicationCard, ApplicationPackage, ApplicationStep } from '#contract/applications.ts'
import type { OpenCard } from './model.ts'

export const toApplicationCard = (card: OpenCard, now: number): ApplicationCard => ({
  id: card.id,
  postingId: card.postingId,
  posting: card.posting,
  stage: card.stage,
  note: card.note,
  remindAt: card.remindAt,
  isDue: card.stage !== 'closed' && card.remindAt !== null && card.remindAt <= now,
  preparedAt: card.preparedAt,
  sentAt: card.sentAt,
  withdrawnAt: card.withdrawnAt,
})

export const toApplication = (card: OpenCard, sent: ApplicationPackage, timeline: ApplicationStep[], now: number): Application => ({
  ...toApplicationCard(card, now),
  package: sent,
  timeline,
})
