import type { Config } from './config.ts'
import type { Log } from './platform/log.ts'
import { rotations } from './rooms.ts'
import { openHouse, processName } from './wire.ts'

/** Puts everything that is sealed under the newest master key, and says how much that was. */
export const rotateKeys = async (config: Config, log: Log): Promise<string[]> => {
  const { house, close } = await openHouse(config, log, processName())
  try {
    const lines: string[] = []
    for (const { what, run } of rotations) lines.push(`${await run(house)} ${what}`)
    return lines
  } finally {
    await close()
  }
}
