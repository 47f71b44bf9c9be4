import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openServerProcess, type ServerProcess } from './server-process.ts'

const pictures = fileURLToPath(new URL('../output/e2e', import.meta.url))
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A person with a browser of their own: no cookie, nothing kept. */
export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** What this browser complained about; anything here at the end fails the test. */
  readonly faults: string[]
  /** Every address that was asked for. */
  readonly asked: string[]
}
export type Visiting = BrowserContextOptions & {
  /** Console lines that belong to the test, such as a lost connection. */
  expects?: RegExp
}
export type Greenroom = {
  readonly server: ServerProcess
  visit(visiting?: Visiting): Promise<Visitor>
}

/** For the top of a test file: one server and one browser for its tests. What visitors complained of fails their test. */
export const openGreenroom = (environment: Record<string, string> | (() => Record<string, string>) = {}): Greenroom => {
  let server: ServerProcess | null = null
  let browser: Browser | null = null
  const visitors: Visitor[] = []

  beforeAll(async () => {
    server = await openServerProcess(typeof environment === 'function' ? environment() : environment)
    const [launched] = await Promise.all([launch(), server.start()])
    browser = launched
  }, 60_000)
  afterEach(async ({ task }) => {
    const leaving = visitors.splice(0)
    if (task.result?.state === 'fail')
      await Promise.all(leaving.map(({ page }, index) => picture(page, `failed-${slug(task.name)}-${index}`)))
    await Promise.all(leaving.map(({ context }) => context.close()))
    const faults = leaving.flatMap((visitor) => visitor.faults)
    if (faults.length > 0) throw new Error(`The browser complained:\n${faults.join('\n')}`)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.dispose()
  })

  return {
    get server() {
      return present(server)
    },
    visit: async ({ expects, ...options } = {}) => {
      const context = await present(browser).newContext({ baseURL: present(server).url, locale: 'en-GB', ...options })
      const visitor: Visitor = { page: await context.newPage(), context, faults: [], asked: [] }
      await watch(visitor, expects)
      visitors.push(visitor)
      return visitor
    },
  }
}

/** Keeps a picture of the page as it is now under `test/output/e2e`. */
export const picture = async (page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> => {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), ...options })
}

const launch = () => {
  const executablePath = process.env.TEST_CHROMIUM
  if (!executablePath) throw new Error('TEST_CHROMIUM names no Chromium')
  return chromium.launch({ executablePath, args: FLAGS })
}

const watch = async ({ page, context, faults, asked }: Visitor, expects: RegExp | undefined) => {
  const complain = (fault: string) => {
    if (!expects?.test(fault)) faults.push(fault)
  }
  page.on('pageerror', (error) => complain(`page error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${message.text()} ${message.location().url}`)
  })
  context.on('request', (request) => asked.push(request.url()))
  context.on('page', (other) => other.on('pageerror', (error) => complain(`page error: ${error.message}`)))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`),
    )
  })
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)

const present = <Thing>(thing: Thing | null): Thing => {
  if (thing === null) throw new Error('the server and the browser are there only while tests run')
  return thing
}
