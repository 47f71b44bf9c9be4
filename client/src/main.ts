import { mount } from 'svelte'
import App from './App.svelte'
import { openApi } from './api.ts'
import type { Ring } from './pages/notes/ring.ts'
import { Router } from './router.svelte.ts'
import { routes } from './routes.ts'
import { Me } from './state/me.svelte.ts'
import { Theme } from './state/theme.svelte.ts'
import { Toasts } from './state/toasts.svelte.ts'
import './styles/tokens.css'
import './styles/text.css'
import './styles/base.css'
import './styles/layout.css'

const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no #app')

const api = openApi((path, init) => fetch(path, init))
let ring: Promise<Ring> | undefined
const openRing = () => {
  ring ??= import('./pages/notes/ring.ts').then(({ openRing }) => openRing(api))
  return ring
}
const house = { api, router: new Router(routes), me: new Me(api), theme: new Theme(), toasts: new Toasts(), ring: openRing }

mount(App, { target, props: { house } })
