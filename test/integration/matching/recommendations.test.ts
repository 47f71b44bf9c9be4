import { describe, expect, it } from 'vitest'
import type { CourseReason, Recommendation } from '#contract/matching.ts'
import { createInterview } from '#server/interviews/create-interview.ts'
import { findAny } from '#server/interviews/store.ts'
import { planHints } from '#server/interviews/tables.ts'
import { courseMarks, shownGaps } from '#server/matching/tables.ts'
import { recommendTask } from '#server/matching/tasks.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { House } from '#server/platform/house.ts'
import { openBrowser } from '#test/support/browser.ts'
import { runTasks } from '#test/support/house.ts'
import { openLearning } from '#test/support/learning.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const READY = 'recommendations.ready'
const idsOf = (courses: readonly Recommendation[]) => courses.map(({ course }) => course.id)
const firstOf = (courses: readonly Recommendation[]) => {
  const [first] = courses
  if (!first) throw new Error('nothing is recommended')
  return first
}

const askedNext = async ({ db }: House) => (await db.q.select().from(planHints)).map(({ competency }) => competency)
const RUN = { id: 'x', attempt: 1, signal: new AbortController().signal, progress: () => undefined }

describe('[MT30] an interview whose scorecard has settled', () => {
  it('has one set of recommendations, and its log says so once', async () => {
    const { house, practise, recommended, eventsOf } = await openLearning()
    const room = await practise()
    const { status, courses, postings } = await recommended(room)
    expect({ status, postings }).toEqual({ status: 'ready', postings: [] })
    expect(courses.length).toBeGreaterThanOrEqual(3)
    expect((await eventsOf(room)).filter((type) => type === READY)).toHaveLength(1)
    expect((await house.db.q.select().from(shownGaps)).map(({ interviewId, version }) => [interviewId, version])).toEqual([[room.id, 1]])
    expect((await house.db.q.select().from(outbox)).filter(({ state }) => state !== 'done')).toEqual([])
  })

  it('keeps them as they are when the task runs again, and when two run at once', async () => {
    const { house, practise, eventsOf } = await openLearning()
    const room = await practise()
    const run = () => recommendTask.run(house, { interviewId: room.id, cause: 'again' }, RUN)
    const again = await run()
    await house.db.write((tx) => again.write(tx))
    expect((await eventsOf(room)).filter((type) => type === READY)).toHaveLength(1)
    await house.db.q.delete(shownGaps)
    const [one, two] = [await run(), await run()]
    expect((await house.db.write((tx) => one.write(tx))).ok).toBe(true)
    expect(await house.db.write((tx) => two.write(tx))).toEqual({ ok: false, broke: 'shown' })
    expect((await eventsOf(room)).filter((type) => type === READY)).toHaveLength(2)
  })

  it('has them made anew when a contested score changes what it showed', async () => {
    const { browser, practise, cardOf, house, recommended, eventsOf } = await openLearning()
    const room = await practise((index) => `${FULL_ANSWER} That was occasion ${index}.`)
    expect((await recommended(room)).courses).toEqual([])
    const { answer = '', turnId } = (await cardOf(room)).answers[1] ?? {}
    const start = answer.indexOf('I wrote')
    const strike = { kind: 'strike', start, end: answer.length, quote: answer.slice(start) }
    expect((await browser.post(`/api/interviews/${room.id}/answers/${turnId}/appeals`, strike)).status).toBe(201)
    await runTasks(house)
    const { courses } = await recommended(room)
    expect(courses.flatMap(({ reasons }) => reasons.map((reason) => reason.turnId))).toContain(turnId)
    expect(courses[0]?.reasons[0]?.end).toBeLessThanOrEqual(start)
    expect((await eventsOf(room)).filter((type) => type === READY)).toHaveLength(2)
    expect(await house.db.q.select().from(shownGaps)).toMatchObject([{ version: 2 }])
  })

  it('says that there are matches where the skills that it showed are others, and not where only its gaps are', async () => {
    const { house, practise, eventsOf } = await openLearning()
    const room = await practise()
    const matched = async () => (await eventsOf(room)).filter((type) => type === 'matches.ready').length
    const readAgain = async (change: Partial<typeof shownGaps.$inferInsert>) => {
      await house.db.q.update(shownGaps).set(change)
      const effect = await recommendTask.run(house, { interviewId: room.id, cause: 'again' }, RUN)
      expect((await house.db.write((tx) => effect.write(tx))).ok).toBe(true)
    }
    const before = await matched()
    await readAgain({ gaps: [] })
    expect(await matched()).toBe(before)
    await readAgain({ skills: [{ name: 'Wound care', strength: 'claimed', span: null }] })
    expect(await matched()).toBe(before + 1)
  })

  it('is none that was deleted meanwhile', async () => {
    const { house, browser, practise } = await openLearning()
    const room = await practise()
    await browser.delete(`/api/interviews/${room.id}`)
    const effect = await recommendTask.run(house, { interviewId: room.id, cause: 'late' }, RUN)
    expect(await house.db.write((tx) => effect.write(tx))).toEqual({ ok: true, rows: [] })
    expect(await house.db.q.select().from(shownGaps)).toEqual([])
  })
})

describe('[MT31] recommendations', () => {
  it('are waited for until the scorecard has settled', async () => {
    const { house, by, recommended } = await openLearning()
    const { id } = await createInterview(house, by, { target: { title: 'Ward nurse' } })
    expect(await recommended({ id })).toEqual({ interviewId: id, status: 'waiting', courses: [], skills: [], postings: [] })
  })

  it('of a stranger do not exist', async () => {
    const { app, practise } = await openLearning()
    const room = await practise()
    const other = openBrowser(app)
    await other.post('/api/guest')
    expect(await other.get(`/api/interviews/${room.id}/recommendations`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(await openBrowser(app).get('/api/learning')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
  })

  it('[MT20] quote the candidate exactly', async () => {
    const { practise, recommended, cardOf } = await openLearning()
    const room = await practise()
    const { answers } = await cardOf(room)
    const { courses, skills } = await recommended(room)
    const reasons = courses.flatMap((each) => each.reasons)
    expect(courses.every((each) => each.reasons.length > 0)).toBe(true)
    for (const { turnId, start, end, quote, score } of reasons) {
      const found = answers.find((answer) => answer.turnId === turnId)
      expect(found?.answer.slice(start, end)).toBe(quote)
      expect(found?.result?.score).toBe(score)
    }
    for (const { span } of skills)
      if (span) expect(answers.some(({ answer }) => answer.slice(span.start, span.end) === span.quote)).toBe(true)
  })
})

describe('[MT32] a mark', () => {
  it('is one for each course, and the newest counts', async () => {
    const { house, clock, practise, recommended, learning, mark } = await openLearning()
    const room = await practise()
    const { id } = firstOf((await recommended(room)).courses).course
    expect(await mark(id, 'planned')).toEqual({ courseId: id, state: 'planned', at: clock.now() })
    expect(firstOf((await learning()).planned)).toMatchObject({ course: { id }, state: 'planned' })
    expect(idsOf((await learning()).suggested)).not.toContain(id)
    clock.advance(1_000)
    await mark(id, 'not_for_me')
    expect(await learning()).toMatchObject({ planned: [], declined: [{ id }] })
    expect(await house.db.q.select().from(courseMarks)).toHaveLength(1)
  })

  it('[MT22] keeps a course from being recommended again, and taking it back undoes that', async () => {
    const { practise, recommended, mark, unmark } = await openLearning()
    const room = await practise()
    const before = idsOf((await recommended(room)).courses)
    const [first = ''] = before
    await mark(first, 'not_for_me')
    const after = idsOf((await recommended(room)).courses)
    expect(after).not.toContain(first)
    expect(
      idsOf((await recommended(await practise((index) => `I always try to be nice to everyone, as in ${index}.`))).courses),
    ).not.toContain(first)
    expect((await unmark(first)).status).toBe(204)
    expect(idsOf((await recommended(room)).courses)).toEqual(before)
  })

  it.each([
    ['a course that does not exist', 'no-such-course', { state: 'done' }, 404],
    ['something that is no course at all', 'Nothing!', { state: 'done' }, 404],
    ['a state that is none', 'learning-how-to-learn', { state: 'liked' }, 400],
  ])('is refused for %s', async (_, id, body, status) => {
    const { browser } = await openLearning()
    expect((await browser.put(`/api/courses/${encodeURIComponent(id)}/mark`, body)).status).toBe(status)
  })
})

describe('[MT33] a finished course', () => {
  it('has its competency asked about in the next interview, and shows what it scores since', async () => {
    const { house, by, clock, practise, recommended, learning, mark } = await openLearning()
    const room = await practise()
    const isFor = ({ competency, about }: CourseReason) => competency === 'negotiation' && about === 'answer'
    const chosen = (await recommended(room)).courses.find(({ reasons }) => reasons.some(isFor))
    const id = chosen?.course.id ?? ''
    clock.advance(1_000)
    await mark(id, 'done')
    const before = chosen?.reasons.find(isFor)?.score
    expect((await learning()).done).toMatchObject([
      { course: { id }, moved: expect.arrayContaining([{ competency: 'negotiation', before, after: null }]) },
    ])
    expect(idsOf((await recommended(room)).courses)).not.toContain(id)
    const next = await createInterview(house, by, { target: { title: 'Ward nurse' } })
    expect((await findAny(house.db, next.id))?.plan.map(({ competency }) => competency)).toContain('negotiation')
    expect(await askedNext(house)).not.toContain('negotiation')
    clock.advance(1_000)
    await practise((index) => `${FULL_ANSWER} That was occasion ${index}.`)
    const [done] = (await learning()).done
    expect(done?.moved.find(({ competency }) => competency === 'negotiation')?.after).toBeGreaterThan(before ?? 100)
  })

  it('is not asked about once the mark is taken back', async () => {
    const { house, practise, recommended, mark, unmark } = await openLearning()
    const { id } = firstOf((await recommended(await practise())).courses).course
    await mark(id, 'done')
    expect((await askedNext(house)).length).toBeGreaterThan(0)
    await unmark(id)
    expect(await askedNext(house)).toEqual([])
  })
})

describe('[MT34] over several interviews', () => {
  it('a competency that was answered well since is no gap', async () => {
    const { clock, practise, learning } = await openLearning()
    expect(await learning()).toEqual({ isOn: true, interviews: 0, planned: [], suggested: [], done: [], declined: [] })
    await practise()
    expect((await learning()).suggested.length).toBeGreaterThan(0)
    clock.advance(1_000)
    await practise((index) => `${FULL_ANSWER} That was occasion ${index}.`)
    expect(await learning()).toMatchObject({ interviews: 2, suggested: [] })
  })
})

describe('[MT35] what somebody learns', () => {
  it('is in their export and goes with them', async () => {
    const { house, browser, practise, recommended, mark } = await openLearning()
    const room = await practise()
    const { id } = firstOf((await recommended(room)).courses).course
    await mark(id, 'done')
    const { rooms } = (await browser.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(rooms.find(({ room: name }) => name === 'matching')).toMatchObject({
      data: {
        shown: [{ interviewId: room.id }],
        marks: [{ courseId: id, state: 'done' }],
        askNext: expect.arrayContaining([expect.any(String)]),
      },
    })
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(courseMarks)).toEqual([])
    expect(await house.db.q.select().from(shownGaps)).toEqual([])
    expect(await askedNext(house)).toEqual([])
  })

  it('follows a guest into their account, where their newer marks count', async () => {
    const { house, app, browser, practise, recommended, learning, mark } = await openLearning()
    const [first, second] = (await recommended(await practise())).courses.map(({ course }) => course.id)
    const signIn = async (as: typeof browser) => {
      await as.post('/api/login/code', { email: 'ada@example.org' })
      const mails = (await as.get('/api/dev/mails')).body as { items: { text: string }[] }
      const code = /\d{6}/.exec(mails.items[0]?.text ?? '')?.[0] ?? ''
      return as.post('/api/login', { email: 'ada@example.org', code, birthDate: '1990-05-17' })
    }
    const older = openBrowser(app)
    await older.post('/api/guest')
    await signIn(older)
    await older.put(`/api/courses/${first}/mark`, { state: 'planned' })
    await mark(first ?? '', 'not_for_me')
    await mark(second ?? '', 'done')
    expect((await signIn(browser)).status).toBe(200)
    expect(await learning()).toMatchObject({ planned: [], done: [{ course: { id: second } }], declined: [{ id: first }] })
    expect(await house.db.q.select().from(courseMarks)).toHaveLength(2)
  })
})
