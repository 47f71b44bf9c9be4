import { clear, createStore, del, get, update } from 'idb-keyval'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import { forgetUnsent, keepUnsent, readUnsent } from './unsent.ts'
import type { Order } from './wire.ts'

/** `aside` holds words whose turn went by without them. */
export type Draft = { turnId: TurnId | null; text: string; aside: string }

/**
 * What this browser keeps for an interview until the server has it: commands without an ack, and words not sent yet. Words are
 * kept when `keepDraft` returns.
 */
export type Vault = {
  orders: (interviewId: InterviewId) => Promise<Order[]>
  keepOrder: (interviewId: InterviewId, order: Order) => Promise<void>
  dropOrder: (interviewId: InterviewId, commandId: string) => Promise<void>
  draft: (interviewId: InterviewId) => Draft
  keepDraft: (interviewId: InterviewId, draft: Draft) => void
  forget: (interviewId: string) => Promise<void>
}

export const browserVault = (): Vault => {
  const store = createStore('greenroom', 'unsent')
  return {
    orders: async (interviewId) => (await get<Order[]>(ordersKey(interviewId), store)) ?? [],
    keepOrder: (interviewId, order) => update<Order[]>(ordersKey(interviewId), (kept = []) => [...kept, order], store),
    dropOrder: (interviewId, commandId) =>
      update<Order[]>(ordersKey(interviewId), (kept = []) => kept.filter((order) => order.command.commandId !== commandId), store),
    draft: (interviewId) => draftOf(readUnsent(draftKey(interviewId))),
    keepDraft: (interviewId, draft) =>
      keepUnsent(draftKey(interviewId), draft.text === '' && draft.aside === '' ? '' : JSON.stringify(draft)),
    forget: async (interviewId) => {
      forgetUnsent(draftKey(interviewId))
      await del(ordersKey(interviewId), store)
    },
  }
}

/** Nothing unsent stays in this browser of an interview that is deleted; without one, of any: after signing out and after erasing an account. */
export const emptyVault = async (interviewId?: string): Promise<void> => {
  forgetUnsent(interviewId === undefined ? '' : `retry:${interviewId}:`)
  if (interviewId !== undefined) return browserVault().forget(interviewId)
  await clear(createStore('greenroom', 'unsent'))
}

const draftOf = (kept: string): Draft => (kept === '' ? { turnId: null, text: '', aside: '' } : JSON.parse(kept))
const ordersKey = (interviewId: string) => `orders:${interviewId}`
const draftKey = (interviewId: string) => `draft:${interviewId}`
