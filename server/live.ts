import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http'
import { Server } from 'socket.io'
import type { Actor } from '#contract/actor.ts'
import type { CandidateId, LoginId } from '#contract/ids.ts'
import type { ClientEvents, ServerEvents } from '#contract/live.ts'
import { PROTOCOL_VERSION } from '#contract/live.ts'
import { actorOf, liveLogins } from './accounts/index.ts'
import { type Engine, mountInterviews, newestSeqs } from './interviews/index.ts'
import { unreadNotes } from './notes/index.ts'
import { Refusal } from './platform/errors.ts'
import type { House } from './platform/house.ts'
import { foreignOrigin, isOwnSource } from './platform/http/origin.ts'
import { headersFor } from './platform/http/security-headers.ts'
import { openPace } from './platform/live/pace.ts'
import { type LiveServer, wrapSocket } from './platform/live/socket.ts'

const BEAT_MS = 1_500
/** A login that ended elsewhere is noticed within this time even when no wake-up arrived, whether or not its socket says anything. */
const RECHECK_MS = 30_000
const LOGINS_PER_QUERY = 500
const PACKET_BYTES_MAX = 256 * 1024
/** A socket that has not said what it wants is let go after this long. */
const CONNECT_MS = 10_000
/** Drafts of a fast typist included. */
const COMMANDS = { burst: 120, perSecond: 30 }
/** Every tab of every window of one browser. */
const SOCKETS_PER_LOGIN_MAX = 30

/** `recheck` disconnects the sockets whose login has ended; it happens by itself, too. */
export type Live = { sockets(): number; recheck(): Promise<void>; close(): Promise<void> }

/** Puts Socket.IO on the HTTP server: handshake authentication, commands, heartbeats. */
export const openLive = (house: House, engine: Engine, http: HttpServer): Live => {
  const io: LiveServer = new Server<ClientEvents, ServerEvents>(http, {
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: PACKET_BYTES_MAX,
    connectTimeout: CONNECT_MS,
  })
  const headers = Object.fromEntries(headersFor(house.config))
  io.engine.on('headers', (sent: Record<string, string>) => Object.assign(sent, headers))
  const actors = new WeakMap<object, { actor: Actor; at: number }>()

  io.use((socket, next) => {
    if (!isOwnSource(sourceOf(socket.handshake.headers), house.config)) return next(handshakeError(foreignOrigin()))
    const protocol: unknown = socket.handshake.auth.protocol ?? PROTOCOL_VERSION
    if (protocol !== PROTOCOL_VERSION)
      return next(handshakeError(new Refusal('unsupported_protocol', 'Reload the page: it is older than this server.')))
    actorOf(house, socket.handshake.headers.cookie)
      .then((actor) => {
        if (actor.kind !== 'candidate') return next(handshakeError(new Refusal('not_signed_in', 'Start as a guest or sign in first.')))
        const held = io.of('/').adapter.rooms.get(loginRoom(actor.loginId))?.size ?? 0
        if (house.config.hasLimits && held >= SOCKETS_PER_LOGIN_MAX) return next(handshakeError(tooManySockets()))
        actors.set(socket, { actor, at: house.clock.now() })
        next()
      })
      .catch((error: unknown) => {
        house.log.error({ error }, 'a handshake failed')
        next(handshakeError(new Refusal('not_available', 'Signing in does not work right now. Try again in a moment.')))
      })
  })

  io.on('connection', (socket) => {
    const known = actors.get(socket)
    if (known?.actor.kind !== 'candidate') return void socket.disconnect(true)
    void socket.join(loginRoom(known.actor.loginId))
    void socket.join(candidateRoom(known.actor.id))
    const isWelcome = openPace(house.clock, COMMANDS)
    mountInterviews(house, engine, wrapSocket(socket), async () => {
      if (house.config.hasLimits && !isWelcome()) throw tooManyCommands()
      const now = house.clock.now()
      const last = actors.get(socket)
      if (last && now - last.at < RECHECK_MS) return last.actor
      const actor = await actorOf(house, socket.handshake.headers.cookie)
      if (actor.kind !== 'candidate') socket.disconnect(true)
      actors.set(socket, { actor, at: now })
      return actor
    })
  })

  const offEndLogin = house.hub.onEndLogin((loginId) => io.in(loginRoom(loginId)).disconnectSockets(true))
  const offNote = house.hub.onNote((candidateId) => house.background('tell of notes', tellOfNotes(house, io, candidateId)))
  const beat = setInterval(() => house.background('heartbeat', sendBeats(house, io)), BEAT_MS)
  const recheck = () => endGone(house, io)
  const rounds = setInterval(() => house.background('recheck logins', recheck()), RECHECK_MS)
  return {
    sockets: () => io.engine.clientsCount,
    recheck,
    close: async () => {
      clearInterval(beat)
      clearInterval(rounds)
      offEndLogin()
      offNote()
      await io.close()
    },
  }
}

const LOGIN_ROOM = 'login:'
const loginRoom = (loginId: string) => `${LOGIN_ROOM}${loginId}`
const candidateRoom = (candidateId: CandidateId) => `candidate:${candidateId}`
// Rooms of that name are made of login ids alone.
const loginIn = (room: string) => (room.startsWith(LOGIN_ROOM) ? [room.slice(LOGIN_ROOM.length) as LoginId] : [])

const sourceOf = ({ origin, host, ...headers }: IncomingHttpHeaders) => {
  const site = headers['sec-fetch-site']
  return { origin, host, site: typeof site === 'string' ? site : undefined }
}

const tooManySockets = () => new Refusal('too_many_requests', 'This is open in too many tabs. Close some of them, then try again.')
const tooManyCommands = () => new Refusal('too_many_requests', 'That was too much at once. Nothing was changed; try again in a second.')

/** The refusal travels in `connect_error.data`. */
const handshakeError = (refusal: Refusal) => Object.assign(new Error(refusal.message), { data: refusal.problem })

/** A page that misses it asks for its notes when it is opened or looked at again. */
const tellOfNotes = async (house: House, io: LiveServer, candidateId: CandidateId) => {
  const room = candidateRoom(candidateId)
  if (io.of('/').adapter.rooms.has(room)) io.to(room).emit('note.arrived', { unread: await unreadNotes(house, candidateId) })
}

/** Tells every joined page the newest `seq`, so that a missed end is noticed; pages that are behind read the log. */
const sendBeats = async (house: House, io: LiveServer) => {
  for (const { id: interviewId, seq } of await newestSeqs(house.db, house.hub.joined())) {
    io.to(`interview:${interviewId}`).volatile.emit('interview:beat', { interviewId, seq })
    house.hub.beat(interviewId, seq)
  }
}

/** Ends the sockets of logins that are over; whoever ended them may have been cut off from telling us. */
const endGone = async (house: House, io: LiveServer) => {
  const connected = [...io.of('/').adapter.rooms.keys()].flatMap(loginIn)
  for (let from = 0; from < connected.length; from += LOGINS_PER_QUERY) {
    const asked = connected.slice(from, from + LOGINS_PER_QUERY)
    const live = await liveLogins(house, asked)
    for (const loginId of asked) if (!live.has(loginId)) io.in(loginRoom(loginId)).disconnectSockets(true)
  }
}
