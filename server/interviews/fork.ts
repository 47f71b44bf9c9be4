import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Persona } from '#contract/interviews.ts'
import { askAgain } from '../interviewer/index.ts'
import { newState, type Plan, type State } from './state.ts'
import type { TurnRow } from './store.ts'

type Forked = { plan: Plan; persona: Persona; turns: readonly TurnRow[] }
/** `said` is the conversation up to the question, `state` where a new interview goes on from there. */
export type Fork = { said: TurnRow[]; state: State }

/**
 * Where a new interview goes on from one turn of another: at the planned question which that turn is, answers or follows
 * up; null when there is none. A question is taken up whole, because an answer is judged together with its follow-ups.
 */
export const forkAt = ({ plan, persona, turns }: Forked, turnId: TurnId): Fork | null => {
  const over = turns.filter(({ cause }) => cause !== null)
  const chosen = over.findIndex(({ id }) => id === turnId)
  const at = over.slice(0, chosen + 1).findLastIndex(({ speaker, kind }) => speaker === 'interviewer' && kind === 'question')
  const question = over[at]
  const slotIndex = plan.findIndex(({ id }) => id === question?.slotId)
  const slot = plan[slotIndex]
  if (!question || !slot) return null
  const said = over.slice(0, at + 1)
  const asked = said.filter(({ speaker, kind, text }) => speaker === 'interviewer' && kind !== 'reply' && text.trim() !== '')
  // A question that broke off, or that the rules worded around it, says what was planned.
  const words = question.by?.by === 'model' && question.cause === 'finished' ? question.text : slot.question
  const again = askAgain(slot, persona, words)
  return { said, state: { ...newState(), slotIndex, asked: asked.map(({ text }) => text), turnCount: said.length, again } }
}

/** The same turns for another interview, with ids of their own and the answers pointing at them. */
export const copyTurns = (said: readonly TurnRow[], interviewId: InterviewId, makeId: () => TurnId): TurnRow[] => {
  const ids = new Map(said.map(({ id }) => [id, makeId()]))
  return said.map((turn, place) => ({
    ...turn,
    id: ids.get(turn.id) ?? makeId(),
    interviewId,
    place,
    epoch: 0,
    answers: (turn.answers && ids.get(turn.answers)) ?? null,
    isCopied: true,
  }))
}
