// Behind `npm start`, `npm run dev`, `npm run worker`, `npm run import` and `npm run rotate-keys`. Runs before anything is installed, so it imports Node only.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readTypeScript } from './platform/typescript.mjs'
import { buildClient, checkNode, install, orExplain, root, Setback } from './prepare.mjs'

const PAGE_PORT = '5173'
const HELP = `npm start              install and build what is missing, then run server and workers in one process
npm run dev            the same, but every change shows at once, in the page and in the server
npm run worker         only the workers; needs REDIS_URL and DATABASE_URL of the server they work for
npm run import -- file:postings.json   reads postings (an array of schema.org JobPosting, CSV or XML) into the job board, whether or not it is running
npm run import -- greenhouse:acme      puts a feed on the list and reads it; README.md names the kinds; list shows them, stop:greenhouse:acme ends one
npm run import -- samples:remove       takes the sample postings away for good
npm run rotate-keys    puts what is sealed under SECRET instead of SECRET_PREVIOUS, once; an instance without Redis must be stopped

Settings come from the environment; README.md lists them under "Configuration".`

const readFlags = () => {
  const flag = { type: 'boolean' }
  const options = { dev: flag, worker: flag, import: flag, 'rotate-keys': flag, help: { ...flag, short: 'h' } }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (positionals.length !== (values.import ? 1 : 0))
      throw new Error(values.import ? 'Name one feed' : `${positionals[0]} is not an option`)
    return values
  } catch (error) {
    throw new Setback(`${error.message.split('.')[0]}.\n\n${HELP}`)
  }
}

/** One process: a killed launcher cannot leave a server behind. */
const runServer = async () => {
  module.enableCompileCache?.()
  readTypeScript()
  await import('./main.ts')
}

/** The page comes from Vite, which hands `/api` and the socket on to the server; each shows a change as soon as it is saved. */
const runDevelopment = () => {
  const PUBLIC_URL = process.env.PUBLIC_URL ?? `http://localhost:${PAGE_PORT}`
  const tool = (...args) =>
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PUBLIC_URL } })
  const running = [
    tool(join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', join(root, 'server/main.ts')),
    tool(join(root, 'node_modules/vite/bin/vite.js'), 'client', '--port', PAGE_PORT, '--strictPort', '--logLevel', 'warn'),
  ]
  const end = () => running.forEach((child) => child.kill('SIGTERM'))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  for (const child of running) {
    child.on('exit', (code) => {
      process.exitCode ||= code ?? 0
      end()
    })
  }
}

await orExplain(async () => {
  const { dev, worker, help, import: isImport, 'rotate-keys': isRotation } = readFlags()
  if (help) return console.log(HELP)
  checkNode()
  install({ dev: false })
  if (dev) return runDevelopment()
  if (worker) process.env.ROLE = 'worker'
  else if (!isRotation && !isImport) buildClient()
  return runServer()
})
