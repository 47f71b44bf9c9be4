import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Usage } from './probe.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
const PROBE = pathToFileURL(join(root, 'test/bench/support/probe.ts')).href
const STARTS_WITHIN = 60_000
const IDLE_WINDOW = 400
/** Beats, scans and leases go on for ever; more than this share of a core is work. */
const IDLE_SHARE = 0.15
const IDLE_WITHIN = 8_000

export type Measured = {
  readonly pid: number
  /** The address that it printed. */
  readonly url: string
  usage(): Promise<Usage>
  /** Its usage after the garbage has been collected. */
  settledUsage(): Promise<Usage>
  /** Resolves when it has nothing left to do: what a preparation caused is not measured. */
  idle(): Promise<void>
  kill(): Promise<void>
}

type Start = { env?: Record<string, string>; args?: string[]; nodeArgs?: string[] }

/** Starts `script` in a process of its own and resolves when it prints its address. */
export const startProcess = async (script: string, { env = {}, args = [], nodeArgs = [] }: Start = {}): Promise<Measured> => {
  const flags = ['--expose-gc', ...nodeArgs, '--import', 'tsx', '--import', PROBE]
  const child = spawn(process.execPath, [...flags, join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const url = await printedAddress(child, script)
  const ask = async (question: 'usage' | 'gc'): Promise<Usage> => {
    const answered = once(child, 'message')
    child.send(question)
    const [usage] = (await answered) as [Usage]
    return usage
  }
  const idle = async () => {
    let { cpuUs: before } = await ask('usage')
    for (const until = Date.now() + IDLE_WITHIN; Date.now() < until; ) {
      await pause(IDLE_WINDOW)
      const { cpuUs } = await ask('usage')
      if (cpuUs - before < IDLE_WINDOW * 1e3 * IDLE_SHARE) return
      before = cpuUs
    }
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  children.add(child)
  child.once('exit', () => children.delete(child))
  return { pid: child.pid ?? 0, url, usage: () => ask('usage'), settledUsage: () => ask('gc'), idle, kill }
}

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const printedAddress = async (child: ChildProcess, script: string): Promise<string> => {
  const deadline = setTimeout(() => child.kill('SIGKILL'), STARTS_WITHIN)
  try {
    if (child.stdout) {
      for await (const line of createInterface({ input: child.stdout })) {
        const address = /https?:\/\/[^\s/]+(\/\S*)?/.exec(line)?.[0]
        if (!address) continue
        child.stdout.resume()
        return address.replace('localhost', '127.0.0.1')
      }
    }
    throw new Error(`${script} ended before it listened`)
  } finally {
    clearTimeout(deadline)
  }
}
