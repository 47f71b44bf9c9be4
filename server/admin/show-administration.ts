import type { Administration } from '#contract/administration.ts'
import type { House } from '../platform/house.ts'
import { readiness } from './readiness.ts'
import { toDeadLetter } from './view.ts'

const LETTERS_MAX = 100

/** How the instance is doing, for those who administer it. */
export const showAdministration = async (house: House): Promise<Administration> => {
  const { parts } = await readiness(house)
  const letters = await house.queue.deadLetters(LETTERS_MAX)
  return { parts, queue: await house.queue.counts(), deadLetters: letters.map(toDeadLetter) }
}
