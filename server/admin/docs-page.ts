import { html } from 'hono/html'
import { calls } from '#contract/calls.ts'
import { commands } from '#contract/live.ts'

/** The interface for people: every call and command in one plain page; the schemas are in the JSON documents. */
export const docsPage = () => html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Greenroom: the interface</title>
    </head>
    <body>
      <h1>The interface</h1>
      <p>JSON under <code>/api</code>, described by <a href="/api/openapi.json">OpenAPI</a>; the live room over Socket.IO, described by <a href="/api/asyncapi.json">AsyncAPI</a>.</p>
      <h2>Calls</h2>
      <table>
        ${calls.map(({ method, path, does }) => html`<tr><td><code>${method.toUpperCase()} /api${path}</code></td><td>${does}</td></tr>`)}
      </table>
      <h2>Commands</h2>
      <ul>
        ${Object.keys(commands).map((name) => html`<li><code>${name}</code></li>`)}
      </ul>
    </body>
  </html>`
