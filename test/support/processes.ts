import type { Database } from '#server/platform/db/open.ts'
import type { House } from '#server/platform/house.ts'
import { openHub } from '#server/platform/live/publish.ts'
import type { WakeReceiver, Wakes } from '#server/platform/live/wakes.ts'

/** A house that stands for one process of several on the same database. */
export type HouseProcess = {
  readonly house: House
  /** From now on nothing of this process reaches the database, as if it were killed. */
  die(): void
  /** The process stands still: what it wants to write waits until it goes on. */
  pause(): void
  resume(): void
}

/** As many processes as wanted, which wake one another as they would through Redis. */
export const openProcesses = (house: House, count: number): HouseProcess[] => {
  const bus = openBus()
  return Array.from({ length: count }, () => openProcess(house, bus.join()))
}

const openProcess = (house: House, wakes: Wakes): HouseProcess => {
  let isDead = false
  let paused: Promise<void> | null = null
  let goOn = (): void => undefined
  const check = () => {
    if (isDead) throw new Error('this process is dead')
  }
  const write: Database['write'] = async (build) => {
    check()
    await paused
    check()
    return house.db.write(build)
  }
  const db: Database = {
    ...house.db,
    write,
    get q() {
      check()
      if (paused) throw new Error('this process stands still')
      return house.db.q
    },
  }
  return {
    house: { ...house, db, hub: openHub(wakes) },
    die: () => {
      isDead = true
    },
    pause: () => {
      paused = new Promise((resolve) => {
        goOn = resolve
      })
    },
    resume: () => {
      paused = null
      goOn()
    },
  }
}

const openBus = () => {
  const receivers = new Map<Wakes, WakeReceiver>()
  return {
    join: (): Wakes => {
      const wakes: Wakes = {
        send: (wake) => {
          for (const [member, receiver] of receivers) if (member !== wakes) deliver(receiver, wake)
        },
        receive: (receiver) => void receivers.set(wakes, receiver),
        close: async () => void receivers.delete(wakes),
      }
      return wakes
    },
  }
}

const deliver = (receiver: WakeReceiver, wake: Parameters<Wakes['send']>[0]) => {
  if ('wake' in wake) receiver.wake(wake.wake)
  else if ('delta' in wake) receiver.delta(wake.delta)
  else if ('note' in wake) receiver.note(wake.note)
  else receiver.endLogin(wake.endLogin)
}
