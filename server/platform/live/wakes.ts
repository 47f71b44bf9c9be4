import type { CandidateId, InterviewId } from '#contract/ids.ts'
import type { TurnDelta } from '#contract/live.ts'
import type { Log } from '../log.ts'

export type Wake = { wake: InterviewId } | { delta: TurnDelta } | { endLogin: string } | { note: CandidateId }
export type WakeReceiver = {
  wake(interviewId: InterviewId): void
  delta(delta: TurnDelta): void
  endLogin(loginId: string): void
  note(candidateId: CandidateId): void
}

/** Wake-ups between processes. They may be lost: every reader also polls the log. */
export type Wakes = { send(wake: Wake): void; receive(receiver: WakeReceiver): void; close(): Promise<void> }

const CHANNEL = 'greenroom:live'

/** Wake-ups over Redis publish/subscribe; a lost connection costs latency, never data. */
export const openRedisWakes = async (url: string, processId: string, log: Log): Promise<Wakes> => {
  const { Redis } = await import('ioredis')
  const options = { maxRetriesPerRequest: null, enableOfflineQueue: false }
  const out = new Redis(url, options)
  const into = new Redis(url, { ...options, enableOfflineQueue: true })
  for (const connection of [out, into])
    connection.on('error', (error: Error) => log.warn({ reason: error.name }, 'wake-ups are interrupted'))
  return {
    send: (wake) => {
      if (out.status === 'ready') out.publish(CHANNEL, JSON.stringify({ from: processId, wake })).catch(() => undefined)
    },
    receive: (receiver) => {
      into.on('message', (_channel: string, text: string) => deliver(JSON.parse(text), processId, receiver))
      into.subscribe(CHANNEL).catch(() => undefined)
    },
    close: async () => {
      out.disconnect()
      into.disconnect()
    },
  }
}

// Only our own processes publish on the channel, in the shape of `send`.
const deliver = ({ from, wake }: { from: string; wake: Wake }, processId: string, receiver: WakeReceiver) => {
  if (from === processId) return
  if ('wake' in wake) receiver.wake(wake.wake)
  else if ('delta' in wake) receiver.delta(wake.delta)
  else if ('note' in wake) receiver.note(wake.note)
  else receiver.endLogin(wake.endLogin)
}
