import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { openBrowser } from '#test/support/browser.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { migrations } from '#test/support/migrations.ts'

const ASKED_AT_ONCE = 10
const ROUNDS_MAX = 200

test('[R15] counters of sign-in say that the disk is full, and go on when there is room', async () => {
  const db = openSqlite(join(temporaryFolder(), 'greenroom.sqlite'))
  await db.migrate((await migrations()).folder)
  const { app } = await openAccountsHouse({ db })
  const [{ pages } = { pages: 0 }] = await db.rows<{ pages: number }>(sql`select page_count as pages from pragma_page_count()`)
  await db.rows(sql.raw(`pragma max_page_count = ${pages + 1}`))

  const ask = (network: number) =>
    openBrowser(app).post('/api/login', { email: 'ada@example.org', code: '123456' }, { address: `10.1.${network >> 8}.${network & 255}` })
  const codes = new Set<unknown>()
  for (let round = 0; round < ROUNDS_MAX && !codes.has('storage_full'); round += 1) {
    const networks = Array.from({ length: ASKED_AT_ONCE }, (_, index) => round * ASKED_AT_ONCE + index)
    for (const { body } of await Promise.all(networks.map(ask))) codes.add((body as { code: string }).code)
  }
  expect([...codes].sort()).toEqual(['code_expired', 'storage_full'])

  await db.rows(sql.raw(`pragma max_page_count = ${pages + 1_000}`))
  expect(await ask(65_000)).toMatchObject({ status: 400, body: { code: 'code_expired' } })
})
