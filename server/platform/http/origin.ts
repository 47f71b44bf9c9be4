import type { Context, MiddlewareHandler } from 'hono'
import type { Config } from '../../config.ts'
import { Refusal } from '../errors.ts'
import type { Env } from './env.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

type Where = { server: Pick<Config['server'], 'publicUrl'> }
/** The three headers by which a browser says whose page is asking; `host` is the `Host` header. */
export type Source = { origin: string | undefined; site: string | undefined; host: string | undefined }

/**
 * Is `origin` a page of ours? With `PUBLIC_URL` it must be that origin. Without, every loopback name on the port that was
 * asked is ours; the name in `host` must be a loopback name too, which keeps out a foreign name that was pointed at us.
 */
export const isOwnOrigin = (origin: string, host: string | undefined, config: Where): boolean => {
  const asked = addressOf(origin)
  if (!asked || asked.origin !== origin) return false
  if (config.server.publicUrl) return asked.origin === new URL(config.server.publicUrl).origin
  const here = addressOf(`http://${host ?? ''}`)
  return here !== null && asked.protocol === 'http:' && isLoopback(asked.hostname) && isLoopback(here.hostname) && asked.port === here.port
}

/**
 * May this caller change something? A browser names its page, which must be ours; a program that names none carries no
 * login it did not fetch itself. `Sec-Fetch-Site` catches browsers that leave `Origin` away.
 */
export const isOwnSource = ({ origin, site, host }: Source, config: Where): boolean => {
  if (origin === undefined) return site === undefined || site === 'same-origin'
  if (!isOwnOrigin(origin, host, config)) return false
  return site === undefined || site === 'same-origin' || config.server.publicUrl === undefined
}

/** Refuses every unsafe request that another site's page makes. Throws `foreign_origin`. */
export const ownOriginOnly =
  (config: Where): MiddlewareHandler<Env> =>
  async (c, next) => {
    const source = { origin: c.req.header('origin'), site: c.req.header('sec-fetch-site'), host: c.req.header('host') }
    if (!SAFE_METHODS.has(c.req.method) && !isOwnSource(source, config)) throw foreignOrigin()
    await next()
  }

/** The origin under which people open this instance, for links that leave it: `PUBLIC_URL`, else how this request named us. */
export const originOf = (c: Context<Env>, config: Where): string => new URL(config.server.publicUrl ?? c.req.url).origin

export const foreignOrigin = () =>
  new Refusal(
    'foreign_origin',
    'This page was opened under an address that this instance does not call its own. Open it by its public address.',
  )

const addressOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
