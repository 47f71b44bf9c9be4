import { describe, expect, it } from 'vitest'
import { learningSwitches, shownGaps } from '#server/matching/tables.ts'
import { recommendTask } from '#server/matching/tasks.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openLearning } from '#test/support/learning.ts'

const READY = 'recommendations.ready'
const RUN = { id: 'x', attempt: 1, signal: new AbortController().signal, progress: () => undefined }

describe('[MT37] recommendations that are switched off', () => {
  it('forget what interviews showed, keep every mark and are not there', async () => {
    const { house, practise, recommended, learning, mark, switchTo } = await openLearning()
    const room = await practise()
    const [planned, done] = (await recommended(room)).courses.map(({ course }) => course.id)
    await mark(planned ?? '', 'planned')
    await mark(done ?? '', 'done')
    const off = await switchTo(false)
    expect(off).toMatchObject({
      isOn: false,
      suggested: [],
      planned: [{ course: { id: planned }, reasons: [] }],
      done: [{ course: { id: done } }],
    })
    expect(await learning()).toEqual(off)
    expect(await recommended(room)).toEqual({ interviewId: room.id, status: 'off', courses: [], skills: [], postings: [] })
    expect(await house.db.q.select().from(shownGaps)).toEqual([])
  })

  it('are not made by a later interview', async () => {
    const { house, practise, recommended, eventsOf, switchTo } = await openLearning()
    await switchTo(false)
    const room = await practise()
    expect((await recommended(room)).status).toBe('off')
    expect(await eventsOf(room)).not.toContain(READY)
    expect(await house.db.q.select().from(shownGaps)).toEqual([])
  })

  it('are not kept by work that was under way', async () => {
    const { house, practise, switchTo } = await openLearning()
    const room = await practise()
    await house.db.q.delete(shownGaps)
    const late = await recommendTask.run(house, { interviewId: room.id, cause: 'late' }, RUN)
    await switchTo(false)
    expect(await house.db.write((tx) => late.write(tx))).toEqual({ ok: false, broke: 'on' })
    expect(await house.db.q.select().from(shownGaps)).toEqual([])
  })

  it('are what they were once they are on again, whatever is said twice', async () => {
    const { practise, recommended, learning, switchTo } = await openLearning()
    const room = await practise()
    const [before, plan] = [await recommended(room), await learning()]
    await switchTo(false)
    await switchTo(false)
    expect(await switchTo(true)).toEqual(plan)
    expect(await switchTo(true)).toEqual(plan)
    expect(await recommended(room)).toEqual(before)
  })

  it('are off for nobody else, and for nobody who has not started', async () => {
    const { app, browser, learning, switchTo } = await openLearning()
    const other = openBrowser(app)
    expect(await other.put('/api/learning', { isOn: false })).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
    await other.post('/api/guest')
    await switchTo(false, other)
    expect((await learning()).isOn).toBe(true)
    expect((await browser.put('/api/learning', { isOn: 'no' })).status).toBe(400)
  })

  it('[MT35] are in the export and go with the candidate', async () => {
    const { house, browser, switchTo } = await openLearning()
    await switchTo(false)
    const { rooms } = (await browser.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(rooms.find(({ room }) => room === 'matching')).toMatchObject({ data: { isOn: false, shown: [] } })
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(learningSwitches)).toEqual([])
  })

  it.each([
    ['guest', [false, true]],
    ['account', [true, false]],
  ] as const)('stay off when the %s had them off and the guest signs in', async (_, [guest, account]) => {
    const { house, app, browser, practise, learning, switchTo } = await openLearning()
    const older = openBrowser(app)
    await older.post('/api/guest')
    await signIn(older)
    await switchTo(!account, older)
    await switchTo(account, older)
    await practise()
    if (!guest) await switchTo(false)
    expect((await signIn(browser)).status).toBe(200)
    expect(await learning()).toMatchObject({ isOn: false, suggested: [] })
    expect(await house.db.q.select().from(shownGaps)).toEqual([])
  })
})

const signIn = async (as: ReturnType<typeof openBrowser>) => {
  await as.post('/api/login/code', { email: 'ada@example.org' })
  const mails = (await as.get('/api/dev/mails')).body as { items: { text: string }[] }
  const code = /\d{6}/.exec(mails.items[0]?.text ?? '')?.[0] ?? ''
  return as.post('/api/login', { email: 'ada@example.org', code, birthDate: '1990-05-17' })
}
