import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { RequestCode, SignIn, StartGuest } from '#contract/accounts.ts'
import { LoginId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import { clearCookie, readCookie, writeCookie } from '../platform/http/cookies.ts'
import type { Env } from '../platform/http/env.ts'
import { actorOf } from './actor-of.ts'
import { endLogin } from './end-login.ts'
import { listLogins } from './list-logins.ts'
import { CHALLENGE_COOKIE, CODE_LIFE, deviceOf, LOGIN_COOKIE, LOGIN_LIFE } from './model.ts'
import type { Claim } from './personal.ts'
import { readNotice } from './read-notice.ts'
import { requestCode } from './request-code.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { startGuest } from './start-guest.ts'
import { whoAmI } from './who-am-i.ts'

/** Guests, codes, signing in and out, devices. `claims` is what each room hands over when a guest signs in to a known account. */
export const accountRoutes = (house: House, claims: readonly Claim[]) =>
  new Hono<Env>()
    .post('/guest', body(StartGuest), async (c) => {
      const actor = c.get('actor')
      const input = c.req.valid('json')
      if (actor.kind === 'candidate') {
        if (input.notice) await readNotice(house, actor, input.notice)
        return c.json(await whoAmI(house, actor), 200)
      }
      const { me, token } = await startGuest(house, input, browserOf(c))
      keepLogin(house, c, token)
      return c.json(me, 201)
    })
    .post('/login/code', body(RequestCode), async (c) => {
      const { email } = c.req.valid('json')
      const { challenge, expiresAt } = await requestCode(house, email, { address: c.get('address'), challenge: challengeOf(house, c) })
      writeCookie(c, house.config, CHALLENGE_COOKIE, challenge, { maxAge: CODE_LIFE, sameSite: 'Strict' })
      return c.json({ expiresAt }, 202)
    })
    .post('/login', body(SignIn), async (c) => {
      const by = { ...browserOf(c), challenge: challengeOf(house, c), claims }
      const { me, token } = await signIn(house, c.get('actor'), c.req.valid('json'), by)
      keepLogin(house, c, token)
      clearCookie(c, house.config, CHALLENGE_COOKIE)
      return c.json(me, 200)
    })
    .delete('/login', async (c) => {
      const actor = c.get('actor')
      if (actor.kind === 'candidate') await signOut(house, actor)
      forgetBrowser(house, c)
      return c.body(null, 204)
    })
    .get('/me', async (c) => c.json(await whoAmI(house, requireCandidate(c)), 200))
    .get('/me/logins', async (c) => c.json({ items: await listLogins(house, requireCandidate(c)) }, 200))
    .delete('/me/logins/:id', param(z.object({ id: LoginId })), async (c) => {
      await endLogin(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })

/** Says who asks, for every route behind it. */
export const identify =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('actor', await actorOf(house, c.req.header('cookie')))
    await next()
  }

/** Leaves nothing of this login on a shared machine, the back button's memory included. */
export const forgetBrowser = (house: House, c: Context<Env>): void => {
  clearCookie(c, house.config, LOGIN_COOKIE)
  clearCookie(c, house.config, CHALLENGE_COOKIE)
  c.header('clear-site-data', '"cache", "cookies", "storage"')
}

const keepLogin = (house: House, c: Context<Env>, token: string) =>
  writeCookie(c, house.config, LOGIN_COOKIE, token, { maxAge: LOGIN_LIFE, sameSite: 'Lax' })

const browserOf = (c: Context<Env>) => ({ address: c.get('address'), device: deviceOf(c.req.header('user-agent')) })
const challengeOf = (house: House, c: Context<Env>) => readCookie(c.req.header('cookie'), CHALLENGE_COOKIE, house.config)
