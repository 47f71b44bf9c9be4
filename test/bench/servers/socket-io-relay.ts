import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { listen } from './listen.ts'
import { tokens } from './relay.ts'

// `openai` → `socket.emit`, with the options that the product uses.
const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false, httpCompression: false })
io.on('connection', (socket) => {
  socket.on('ask', async () => {
    for await (const text of tokens()) socket.emit('delta', { text })
    socket.emit('end')
  })
})
await listen(http)
