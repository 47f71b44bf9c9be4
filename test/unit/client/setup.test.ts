import { describe, expect, it } from 'vitest'
import type { CreateInterview, Interview } from '#contract/interviews.ts'
import type { Target } from '#contract/targets.ts'
import { openApi } from '../../../client/src/api.ts'
import { Setup } from '../../../client/src/pages/start/setup.svelte.ts'
import { Me } from '../../../client/src/state/me.svelte.ts'

const read: Target = {
  title: 'Registered nurse',
  employer: 'St. Anna',
  description: 'You look after six patients.',
  url: null,
  source: 'json-ld',
  seniority: null,
  domain: null,
  skills: [],
  mustHave: [],
  niceToHave: [],
}

/** The server as the start page meets it: it takes everything and remembers what it was asked. */
const openStart = () => {
  const asked: { path: string; body: unknown }[] = []
  const replies: Record<string, unknown> = {
    '/api/instance': { notice: '2026-11', me: null },
    '/api/guest': { isGuest: true },
    '/api/targets': read,
    '/api/interviews': { id: 'new' } satisfies Partial<Record<keyof Interview, string>>,
  }
  const api = openApi(async (path, init) => {
    asked.push({ path: String(path), body: typeof init?.body === 'string' ? JSON.parse(init.body) : null })
    return Response.json(replies[String(path)])
  })
  const went: string[] = []
  const setup = new Setup({ api, me: new Me(api), router: { go: (path) => void went.push(path) } })
  const created = () => asked.find(({ path }) => path === '/api/interviews')?.body as CreateInterview | undefined
  return { setup, asked, went, created }
}

describe('The start page', () => {
  it('makes a guest with the notice that was shown, then an interview, and goes there', async () => {
    const { setup, asked, went } = openStart()
    setup.text = 'Registered nurse'
    await setup.start()
    expect(asked.slice(1).map(({ path }) => path)).toEqual(['/api/guest', '/api/interviews'])
    expect(asked[1]?.body).toEqual({ notice: '2026-11' })
    expect(went).toEqual(['/interviews/new'])
  })

  it('asks for something to practise for before it asks the server', async () => {
    const { setup, asked } = openStart()
    await setup.start()
    expect(setup.error).toBe('Type a job title, or paste a link or a description.')
    expect(asked).toEqual([])
  })

  it('starts one interview, however often Start is pressed', async () => {
    const { setup, asked } = openStart()
    setup.text = 'Registered nurse'
    await Promise.all([setup.start(), setup.start()])
    expect(asked.filter(({ path }) => path === '/api/interviews')).toHaveLength(1)
  })

  it('leaves a link to the server while nothing that was read has been corrected', async () => {
    const { setup, created } = openStart()
    setup.text = 'jobs.example.org/4711'
    await setup.read()
    await setup.start()
    expect(created()?.target).toEqual({ url: 'https://jobs.example.org/4711' })
  })

  it('sends what was corrected instead of the link', async () => {
    const { setup, created } = openStart()
    setup.text = 'jobs.example.org/4711'
    await setup.read()
    if (setup.preview) setup.preview.title = 'Ward nurse'
    await setup.start()
    expect(created()?.target).toEqual({ title: 'Ward nurse', description: 'You look after six patients.' })
  })

  it('forgets a correction when another link is pasted', async () => {
    const { setup, created } = openStart()
    setup.text = 'jobs.example.org/4711'
    await setup.read()
    if (setup.preview) setup.preview.title = 'Ward nurse'
    setup.text = 'jobs.example.org/4712'
    await setup.start()
    expect(created()?.target).toEqual({ url: 'https://jobs.example.org/4712' })
  })

  it('takes the usual length when a number was cleared, and a possible one when it was too large', async () => {
    const { setup, created } = openStart()
    Object.assign(setup, { text: 'Nurse', questions: null, minutes: 900 })
    await setup.start()
    expect(created()).toMatchObject({ questions: 6, minutes: 120 })
  })
})
