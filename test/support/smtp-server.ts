import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail server that speaks just enough SMTP to take mails, or to refuse a recipient. */
export const openSmtpServer = async (settings: { refuse?: string } = {}) => {
  const received: string[] = []
  const server = createServer((socket) => converse(socket, settings.refuse, (mail) => void received.push(mail)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.close()
    await once(server, 'close')
  }
  return { url: `smtp://127.0.0.1:${port}`, received, close }
}

const converse = (socket: Socket, refuse: string | undefined, take: (mail: string) => void) => {
  let pending = ''
  let isMail = false
  socket.setEncoding('utf8').write('220 test\r\n')
  socket.on('data', (chunk: string) => {
    pending += chunk
    for (;;) {
      const end = isMail ? '\r\n.\r\n' : '\r\n'
      const at = pending.indexOf(end)
      if (at < 0) return
      const part = pending.slice(0, at)
      pending = pending.slice(at + end.length)
      if (isMail) take(part)
      const reply = isMail ? '250 taken' : replyTo(part, refuse)
      isMail = !isMail && part === 'DATA'
      socket.write(`${reply}\r\n`)
      if (part === 'QUIT') socket.end()
    }
  })
}

const replyTo = (line: string, refuse: string | undefined) => {
  if (refuse !== undefined && line.startsWith('RCPT') && line.includes(refuse)) return '550 no such person'
  if (line === 'DATA') return '354 go on'
  return line === 'QUIT' ? '221 bye' : '250 ok'
}
