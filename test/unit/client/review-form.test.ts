import { expect, it } from 'vitest'
import type { ReviewId, TurnId } from '#contract/ids.ts'
import type { ReviewSheet, SaveReview } from '#contract/reviews.ts'
import { randomIds } from '#server/platform/ids.ts'
import { inputOf, makeTestBundle } from '#test/support/bundle.ts'
import { Problem } from '../../../client/src/api.ts'
import { ReviewForm } from '../../../client/src/pages/reviews/review-form.svelte.ts'

const { answers } = makeTestBundle([inputOf(), inputOf({ competency: 'teamwork' })])
const first = answers[0]?.questionTurnId ?? randomIds.make<TurnId>()
const sheet: ReviewSheet = { title: 'Ward nurse', question: null, isAboutAll: true, expiresAt: 1, answers, review: null }
const band = { questionTurnId: first, dimension: 'ownership' as const, band: 4.5, reason: 'Her own decision.' }

const openForm = (over: Partial<ReviewSheet> = {}, refuse?: Problem) => {
  const sent: SaveReview[] = []
  const saveReview = async (_token: string, input: SaveReview) => {
    sent.push(input)
    if (refuse) throw refuse
    return { ...input, id: randomIds.make<ReviewId>(), questionTurnId: null, createdAt: 5, updatedAt: 7 }
  }
  return { form: new ReviewForm({ saveReview }, 'token', { ...sheet, ...over }), sent }
}

it('A person’s view is sent with the bands that were given, and no others', async () => {
  const { form, sent } = openForm()
  Object.assign(form.words, { name: 'Tom', comment: 'Well done.' })
  Object.assign(form.given(first, 'ownership'), { band: '4.5', reason: 'Her own decision.' })
  form.given(first, 'clarity').reason = 'No band was given here.'
  await form.save()
  expect(sent).toEqual([{ name: 'Tom', comment: 'Well done.', bands: [band] }])
  expect(form.savedAt).toBe(7)
})

it('What was saved before is there to be changed', () => {
  const { form } = openForm({
    review: {
      id: randomIds.make<ReviewId>(),
      name: 'Tom',
      comment: 'Well done.',
      questionTurnId: null,
      bands: [band],
      createdAt: 1,
      updatedAt: 2,
    },
  })
  expect(form.words).toMatchObject({ name: 'Tom', comment: 'Well done.' })
  expect(form.given(first, 'ownership')).toEqual({ band: '4.5', reason: 'Her own decision.' })
  expect(form.savedAt).toBe(2)
})

it('A refusal is kept with its fields, and a band without a reason is marked', async () => {
  const { form } = openForm({}, new Problem({ code: 'invalid_input', title: 'See the marked fields.', fields: { name: 'Say how.' } }))
  form.given(first, 'depth').band = '2'
  expect(form.missing(first, 'depth')).toBe(false)
  await form.save()
  expect(form.problem?.fields.name).toBe('Say how.')
  expect(form.missing(first, 'depth')).toBe(true)
  expect(form.missing(first, 'clarity')).toBe(false)
  expect(form.savedAt).toBeNull()
})
