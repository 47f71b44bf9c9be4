import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { nowUs, stampWord } from '../support/stamp.ts'
import { listen } from './listen.ts'

const EVERY_MS = 1_000 / 30
const TOKENS_PER_TURN = 44

// The floor: the same words at the same pace, but made here. No upstream is read at all.
const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false, httpCompression: false })
io.on('connection', (socket) => {
  socket.on('ask', () => {
    const startedAt = performance.now()
    let sent = 0
    const tick = () => {
      if (sent === TOKENS_PER_TURN) return void socket.emit('end')
      socket.emit('delta', { text: ` ${stampWord(nowUs())}` })
      sent += 1
      setTimeout(tick, startedAt + sent * EVERY_MS - performance.now())
    }
    tick()
  })
  // For the measurement of memory: as many bytes as asked for, read or not.
  socket.on('flood', (target: string, packets: number, bytes: number) => {
    const text = 'x'.repeat(bytes)
    for (let index = 0; index < packets; index++) io.to(target).emit('delta', { text: `${index}${text}` })
    socket.emit('end')
  })
})
await listen(http)
