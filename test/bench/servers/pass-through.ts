import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { listen } from './listen.ts'

// Hono hands the upstream's own bytes through.
const body = JSON.stringify({ model: 'scripted', stream: true, messages: [{ role: 'user', content: 'Ask me something.' }] })
const app = new Hono().post('/', async () => {
  const answer = await fetch(`${process.env.UPSTREAM}/chat/completions`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  return new Response(answer.body, { headers: { 'content-type': 'text/event-stream' } })
})
const http = createAdaptorServer({ fetch: app.fetch }) as Server
await listen(http)
