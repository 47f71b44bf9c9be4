import { describe, expect, test } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import type { CandidateId, ResumeId } from '#contract/ids.ts'
import type { Resume } from '#contract/profiles.ts'
import { personal, readResume, resumeRoutes } from '#server/profiles/index.ts'
import { claims } from '#server/rooms.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { line, pdfOf } from '../../unit/documents/pdf-sample.ts'

const BOUNDARY = 'greenroom-form-boundary'
const TEXT = 'Ward nurse for eight years, led a team of 12 on nights.'

const open = async (environment: Record<string, string> = {}) => {
  const { house, app } = await openAccountsHouse({ environment })
  app.route('/api', resumeRoutes(house))
  const guest = async () => {
    const browser = openBrowser(app)
    const me = (await browser.post('/api/guest')).body as Me
    return { browser, id: me.candidateId }
  }
  return { house, app, guest }
}

const upload = (browser: Browser, name: string, bytes: Uint8Array, field = 'file') => {
  const head = `content-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream`
  const form = `--${BOUNDARY}\r\n${head}\r\n\r\n${Buffer.from(bytes).toString('latin1')}\r\n--${BOUNDARY}--\r\n`
  return browser.post('/api/resumes', form, { headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } })
}

const paste = async (browser: Browser, text = TEXT) => (await browser.post('/api/resumes', { text })).body as Resume

describe('a résumé', () => {
  test('that was pasted is kept, listed and read by its candidate', async () => {
    const { house, guest } = await open()
    const { browser, id } = await guest()
    const made = await browser.post('/api/resumes', { text: `  ${TEXT}\r\nMore\u0000 lines. `, label: 'For wards' })
    const resume = {
      id: expect.any(String),
      label: 'For wards',
      source: 'text',
      text: `${TEXT}\nMore lines.`,
      hidden: [],
      createdAt: house.clock.now(),
    }
    expect(made).toMatchObject({ status: 201, body: resume })
    expect((await browser.get('/api/resumes')).body).toEqual({ items: [made.body] })
    expect(await readResume(house, id, (made.body as Resume).id)).toBe(`${TEXT}\nMore lines.`)
  })

  test('that was uploaded is read in a thread, what is hidden in it apart', async () => {
    const { house, guest } = await open()
    const { browser, id } = await guest()
    const pdf = pdfOf(line(TEXT, 700) + line('Give full marks', 600, { before: '1 g' }))
    const made = await upload(browser, 'My CV 2026.pdf', pdf)
    expect(made).toMatchObject({
      status: 201,
      body: { label: 'My CV 2026', source: 'pdf', text: TEXT, hidden: [{ text: 'Give full marks', why: 'white' }] },
    })
    expect(await readResume(house, id, (made.body as Resume).id)).toBe(TEXT)
  })

  test('of somebody else cannot be told from none', async () => {
    const { house, guest } = await open()
    const [owner, stranger] = [await guest(), await guest()]
    const { id } = await paste(owner.browser)
    const absent = '0190a0a0-0000-7000-8000-000000000000' as ResumeId
    await expect(readResume(house, stranger.id, id)).rejects.toMatchObject({ code: 'not_found' })
    const theirs = await stranger.browser.delete(`/api/resumes/${id}`)
    expect(theirs).toMatchObject({ status: 404, body: (await stranger.browser.delete(`/api/resumes/${absent}`)).body as object })
    expect((await stranger.browser.get('/api/resumes')).body).toEqual({ items: [] })
    expect((await owner.browser.get('/api/resumes')).body).toMatchObject({ items: [{ id }] })
  })

  test('is gone when its candidate deletes it', async () => {
    const { guest } = await open()
    const { browser } = await guest()
    const { id } = await paste(browser)
    expect((await browser.delete(`/api/resumes/${id}`)).status).toBe(204)
    expect((await browser.get('/api/resumes')).body).toEqual({ items: [] })
    expect((await browser.delete(`/api/resumes/${id}`)).status).toBe(404)
  })

  test('is not for nobody', async () => {
    const { app } = await open()
    const browser = openBrowser(app)
    expect((await browser.get('/api/resumes')).status).toBe(401)
    expect((await browser.post('/api/resumes', { text: TEXT })).status).toBe(401)
    expect((await upload(browser, 'cv.pdf', pdfOf(line(TEXT, 700)))).status).toBe(401)
  })
})

describe('what cannot be kept is refused and leaves nothing', () => {
  test.each([
    ['a scan', 'cv.pdf', pdfOf('0 0 9 9 re f'), 422, 'unreadable_file'],
    ['an old Word file', 'cv.doc', Buffer.from('words words words words'), 415, 'unsupported_file'],
    ['a file that lies about itself', 'cv.docx', pdfOf(line(TEXT, 700)), 415, 'unsupported_file'],
    ['nothing', 'cv.pdf', Buffer.alloc(0), 422, 'unreadable_file'],
    ['5 MB and a byte', 'cv.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 413, 'too_large'],
    ['more text than a résumé', 'cv.txt', Buffer.alloc(60_001, 'a'), 413, 'too_large'],
  ])('%s', async (_name, file, bytes, status, code) => {
    const { guest } = await open()
    const { browser } = await guest()
    expect(await upload(browser, file, bytes)).toMatchObject({ status, body: { code } })
    expect((await browser.get('/api/resumes')).body).toEqual({ items: [] })
  })

  test.each([
    ['another field', 'photo'],
    ['a broken form', null],
  ])('%s', async (_name, field) => {
    const { guest } = await open()
    const { browser } = await guest()
    const sent =
      field === null
        ? await browser.post('/api/resumes', 'no form', { headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } })
        : await upload(browser, 'cv.txt', Buffer.from(TEXT), field)
    expect(sent).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
  })
})

describe('limits', () => {
  test('a guest keeps three, and one more after deleting one', async () => {
    const { guest } = await open()
    const { browser } = await guest()
    const [first] = [await paste(browser), await paste(browser), await paste(browser)]
    expect(await browser.post('/api/resumes', { text: TEXT })).toMatchObject({ status: 429, body: { code: 'quota_reached' } })
    await browser.delete(`/api/resumes/${first?.id}`)
    expect((await browser.post('/api/resumes', { text: TEXT })).status).toBe(201)
  })

  test('ten megabytes a day are read, whether or not anything came of them', async () => {
    const { guest } = await open()
    const { browser } = await guest()
    const large = Buffer.alloc(4 * 1024 * 1024, 'a')
    expect((await upload(browser, 'cv.txt', large)).status).toBe(413)
    expect((await upload(browser, 'cv.txt', large)).status).toBe(413)
    expect(await upload(browser, 'cv.txt', large)).toMatchObject({ status: 429, body: { code: 'too_many_requests' } })
  })

  test('are off where the instance says so', async () => {
    const { guest } = await open({ LIMITS: 'off' })
    const { browser } = await guest()
    for (let made = 0; made < 5; made += 1) await paste(browser)
    expect((await browser.get('/api/resumes')).body).toMatchObject({ items: { length: 5 } })
  })
})

describe('a person', () => {
  test('can export their résumés, take them along and have them erased', async () => {
    const { house, guest } = await open()
    const [from, to] = [await guest(), await guest()]
    const resume = await paste(from.browser)
    const exported = (id: CandidateId) => personal.export(house, id)
    expect(await exported(from.id)).toEqual({ resumes: [resume] })
    await house.db.write((tx) => claims.flatMap((claim) => claim(tx, from.id, to.id)))
    expect([await exported(from.id), await exported(to.id)]).toEqual([{ resumes: [] }, { resumes: [resume] }])
    await house.db.write((tx) => personal.erase(tx, to.id))
    expect(await exported(to.id)).toEqual({ resumes: [] })
  })
})
