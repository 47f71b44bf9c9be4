import type { Review } from '#contract/reviews.ts'
import type { ReviewRow } from './store.ts'

export const toReview = ({ id, questionTurnId, name, comment, bands, createdAt, updatedAt }: ReviewRow): Review => ({
  id,
  questionTurnId,
  name,
  comment,
  bands,
  createdAt,
  updatedAt,
})
