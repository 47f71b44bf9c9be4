import type { Component } from 'svelte'

export type Params = Record<string, string>
/** A page takes what its pattern names as optional text props. */
export type PageModule = { default: Component }
export type Route = { pattern: string; load: () => Promise<PageModule> }
type Shown = { page: PageModule['default']; params: Params; path: string }

/** Which page the address names. Pages load when first needed, or a moment before, when a link to them is pointed at. */
export class Router {
  path = $state(location.pathname)
  search = $state(location.search)
  /** The address that was left for this one, or null on the first page. */
  previous: string | null = null
  /** Whether the browser's own back or forward led here. */
  isBack = false
  shown = $state.raw<Shown | null>(null)
  isLoading = $state(false)
  isBroken = $state(false)
  readonly #routes: readonly Route[]

  constructor(routes: readonly Route[]) {
    this.#routes = routes
  }

  listen(): () => void {
    const back = () => {
      this.isBack = this.shown !== null
      this.search = location.search
      if (this.shown?.path !== location.pathname || this.isBroken) void this.#show(location.pathname)
    }
    addEventListener('popstate', back)
    back()
    return () => removeEventListener('popstate', back)
  }

  go(path: string, { replace = false } = {}): void {
    this.isBack = false
    this.previous = location.pathname + location.search
    write(path, replace)
    this.search = location.search
    scrollTo({ top: 0, behavior: 'instant' })
    void this.#show(location.pathname)
  }

  /** Another query of the page that is shown: nothing is loaded, scrolled or focused. */
  mirror(search: string, { replace = false } = {}): void {
    write(location.pathname + search, replace)
    this.search = search
  }

  prefetch(path: string): void {
    this.#find(path)
      ?.route.load()
      .catch(() => {})
  }

  /** Follows a click on a link of our own; modified clicks, downloads and other origins stay the browser's. */
  click = (event: MouseEvent): void => {
    const link = ownLink(event.target)
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (link === null || !isPlain || event.defaultPrevented || this.#find(link.pathname) === null) return
    event.preventDefault()
    this.go(link.pathname + link.search)
  }

  point = (event: Event): void => {
    const link = ownLink(event.target)
    if (link !== null) this.prefetch(link.pathname)
  }

  #find(path: string): { route: Route; params: Params } | null {
    for (const route of this.#routes) {
      const params = match(route.pattern, path)
      if (params !== null) return { route, params }
    }
    return null
  }

  async #show(path: string): Promise<void> {
    const found = this.#find(path)
    this.path = path
    if (found === null) return
    this.isLoading = true
    const module = await found.route.load().catch(() => null)
    if (this.path !== path) return
    this.isLoading = false
    this.isBroken = module === null
    if (module !== null) this.shown = { page: module.default, params: found.params, path }
  }
}

const write = (address: string, isReplacing: boolean): void => {
  if (isReplacing) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}

const match = (pattern: string, path: string): Params | null => {
  if (pattern === '*') return {}
  const [wanted, given] = [pattern.split('/'), path.replace(/(?<=.)\/$/, '').split('/')]
  if (wanted.length !== given.length) return null
  const params: Params = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return null
  }
  return params
}

const ownLink = (target: EventTarget | null): HTMLAnchorElement | null => {
  const link = target instanceof Element ? target.closest('a') : null
  const isOwn = link !== null && link.origin === location.origin && !link.hasAttribute('download') && link.target === '' && link.hash === ''
  // What has an ending is a file that the server has, such as a feed.
  const isFile = /\.[a-z]+$/.test(link?.pathname ?? '')
  return isOwn && !isFile && !link.pathname.startsWith('/api/') ? link : null
}
