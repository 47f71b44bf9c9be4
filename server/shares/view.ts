import type { Share } from '#contract/shares.ts'
import type { ShareRow } from './store.ts'

export const toShare = (row: ShareRow, now: number): Share => ({
  id: row.id,
  purpose: row.purpose,
  questionTurnId: row.questionTurnId,
  recipient: row.recipient,
  withTranscript: row.withTranscript,
  state: row.revokedAt !== null ? 'revoked' : row.expiresAt <= now ? 'expired' : 'open',
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  opened: row.opened,
  lastOpenedAt: row.lastOpenedAt,
})
