import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openPrompts } from '#server/platform/llm/prompts.ts'

const released: unknown = JSON.parse(readFileSync(new URL('./released.json', import.meta.url), 'utf8'))

it('has released every prompt as it stands: a change is a new version, with its hash in released.json', () => {
  expect(Object.fromEntries(openPrompts().released.map(({ name, hash }) => [name, hash]))).toEqual(released)
})
