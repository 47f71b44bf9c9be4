import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outbox } from '#server/platform/db/tables.ts'
import { LEASE } from '#server/postings/feeds/run-feed.ts'
import { claimFeed, keepFeed, stopFeed } from '#server/postings/feeds/store.ts'
import { handDueFeeds, importFeed } from '#server/postings/index.ts'
import { feedSample } from '#test/support/feed-site.ts'
import { ACME, BOARD, board, type FeedsHouse, HOUR, openFeedsHouse } from '#test/support/feeds-house.ts'
import { runTasks } from '#test/support/house.ts'

let at: FeedsHouse
beforeEach(async () => {
  at = await openFeedsHouse()
})
afterEach(() => at.close())

describe('feeds by themselves', () => {
  const waiting = async () => (await at.house.db.q.select().from(outbox)).map(({ payload }) => payload)

  it('[JB40] are read by a task when they are due, one of a host at a time', async () => {
    const other = 'boards-api.greenhouse.io/v1/boards/bolt/jobs?content=true'
    at.site.answers.set(BOARD, board('Baker'))
    at.site.answers.set(other, board('Welders'))
    at.site.answers.set('a.example/jobs.csv', 'title\nCutter\n')
    for (const source of [ACME, 'greenhouse:bolt', 'csv:https://a.example/jobs.csv', 'ashby:stopped'])
      await keepFeed(at.house.db, source, at.clock.now())
    await stopFeed(at.house.db, 'ashby:stopped')
    await handDueFeeds(at.house)
    expect(await waiting()).toHaveLength(2)
    await runTasks(at.house)
    expect(await at.openTitles()).toEqual(['Baker', 'Cutter'])
    await handDueFeeds(at.house)
    await runTasks(at.house)
    expect(await at.openTitles()).toEqual(['Baker', 'Cutter', 'Welders'])
    expect(at.site.asked.filter((place) => place === BOARD)).toHaveLength(1)
    at.clock.advance(6 * HOUR)
    await handDueFeeds(at.house)
    await runTasks(at.house)
    expect(at.site.asked).toHaveLength(5)
  })

  it('[JB40] are read by nobody else meanwhile, until whoever reads them is taken for dead', async () => {
    at.site.answers.set(BOARD, board('Baker'))
    await keepFeed(at.house.db, ACME, at.clock.now())
    await claimFeed(at.house.db, ACME, at.clock.now(), at.clock.now() + LEASE)
    await handDueFeeds(at.house)
    expect([await waiting(), await at.run(), at.site.asked]).toEqual([[], null, []])
    at.clock.advance(LEASE)
    expect(await at.run()).toMatchObject({ counts: { added: 1 } })
  })
})

describe('whoever runs the instance', () => {
  const ask = async (what: string) => {
    const lines: string[] = []
    const done = await importFeed(at.house, { feed: what, folder: '.', tell: (line) => void lines.push(line) })
    return { done, lines }
  }

  it('[JB40] adds a feed, reads it at once, and is told what was left out; then lists it and stops it', async () => {
    at.site.answers.set(BOARD, feedSample('greenhouse.json'))
    expect((await ask('list')).lines).toEqual(['There are no feeds. Add one, for example greenhouse:acme.'])
    expect(await ask(ACME)).toEqual({
      done: true,
      lines: [
        '4410023 was left out: It has no title.',
        'entry 3 was left out: It is not an object.',
        '2 postings added, 0 changed, 0 as they were, 0 closed, 2 left out',
        'greenhouse:acme is read again at 2026-03-03 15:00 UTC',
      ],
    })
    expect((await ask('list')).lines).toEqual([
      'greenhouse:acme · complete at 2026-03-03 09:00 UTC · 2 postings added, 0 changed, 0 as they were, 0 closed, 2 left out · next at 2026-03-03 15:00 UTC',
    ])
    expect(await ask(`stop:${ACME}`)).toMatchObject({ done: true })
    expect((await ask('list')).lines[0]).toMatch(/ · stopped$/)
    expect(await at.openTitles()).toHaveLength(2)
    await expect(ask('stop:ashby:none')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('[JB39] is told why a feed could not be read', async () => {
    expect(await ask('ashby:none')).toEqual({
      done: false,
      lines: [
        '0 postings added, 0 changed, 0 as they were, 0 closed, 0 left out',
        'It could not be read: There is no such feed (404).',
        'ashby:none is read again at 2026-03-03 09:15 UTC',
      ],
    })
  })
})
