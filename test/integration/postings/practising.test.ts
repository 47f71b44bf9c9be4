import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job, searched } from '#test/support/postings.ts'

const NOBODY = '0190f3a0-0000-7000-8000-000000000000'
const nurse = job('Ward nurse', {
  hiringOrganization: { name: 'City Hospital' },
  description: '<p>Lead our night shift.</p><h3>Requirements</h3><ul><li>A nursing licence</li></ul>',
  skills: 'wound care, Bed planning',
  url: 'https://jobs.example/7',
  validThrough: '2026-03-05',
})

let house: House
let clock: HandClock
let browser: Browser
let id: string
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock })
  house = opened.house
  browser = openBrowser(opened.app)
  await browser.post('/api/guest')
  await bring(house, [nurse])
  id = (await searched(browser, { q: 'nurse' })).items[0]?.id ?? ''
})
afterEach(async () => {
  await house.background.settled()
  await house.db.close()
})

const practise = (postingId: string) => browser.post('/api/interviews', { target: { postingId } })

describe('practising for a posting', () => {
  it('[JB35] makes an interview that knows its title, employer, description and skills', async () => {
    const { status, body } = await practise(id)
    const { target } = body as Interview
    expect(status).toBe(201)
    expect(target).toMatchObject({
      title: 'Ward nurse',
      employer: 'City Hospital',
      url: 'https://jobs.example/7',
      source: 'posting',
      mustHave: ['A nursing licence'],
    })
    expect(target.description).toContain('Lead our night shift.')
    expect(target.skills.map((skill) => skill.toLowerCase())).toEqual(expect.arrayContaining(['wound care', 'bed planning']))
    expect(new Set(target.skills.map((skill) => skill.toLowerCase())).size).toBe(target.skills.length)
  })

  it('[JB35] works from the text that was kept when the posting has closed', async () => {
    clock.set(Date.UTC(2026, 2, 9))
    expect((await searched(browser, { q: 'nurse' })).total).toBe(0)
    const { status, body } = await practise(id)
    expect(status).toBe(201)
    expect((body as Interview).target.description).toContain('night shift')
  })

  it('[JB35] is refused for a posting that is not here', async () => {
    expect(await practise(NOBODY)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})
