import type { Server } from 'node:http'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createAdaptorServer } from '@hono/node-server'
import { streamText } from 'ai'
import { Hono } from 'hono'
import { listen } from './listen.ts'

// The `ai` package as its manual shows it: `streamText` → the UI message stream, on Hono.
const provider = createOpenAICompatible({ name: 'scripted', baseURL: process.env.UPSTREAM ?? '' })
const app = new Hono().post('/', () =>
  streamText({ model: provider('scripted'), prompt: 'Ask me something.', maxRetries: 0 }).toUIMessageStreamResponse(),
)
const http = createAdaptorServer({ fetch: app.fetch }) as Server
await listen(http)
