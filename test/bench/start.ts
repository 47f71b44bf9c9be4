import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { newFolder } from './support/greenroom.ts'
import { median, printTable, ratio, show } from './support/numbers.ts'
import { root } from './support/process.ts'

const ROUNDS = 5
const AIM_MS = 1_500

/** From `npm start`, installed and built, to the first line that names an address. */
export const start = async (): Promise<void> => {
  const dir = newFolder()
  try {
    // Builds what is missing, makes the database, fills the caches: what a first start does.
    const first = await listening('npm', ['start'], dir)
    const byNpm: number[] = []
    const byNode: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      byNpm.push(await listening('npm', ['start'], dir))
      byNode.push(await listening(process.execPath, ['server/start.mjs'], dir))
    }
    const row = (name: string, values: number[]) => [name, show(median(values)), show(Math.max(...values)), ratio(median(values), AIM_MS)]
    printTable(
      'From the command to listening, ms',
      ['', 'p50', 'max', `of ${AIM_MS}`],
      [['npm start, for the first time', show(first), show(first), ''], row('npm start', byNpm), row('node server/start.mjs', byNode)],
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const listening = async (program: string, args: string[], dir: string): Promise<number> => {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dir, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' }
  const startedAt = performance.now()
  // A group of its own: npm does not pass SIGKILL on to what it started.
  const child = spawn(program, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  let isListening = false
  for await (const text of child.stdout.setEncoding('utf8')) {
    isListening = String(text).includes('http://')
    if (isListening) break
  }
  const took = performance.now() - startedAt
  if (!isListening) throw new Error(`${program} ${args.join(' ')} ended before it listened`)
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  await gone
  return took
}
