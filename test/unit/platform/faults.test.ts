import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#server/platform/db/open.ts'
import { Refusal } from '#server/platform/errors.ts'
import { explainFault } from '#server/platform/faults.ts'
import { masterKey } from '#server/platform/secrets.ts'

const fault = (code: string, syscall?: string) => Object.assign(new Error('driver words'), { code, ...(syscall && { syscall }) })

describe('a start that fails', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'greenroom-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  it.each([
    [fault('EADDRINUSE', 'listen'), /^PORT is taken/],
    [fault('EACCES', 'listen'), /^PORT may not be opened/],
    [fault('EADDRNOTAVAIL', 'listen'), /check HOST/],
    [fault('ECONNREFUSED', 'connect'), /check DATABASE_URL/],
    [fault('EACCES', 'mkdir'), /^DATA_DIR cannot be written/],
    [new Error('wrapped', { cause: fault('SQLITE_READONLY') }), /^DATA_DIR cannot be written/],
  ])('says in one line what to put right (%#)', (error, line) => {
    expect(explainFault(error)).toMatch(line)
    expect(explainFault(error)).not.toMatch(/\n|driver words/)
  })

  it('keeps its stack when only we can put it right', () => {
    expect(explainFault(new TypeError('x is not a function'))).toBeNull()
  })

  it('names the database file when that is no database', async () => {
    writeFileSync(join(dir, 'greenroom.sqlite'), 'not a database '.repeat(100))
    const error = await openDatabase({ dir, databaseUrl: undefined }).catch((thrown: unknown) => thrown)
    expect(explainFault(error)).toMatch(/^The database file is damaged/)
  })

  it('does not go on with a key that a full disk left empty', () => {
    mkdirSync(dir, { recursive: true })
    writeFileSync(join(dir, 'secret'), '')
    expect(() => masterKey(dir)).toThrow(Refusal)
  })

  it('makes a key once and finds it again', () => {
    expect(masterKey(join(dir, 'new'))).toBe(masterKey(join(dir, 'new')))
  })
})
