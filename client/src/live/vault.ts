import { createStore, delMany, entries, get, set, type UseStore, update } from 'idb-keyval'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Order } from './wire.ts'

/** `aside` holds words whose turn went by without them. */
export type Draft = { turnId: TurnId | null; text: string; aside: string }

/** What this browser keeps for an interview until the server has it: commands without an ack, and words not sent yet. */
export type Vault = {
  orders: (interviewId: InterviewId) => Promise<Order[]>
  keepOrder: (interviewId: InterviewId, order: Order) => Promise<void>
  dropOrder: (interviewId: InterviewId, commandId: string) => Promise<void>
  draft: (interviewId: InterviewId) => Promise<Draft>
  keepDraft: (interviewId: InterviewId, draft: Draft) => Promise<void>
  forget: (interviewId: InterviewId) => Promise<void>
}

export const browserVault = (): Vault => {
  const store = createStore('greenroom', 'unsent')
  return {
    orders: async (interviewId) => (await get<Order[]>(ordersKey(interviewId), store)) ?? [],
    keepOrder: (interviewId, order) => update<Order[]>(ordersKey(interviewId), (kept = []) => [...kept, order], store),
    dropOrder: (interviewId, commandId) =>
      update<Order[]>(ordersKey(interviewId), (kept = []) => kept.filter((order) => order.command.commandId !== commandId), store),
    draft: async (interviewId) => (await get<Draft>(draftKey(interviewId), store)) ?? { turnId: null, text: '', aside: '' },
    keepDraft: (interviewId, draft) => set(draftKey(interviewId), draft, store),
    forget: (interviewId) => delMany([ordersKey(interviewId), draftKey(interviewId)], store),
  }
}

/** Everything unsent of every interview leaves this browser: after signing out and after erasing an account. */
export const emptyVault = async (): Promise<void> => {
  const store: UseStore = createStore('greenroom', 'unsent')
  const all = await entries(store)
  await delMany(
    all.map(([key]) => key),
    store,
  )
}

const ordersKey = (interviewId: InterviewId) => `orders:${interviewId}`
const draftKey = (interviewId: InterviewId) => `draft:${interviewId}`
