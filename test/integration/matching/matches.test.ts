import { expect, it } from 'vitest'
import type { ShownSkill } from '#contract/matching.ts'
import { Recommendations } from '#contract/matching.ts'
import type { Posting } from '#contract/postings.ts'
import { shownGaps } from '#server/matching/tables.ts'
import { openLearning } from '#test/support/learning.ts'
import { bring, job } from '#test/support/postings.ts'

const BODY = (skills: string) => `<p>A ward of twenty beds.</p><p>What you need:</p><ul><li>${skills}</li><li>Two years on a ward</li></ul>`
const nurse = (identifier: string, skills: string, fields: Record<string, unknown> = {}) =>
  job(`Ward nurse ${identifier}`, { identifier, description: BODY(skills), hiringOrganization: { name: 'A hospital' }, ...fields })

/** A guest whose interview is over, and of whose answers this is what they showed. */
const openShown = async () => {
  const learning = await openLearning()
  const room = await learning.practise()
  const [answer] = (await learning.cardOf(room)).answers
  if (!answer) throw new Error('nothing was answered')
  const quote = answer.answer.slice(0, 20)
  const span = { turnId: answer.turnId, start: 0, end: 20, quote }
  const skills: ShownSkill[] = [{ name: 'Wound care', strength: 'proved', span }]
  await learning.house.db.q.update(shownGaps).set({ skills })
  return { ...learning, room, matched: async () => Recommendations.parse(await learning.recommended(room)).postings, answer, span }
}

it('[MT44] a posting of which the interview proved nothing is no match, and one that closes or comes counts at once', async () => {
  const { house, clock, matched } = await openShown()
  expect(await matched()).toEqual([])
  const closesAt = new Date(clock.now() + 3_600_000).toISOString()
  await bring(house, [nurse('one', 'Wound care', { validThrough: closesAt }), nurse('two', 'Phlebotomy')])
  expect((await matched()).map(({ posting }) => posting.title)).toEqual(['Ward nurse one'])
  await bring(house, [nurse('two', 'Wound care and phlebotomy'), nurse('three', 'Wound care')])
  expect((await matched()).map(({ posting }) => posting.title).sort()).toEqual(['Ward nurse one', 'Ward nurse three', 'Ward nurse two'])
  clock.advance(7_200_000)
  expect((await matched()).map(({ posting }) => posting.title).sort()).toEqual(['Ward nurse three', 'Ward nurse two'])
})

it('[MT41] a match quotes the posting and the candidate exactly', async () => {
  const { house, matched, read, answer, span } = await openShown()
  await bring(house, [nurse('one', 'Wound care and phlebotomy')])
  const [match] = await matched()
  const { description } = await read<Posting>(`/api/postings/${match?.posting.id}`)
  expect(match).toMatchObject({ rank: 1, of: 1, lift: null })
  expect(match?.evidence.find(({ skill }) => skill === 'Wound care')?.candidateSpan).toEqual(span)
  expect(answer.answer.slice(span.start, span.end)).toBe(span.quote)
  expect(match?.evidence.length).toBeGreaterThan(1)
  for (const { postingSpan } of match?.evidence ?? [])
    if (postingSpan.in === 'description') expect(description.slice(postingSpan.start, postingSpan.end)).toBe(postingSpan.quote)
})

it('[MT40] place, permit, language and pay stand beside a match and change nothing of its rank', async () => {
  const { house, matched } = await openShown()
  const gated = 'Wound care</li><li>Fluent German</li><li>A valid work permit'
  await bring(house, [
    nurse('one', 'Wound care', { jobLocation: { address: 'Leeds' } }),
    nurse('two', gated, { jobLocation: { address: 'Graz' } }),
  ])
  const [first, second] = await matched()
  expect([first, second].map((match) => match?.core)).toEqual([first?.core, first?.core])
  const gates = [first, second].find((match) => match?.posting.title === 'Ward nurse two')?.gates
  expect(gates?.languages.map(({ name }) => name)).toEqual(['German'])
  expect(gates?.permit?.quote).toBe('A valid work permit')
})

it('[MT44] other work matches only where half of its core skills were proved', async () => {
  const { house, matched } = await openShown()
  const other = (identifier: string, skills: string) => ({ ...nurse(identifier, skills), title: `Podiatrist ${identifier}` })
  await bring(house, [other('one', 'Wound care, phlebotomy and Excel'), other('two', 'Wound care and Excel')])
  expect((await matched()).map(({ posting }) => posting.title)).toEqual(['Podiatrist two'])
})

it('at most ten postings match', async () => {
  const { house, matched } = await openShown()
  await bring(
    house,
    Array.from({ length: 14 }, (_, at) => nurse(`n${at}`, 'Wound care')),
  )
  expect((await matched()).map(({ rank, of }) => [rank, of])).toEqual(Array.from({ length: 10 }, (_, at) => [at + 1, 14]))
})
