import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { listen } from './listen.ts'
import { tokens } from './relay.ts'

// Nothing but `openai` → `ws`: no login, nothing kept, nothing to come back to.
const http = createServer()
const server = new WebSocketServer({ server: http, perMessageDeflate: false })
server.on('connection', (socket) => {
  socket.on('message', async () => {
    for await (const text of tokens()) socket.send(JSON.stringify({ text }))
    socket.send(JSON.stringify({ end: true }))
  })
})
await listen(http)
