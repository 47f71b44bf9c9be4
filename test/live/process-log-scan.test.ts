import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { Resume } from '#contract/profiles.ts'
import { becomeGuest, openRemoteCandidate, post } from '#test/support/remote-candidate.ts'
import { openScriptedUpstream, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { openServerProcess, type ServerProcess } from '#test/support/server-process.ts'

/** Words that nobody says by chance, one for each place where a person may write. */
const MARKS = {
  answer: 'quillfeather',
  draft: 'brambleton',
  resume: 'marzipanova',
  description: 'oxenfjord',
  score: 'tallowmere',
  badBody: 'vexillary',
  badField: 'dorsimuck',
  link: 'wimblethorpe',
  email: 'ada.lanternjaw',
  modelSaid: 'spindlewick',
  recipient: 'thistlecombe',
  view: 'gorsebank',
}

let server: ServerProcess
let upstream: ScriptedUpstream
let calls = 0
beforeAll(async () => {
  upstream = await openScriptedUpstream({
    script: () => {
      calls += 1
      if (calls % 3 === 1) return { fault: 'no_finish', text: `Tell me more about ${MARKS.modelSaid} and you`, after: 4 }
      if (calls % 3 === 2) return { fault: 'status', status: 400, error: { message: `your prompt said ${MARKS.answer}` } }
      return `What did you do at ${MARKS.modelSaid} yourself, part ${calls}?`
    },
    answersJson: () => ({ spans: [{ quote: MARKS.answer, signal: 7 }] }),
  })
  server = await openServerProcess({ OPENAI_BASE_URL: upstream.url, OPENAI_MODEL: 'scripted' })
  await server.start()
})
afterAll(async () => {
  await server.dispose()
  await upstream.close()
})

const sendRaw = (path: string, cookie: string, body: string, type = 'application/json') =>
  fetch(`${server.url}${path}`, { method: 'POST', headers: { cookie, 'content-type': type }, body })

/** The cookies that a reply sets, after those there were. */
const withCookies = (cookie: string, reply: Response) =>
  [cookie, ...reply.headers.getSetCookie().map((line) => line.split(';')[0])].join('; ')

const signIn = async (guest: string) => {
  const email = `${MARKS.email}@example.org`
  const asking = withCookies(guest, await sendRaw('/api/login/code', guest, JSON.stringify({ email })))
  const codeIn = () => server.log.map((line) => /"code":"(\d{6})"/.exec(line)?.[1]).find((found) => found !== undefined)
  for (let tries = 0; tries < 300 && codeIn() === undefined; tries++) await pause(10)
  const reply = await sendRaw('/api/login', asking, JSON.stringify({ email, code: codeIn(), birthDate: '1990-05-17' }))
  expect(reply.status, await reply.clone().text()).toBe(200)
  return withCookies('', reply).replace(/^; /, '')
}

const provoke = async (cookie: string, id: string) => {
  await sendRaw('/api/interviews', cookie, `{"target": ${MARKS.badBody}`)
  await sendRaw('/api/interviews', cookie, JSON.stringify({ target: { title: MARKS.badBody, [MARKS.badField]: MARKS.badBody } }))
  await sendRaw('/api/interviews', cookie, MARKS.badBody, 'text/plain')
  await sendRaw('/api/score', cookie, JSON.stringify({ question: '', answer: MARKS.badBody }))
  await sendRaw('/api/targets', cookie, JSON.stringify({ url: `http://127.0.0.1:1/${MARKS.link}` }))
  await sendRaw('/api/targets', cookie, JSON.stringify({ url: `http://${MARKS.link}.invalid/` }))
  await sendRaw(
    '/api/resumes',
    cookie,
    `--x\r\ncontent-disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\n%PDF-1.4 ${MARKS.resume}`,
    'multipart/form-data; boundary=x',
  )
  await fetch(`${server.url}/api/interviews/${id}/events?afterSeq=${MARKS.badField}`, { headers: { cookie } })
  await fetch(`${server.url}/api/${MARKS.badField}`, { headers: { cookie } })
}

/** Makes links to the interview and uses them, rightly and wrongly; gives the tokens that are in them. */
const passOn = async (cookie: string, id: string): Promise<string[]> => {
  const path = `/api/interviews/${id}`
  const read = await post<{ url: string }>(server.url, cookie, `${path}/shares`, { recipient: MARKS.recipient })
  const asked = await post<{ url: string }>(server.url, cookie, `${path}/review-requests`, { question: MARKS.view })
  const view = { name: MARKS.view, comment: MARKS.view, bands: [] }
  for (const [address, method] of [
    [read.url, 'GET'],
    [asked.url, 'GET'],
    [asked.url, 'PUT'],
    [`${read.url}x`, 'GET'],
    [`${asked.url}/x`, 'PUT'],
  ] as const) {
    await fetch(address)
    await fetch(address.replace(/(?<=:\d+)\//, '/api/'), {
      method,
      ...(method === 'PUT' && { body: JSON.stringify(view), headers: { 'content-type': 'application/json' } }),
    })
  }
  const kept = await fetch(`${server.url}${path}/reviews`, { headers: { cookie } })
  expect(await kept.json()).toMatchObject({ items: [{ comment: MARKS.view }] })
  for (const ending of ['json', 'md', 'pdf']) await fetch(`${server.url}${path}/scorecard.${ending}`, { headers: { cookie } })
  return [read.url, asked.url].map((url) => url.split('/').at(-1) ?? '')
}

it('[R99] [SH7] nothing that a person wrote, and no address or link of theirs, is in any line of the log', async () => {
  const cookie = await signIn(await becomeGuest(server.url))
  const resume = await post<Resume>(server.url, cookie, '/api/resumes', {
    text: `Work\nLed the ${MARKS.resume} programme with 40 people and cut its costs by 12 %.\nEducation\nLeeds, 2011`,
  })
  const target = {
    title: 'Programme lead',
    description: `You will lead ${MARKS.description}. Five years of ${MARKS.description} are a must.`,
  }
  const candidate = await openRemoteCandidate(server.url, { target, questions: 3, resumeId: resume.id }, cookie)
  await candidate.start()
  const emit = candidate.socket.emit.bind(candidate.socket) as (name: string, ...parts: unknown[]) => void
  emit('answer:draft', { interviewId: candidate.id, turnId: candidate.page.answerable(), text: MARKS.draft })
  emit('answer:submit', { [MARKS.badField]: MARKS.answer }, () => undefined)
  emit(MARKS.badField, MARKS.answer)
  await provoke(cookie, candidate.id)
  await candidate.answerAll(
    (index) => `In March ${2010 + index} I moved ${MARKS.answer} to a new sheet, asked ${MARKS.answer} twice, and lost none in six weeks.`,
  )
  await post(server.url, cookie, '/api/score', { question: 'What did you do?', answer: `I told ${MARKS.score} to stop, and it did.` })
  const scored = async () => (await candidate.get<{ status: string }>(`/api/interviews/${candidate.id}/scorecard`)).status !== 'scoring'
  while (!(await scored())) await pause(100)
  expect(await candidate.get<Interview>(`/api/interviews/${candidate.id}`)).toMatchObject({ status: 'ended' })
  const tokens = await passOn(cookie, candidate.id)
  await fetch(`${server.url}/api/me`, { method: 'DELETE', headers: { cookie } })
  candidate.leave()
  expect(await server.stop()).toBe(0)

  const said = server.log.join('\n').toLowerCase()
  expect(said).toContain('greenroom is open at')
  for (const mark of Object.values(MARKS)) expect(said, mark).not.toContain(mark)
  for (const token of tokens) expect(said).not.toContain(token.toLowerCase())
  expect(said).not.toContain('example.org')
  expect(calls).toBeGreaterThan(3)
})
