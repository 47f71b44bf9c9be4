import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { MiddlewareHandler } from 'hono'
import type { Config } from '../../config.ts'
import type { Env } from './env.ts'

/** The page's one inline script sets the chosen theme ahead of the first paint; the build puts this very file there. */
const theme = readFileSync(new URL('../../../client/theme.js', import.meta.url))
const THEME_HASH = createHash('sha256').update(theme).digest('base64')

/** No nonces: a static `style` attribute and `{@html}` are blocked, and both are wanted. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${THEME_HASH}'`,
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ')

const TWO_YEARS = 63_072_000

/** Sets what every reply carries. A handler that set a header itself (a file with its own sandbox) keeps it. */
export const securityHeaders = (config: Config): MiddlewareHandler<Env> => {
  const always = headersFor(config)
  return async (c, next) => {
    await next()
    for (const [name, value] of always) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    // What a shared machine's back button or a proxy must not show again.
    if (c.req.path.startsWith('/api/') && !c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  }
}

/** What a reply carries that is not made by Hono, too. */
export const headersFor = (config: Config): [string, string][] => [
  ['content-security-policy', CONTENT_SECURITY_POLICY],
  ['x-content-type-options', 'nosniff'],
  // Not `no-referrer`: under it browsers send `Origin: null` for our own forms.
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', 'microphone=(self), camera=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ...(config.server.publicUrl?.startsWith('https://')
    ? [['strict-transport-security', `max-age=${TWO_YEARS}; includeSubDomains`] satisfies [string, string]]
    : []),
]
