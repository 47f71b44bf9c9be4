import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { Config } from '../../config.ts'
import type { Env } from './env.ts'

type Where = { server: Pick<Config['server'], 'publicUrl'> }
/** `maxAge` in milliseconds. `Lax` arrives when a link from a mail is followed, `Strict` only from our own pages. */
type Life = { maxAge: number; sameSite: 'Lax' | 'Strict' }

/** `__Host-` binds a cookie to our exact origin, which browsers allow over TLS only. */
export const cookieName = (name: string, config: Where): string => (isSecure(config) ? `__Host-${name}` : name)

/** The cookie's value in a `Cookie` header, for requests and socket handshakes alike. */
export const readCookie = (header: string | undefined, name: string, config: Where): string | undefined =>
  header === undefined ? undefined : parse(header, cookieName(name, config))[cookieName(name, config)]

/** Never readable by a script; sent to every path of ours and to nobody else. */
export const writeCookie = (c: Context<Env>, config: Where, name: string, value: string, { maxAge, sameSite }: Life): void =>
  setCookie(c, cookieName(name, config), value, {
    path: '/',
    httpOnly: true,
    secure: isSecure(config),
    sameSite,
    maxAge: Math.floor(maxAge / 1000),
  })

export const clearCookie = (c: Context<Env>, config: Where, name: string): void => {
  deleteCookie(c, cookieName(name, config), { path: '/', secure: isSecure(config) })
}

const isSecure = (config: Where) => config.server.publicUrl?.startsWith('https://') ?? false
