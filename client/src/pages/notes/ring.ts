import type { Api } from '../../api.ts'
import Bell from './Bell.svelte'
import { Inbox } from './inbox.svelte.ts'

/** The bell and what it rings for: loaded once, where somebody has notes, and nowhere in a room. */
export type Ring = { Bell: typeof Bell; inbox: Inbox }

export const openRing = (api: Api): Ring => ({ Bell, inbox: new Inbox(api) })
