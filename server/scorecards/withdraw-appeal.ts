import type { Actor } from '#contract/actor.ts'
import type { Appeal } from '#contract/appeals.ts'
import type { AppealId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { type AnswerAt, type Decision, rejudge, type Standing } from './rejudge.ts'
import { markWithdrawn } from './store.ts'
import { viewAppeal } from './view.ts'

/** Takes an appeal back: its words count again as they were said. Again is the same as once. */
export const withdrawAppeal = async (
  house: House,
  actor: Actor,
  { appealId, ...at }: AnswerAt & { appealId: AppealId },
  signal: AbortSignal,
): Promise<Appeal> => {
  const decide = ({ all, live }: Standing): Decision => {
    const row = all.find(({ id }) => id === appealId)
    if (!row) throw new Refusal('not_found', 'There is no such appeal. Load the scorecard again.')
    if (row.withdrawn) return { kind: 'unchanged', row }
    return {
      kind: 'changed',
      counts: live.filter((other) => other !== row),
      rowAfter: (withdrawn) => ({ ...row, withdrawn }),
      store: markWithdrawn,
    }
  }
  return viewAppeal(await rejudge(house, actor, at, decide, signal))
}
