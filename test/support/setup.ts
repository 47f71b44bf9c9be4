import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { closeTestDatabases } from './database.ts'
import { removeTemporaryFolders } from './folders.ts'

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const
const said: string[] = []

beforeEach(() => {
  said.length = 0
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation(
      (...parts: unknown[]) => void said.push(`console.${method}: ${parts.map(String).join(' ')}`),
    )
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(`Nothing may be printed in a test:\n${said.join('\n')}`)
})

afterAll(async () => {
  await closeTestDatabases()
  removeTemporaryFolders()
})
