import type { PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { mustFind } from './show-posting.ts'

/** What there is to practise for in a posting, open or closed: the text that was kept. Refuses `not_found`. */
export type PostingTarget = { title: string; employer: string | null; description: string; url: string | null; skills: string[] }

export const readPostingTarget = async (house: House, id: PostingId): Promise<PostingTarget> => {
  const { title, employer, description, url, skills } = await mustFind(house, id)
  return { title, employer, description, url, skills }
}
