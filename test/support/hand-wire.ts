import type { InterviewEvent, Reply, TurnDelta } from '#contract/live.ts'
import type { Draft, Vault } from '../../client/src/live/vault.ts'
import { type Call, type Order, Unacked, type Wire, type WireListener } from '../../client/src/live/wire.ts'

type Waiting = { call: Call; answer: (reply: Reply) => void; lose: () => void }

/** A wire whose every movement is made by the test: nothing arrives and nothing is acknowledged by itself. */
export const openHandWire = () => {
  let listener: WireListener | null = null
  let waiting: Waiting[] = []
  const sent: Call[] = []
  const heard = () => {
    if (listener === null) throw new Error('The wire was not opened.')
    return listener
  }
  const wire: Wire = {
    open: (given) => {
      listener = given
    },
    send: (call) =>
      new Promise((resolve, reject) => {
        sent.push(structuredClone(call))
        waiting.push({ call, answer: resolve, lose: () => reject(new Unacked(call.name)) })
      }),
    draft: () => {},
    renew: () => {
      hand.renewed += 1
    },
    close: () => {},
  }
  const hand = {
    wire,
    sent,
    renewed: 0,
    names: () => sent.map(({ name }) => name),
    up: () => settled(() => heard().up()),
    down: () =>
      settled(() => {
        for (const { lose } of waiting.splice(0)) lose()
        heard().down()
      }),
    /** Acknowledges the oldest command of that name. */
    answer: (name: Call['name'], reply: Reply) =>
      settled(() => {
        const found = waiting.find(({ call }) => call.name === name)
        if (!found) throw new Error(`Nobody waits for ${name}.`)
        waiting = waiting.filter((one) => one !== found)
        found.answer(reply)
      }),
    isWaiting: (name: Call['name']) => waiting.some(({ call }) => call.name === name),
    event: (event: InterviewEvent) => settled(() => heard().event(event)),
    delta: (delta: TurnDelta) => settled(() => heard().delta(delta)),
    beat: (beat: { interviewId: InterviewEvent['interviewId']; seq: number }) => settled(() => heard().beat(beat)),
  }
  return hand
}

/** Timers that run out when the test says so. */
export const openHandTimers = () => {
  let timers: { ms: number; act: () => void }[] = []
  return {
    after: (ms: number, act: () => void) => {
      const timer = { ms, act }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    runOut: () =>
      settled(() => {
        for (const { act } of timers.splice(0)) act()
      }),
  }
}

/** What a browser keeps, surviving any number of pages that are opened on it. */
export const openMemoryVault = (): Vault => {
  const orders = new Map<string, Order[]>()
  const drafts = new Map<string, Draft>()
  return {
    orders: async (interviewId) => orders.get(interviewId) ?? [],
    keepOrder: async (interviewId, order) => void orders.set(interviewId, [...(orders.get(interviewId) ?? []), order]),
    dropOrder: async (interviewId, commandId) =>
      void orders.set(
        interviewId,
        (orders.get(interviewId) ?? []).filter((order) => order.command.commandId !== commandId),
      ),
    draft: (interviewId) => drafts.get(interviewId) ?? { turnId: null, text: '', aside: '' },
    keepDraft: (interviewId, draft) => void drafts.set(interviewId, draft),
    forget: async (interviewId) => {
      orders.delete(interviewId)
      drafts.delete(interviewId)
    },
  }
}

/** Lets every promise that is already settled run on; a macrotask comes after all of them. */
const settled = async (act: () => void): Promise<void> => {
  act()
  await new Promise((resolve) => setImmediate(resolve))
}
