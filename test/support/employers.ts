import type { Organisation, OrganisationPage, WritePosting } from '#contract/employers.ts'
import type { House } from '#server/platform/house.ts'
import { listDevMails } from '#server/platform/mail/outbox.ts'
import type { Browser } from './browser.ts'

export const lastCode = async (house: House): Promise<string> => /\d{6}/.exec((await listDevMails(house))[0]?.text ?? '')?.[0] ?? ''

/** Signs in with a mailed code. */
export const signInAs = async (house: House, browser: Browser, email: string): Promise<void> => {
  await browser.post('/api/login/code', { email })
  const reply = await browser.post('/api/login', { email, code: await lastCode(house), birthDate: '1990-05-17' })
  if (reply.status !== 200) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
}

/** Proves the domain of `email` and opens an organisation there. */
export const openAt = async (house: House, browser: Browser, email: string, name = 'Crumb Bakery'): Promise<Organisation> => {
  await browser.post('/api/employers/code', { email })
  const reply = await browser.post('/api/employers', { name, email, code: await lastCode(house) })
  if (reply.status !== 201) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body as Organisation
}

export const pageOf = async (browser: Browser, id: string): Promise<OrganisationPage> =>
  (await browser.get(`/api/employers/${id}`)).body as OrganisationPage

/** A form filled in, with what a test says of it. */
export const written = (closesOn: string, fields: Partial<WritePosting> = {}): WritePosting => ({
  title: 'Night baker',
  description:
    'You bake bread and rolls for four shops, from ten in the evening until six.\n\n- sourdough\n- rye\n- the ovens are yours to look after',
  pay: { kind: 'stated', currency: 'EUR', min: 17, max: 20, unit: 'hour' },
  workplace: 'on_site',
  town: 'Leipzig',
  country: 'DE',
  type: 'full_time',
  seniority: null,
  skills: ['Sourdough'],
  closesOn,
  questions: [{ text: 'Can you work at night?', isRequired: true }],
  ...fields,
})
