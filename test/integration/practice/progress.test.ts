import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Attempt, DueRetry } from '#contract/practice.ts'
import { interviews } from '#server/interviews/tables.ts'
import { answerScores } from '#server/scorecards/tables.ts'
import { openBrowser } from '#test/support/browser.ts'
import { BETTER, openPractice } from '#test/support/practice.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const DAY = 24 * 3_600_000

describe('progress', () => {
  it('[PR20] of somebody new is empty, and knows what there will be', async () => {
    const { progress } = await openPractice()
    expect(await progress()).toEqual({
      done: 0,
      goal: 9,
      interviews: { points: [], trend: null, items: [] },
      dimensions: ['relevance', 'structure', 'specificity', 'ownership', 'depth', 'clarity'].map((dimension) => ({
        dimension,
        points: [],
        trend: null,
      })),
      competencies: [],
      isMixed: false,
      retries: { days: [1, 3, 7, 21], weakBelow: 70, answers: 0, gain: null, items: [] },
    })
  })

  it('[PR21] [PR24] has a point for each interview, and each retry with its interview', async () => {
    const { clock, progress, answerOf, lead, retry } = await openPractice()
    const room = await lead()
    clock.advance(DAY)
    const attempt = (await retry(room, BETTER)).body as Attempt
    clock.advance(DAY)
    await lead((index) => `${FULL_ANSWER} That was occasion ${index}.`)
    const { done, interviews: all, dimensions, competencies } = await progress()
    expect(done).toBe(2)
    const [first, second] = all.points
    expect(all).toMatchObject({ trend: null, items: [{ id: room.id, score: first?.score }, { score: second?.score }] })
    expect(first?.score).toBeLessThan(second?.score ?? 0)
    expect(dimensions.find(({ dimension }) => dimension === 'structure')?.points.map(({ of }) => of)).toEqual([
      'interview',
      'attempt',
      'interview',
    ])
    const { competency } = await answerOf(room)
    expect(competencies.find((each) => each.competency === competency)?.points).toContainEqual({
      at: attempt.at,
      score: attempt.result?.score,
      of: 'attempt',
    })
  })

  it('[PR20] [PR24] counts neither failed answers nor interviews that go on or came to nothing', async () => {
    const { house, progress, lead } = await openPractice()
    const room = await lead()
    await house.db.q.update(answerScores).set({ state: 'failed', result: null })
    await house.db.q.update(interviews).set({ score: null })
    expect(await progress()).toMatchObject({ done: 0, interviews: { points: [], items: [] }, competencies: [], retries: { items: [] } })
    await house.db.q.update(interviews).set({ status: 'listening', score: 90 }).where(eq(interviews.id, room.id))
    expect(await progress()).toMatchObject({ done: 0 })
  })

  it('[PR23] schedules weak answers, the next due first, and moves them on with each retry', async () => {
    const { clock, progress, answerOf, lead, retry } = await openPractice()
    const room = await lead()
    const due = async () => (await progress()).retries.items
    const [one] = await due()
    const answer = await answerOf(room)
    const mine = (items: DueRetry[]) => items.find(({ turnId }) => turnId === answer.turnId)
    expect((await due()).length).toBeGreaterThan(1)
    expect(mine(await due())).toMatchObject({ interviewId: room.id, title: 'Ward nurse', attempts: 1, step: 1, isDue: false })
    clock.advance(DAY)
    expect((await due()).every(({ isDue }) => isDue)).toBe(true)
    await retry(room, BETTER)
    const next = mine(await due())
    expect(next).toMatchObject({ attempts: 2, step: 2, isDue: false, dueAt: clock.now() + 3 * DAY, lastAt: clock.now() })
    expect(next?.score).toBeGreaterThanOrEqual(70)
    expect((await due()).map(({ dueAt }) => dueAt)).toEqual((await due()).map(({ dueAt }) => dueAt).sort((a, b) => a - b))
    expect(one?.dueAt).toBeLessThanOrEqual((await due())[0]?.dueAt ?? 0)
  })

  it('[PR20] is one’s own', async () => {
    const { app, lead } = await openPractice()
    await lead()
    const other = openBrowser(app)
    await other.post('/api/guest')
    expect((await other.get('/api/progress')).body).toMatchObject({ done: 0, interviews: { items: [] }, retries: { items: [] } })
  })
})
