import type { Actor } from '#contract/actor.ts'
import type { Appeal, AppealRequest } from '#contract/appeals.ts'
import type { AppealId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { APPEALS_MAX, objectionTo } from './appeals/allowed.ts'
import { type AnswerAt, type Decision, rejudge, type Standing } from './rejudge.ts'
import { keepAppeal } from './store.ts'
import { viewAppeal } from './view.ts'

/** Strikes or mends words of a scored answer. The new score is there when this returns. */
export const contestWords = async (
  house: House,
  actor: Actor,
  at: AnswerAt,
  request: AppealRequest,
  signal: AbortSignal,
): Promise<Appeal> => {
  const { kind, start, end, quote } = request
  const words = { kind, start, end, quote, replacement: request.kind === 'correction' ? request.replacement : null }
  const decide = ({ found, all, live }: Standing): Decision => {
    const objection = objectionTo(request, found.answer, live)
    if (objection) throw objection
    if (all.length >= APPEALS_MAX)
      throw new Refusal('quota_reached', 'This answer was contested too often for one more appeal. Answer the question again instead.')
    const fresh = { id: house.ids.make<AppealId>(), interviewId: at.interviewId, slotId: found.slot.id, by: 'candidate' as const, ...words }
    return {
      kind: 'changed',
      counts: [...live, words],
      rowAfter: (made) => ({ ...fresh, made, withdrawn: null }),
      store: keepAppeal,
    }
  }
  return viewAppeal(await rejudge(house, actor, at, decide, signal))
}
