import { createContext } from 'svelte'
import type { Api } from './api.ts'
import type { Ring } from './pages/notes/ring.ts'
import type { Router } from './router.svelte.ts'
import type { Me } from './state/me.svelte.ts'
import type { Theme } from './state/theme.svelte.ts'
import type { Toasts } from './state/toasts.svelte.ts'

/** What every page may use, made once in `main.ts` and handed down as a context. */
export type House = { api: Api; router: Router; me: Me; theme: Theme; toasts: Toasts; ring: () => Promise<Ring> }

export const [useHouse, provideHouse] = createContext<House>()
