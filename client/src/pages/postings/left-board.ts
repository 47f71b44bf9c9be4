import type { House } from '../../house.ts'
import { Board } from './board.svelte.ts'
import { Saves } from './saves.svelte.ts'

type Left = { board: Board; saves: Saves }

const left = new WeakMap<House, Left & { who: string | undefined }>()

/** The board as it was left, when one goes back to it; else a new one. Nobody gets what somebody else has left. */
export const openBoard = (house: House): Left => {
  const last = left.get(house)
  const isSame = house.router.isBack && last?.board.address === house.router.search
  if (last && isSame && isOwn(house, last.who)) return last
  const board = { board: new Board(house), saves: new Saves(house) }
  left.set(house, { ...board, who: house.me.view?.candidateId })
  return board
}

/** What was saved on the way, so that the list knows it when one comes back. */
export const openSaves = (house: House): Saves => {
  const last = left.get(house)
  return last && isOwn(house, last.who) ? last.saves : new Saves(house)
}

const isOwn = ({ me }: House, who: string | undefined) => who === undefined || who === me.view?.candidateId
