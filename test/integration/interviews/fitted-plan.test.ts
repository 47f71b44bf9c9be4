import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Slot } from '#server/interviewer/index.ts'
import { createInterview } from '#server/interviews/create-interview.ts'
import { findAny } from '#server/interviews/store.ts'
import type { House } from '#server/platform/house.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { dataIn } from '#test/support/extractors.ts'
import { makeCandidate, openTestHouse, runTasks } from '#test/support/house.ts'
import { openScriptedUpstream, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'

const POSTING =
  'We look for a ward nurse. Requirements: two years on a surgical ward, medication rounds for twenty beds, and calm with relatives.'
const PROBES = {
  expand: 'What happened after that?',
  clarify: 'Which part of it was yours?',
  quantify: 'How many of them were there?',
  challenge: 'What would you do otherwise today?',
}
type Worded = { draftId: string; question: string; basis?: string | null }
const worded = ({ draftId, question, basis = null }: Worded) => ({
  draftId,
  question,
  basis,
  guidance: 'How they keep the round safe.',
  probes: PROBES,
  need: 'must',
})

let house: House
let upstream: ScriptedUpstream
let says: (drafts: readonly { id: string; question: string; lookFor: string[] }[]) => Worded[]
beforeEach(async () => {
  upstream = await openScriptedUpstream({
    answersJson: (messages) => {
      const { drafts } = dataIn(messages) as { drafts: Parameters<typeof says>[0] }
      return { slots: says(drafts).map(worded) }
    },
  })
  const ledger = { record: () => undefined, settled: async () => undefined }
  const model = openaiModel({ baseUrl: upstream.url, apiKey: undefined, model: 'planner' }, { ledger })
  house = (await openTestHouse({ models: [model] })).house
})
afterEach(async () => {
  await house.background.settled()
  await upstream.close()
  await house.db.close()
})

/** The core questions before a model has seen them, and after. */
const fitted = async (kind: 'behavioural' | 'technical' = 'behavioural', ask?: (slot: Slot) => string) => {
  const { id } = await createInterview(house, await makeCandidate(house), {
    target: { description: POSTING },
    kind,
    questions: 4,
  })
  const core = async (): Promise<Slot[]> => ((await findAny(house.db, id))?.plan ?? []).filter(({ phase }) => phase === 'core')
  const before = await core()
  if (ask) says = () => before.map((slot) => ({ draftId: slot.id, question: ask(slot) }))
  await runTasks(house)
  return { before, after: await core() }
}

describe('a plan that a model fits to a target', () => {
  it('takes its words, and keeps what an answer is held against', async () => {
    const question = 'When did a medication round on your ward nearly go wrong?'
    says = (drafts) => drafts.map(({ id }) => ({ draftId: id, question, basis: 'medication rounds for twenty beds' }))
    const { before, after } = await fitted()
    const [slot] = after
    expect(slot).toMatchObject({ question, guidance: 'How they keep the round safe.', probes: PROBES, questionId: null })
    const key = ({ competency, kind, lookFor, concepts }: Slot) => ({ competency, kind, lookFor, concepts })
    expect(after.map(key)).toEqual(before.map(key))
  })

  it('asks for nothing that is not used', async () => {
    says = () => []
    await fitted()
    const [call] = upstream.calls
    const shape = JSON.stringify(call?.body.response_format)
    expect(shape).toContain('"guidance"')
    for (const unused of ['lookFor', 'concepts', 'competency', 'kind']) expect(shape).not.toContain(`"${unused}"`)
    expect(call?.messages[0]?.content).not.toContain('aliases')
  })

  it.each<[string, () => Partial<Worded>]>([
    ['rests on words that nobody wrote', () => ({ basis: 'ten years as a matron in Bern' })],
    ['gives a figure that nobody gave', () => ({ question: 'How did you lead the 340 people of your last ward?' })],
    ['asks two things', () => ({ question: 'What went wrong on your ward? And what did you do?' })],
    ['belongs to no question of the plan', () => ({ draftId: 's99' })],
  ])('stays as it was where the model’s question %s', async (_, wrong) => {
    says = (drafts) =>
      drafts.map((draft) => ({ draftId: draft.id, question: 'When did a round on your ward nearly go wrong?', ...wrong() }))
    const { before, after } = await fitted()
    expect(after.map(({ question }) => question)).toEqual(before.map(({ question }) => question))
  })

  it('stays as it was where the model’s question names a concept of its key', async () => {
    const named = ({ concepts }: Slot) => concepts.map(({ key }) => key).find((key) => !POSTING.includes(key)) ?? ''
    const { before, after } = await fitted('technical', (slot) => `How does ${named(slot)} help you there?`)
    const keyed = before.filter((slot) => named(slot) !== '' && !slot.question.toLowerCase().includes(named(slot)))
    expect(keyed.length).toBeGreaterThan(0)
    for (const slot of keyed) expect(after.find(({ id }) => id === slot.id)?.question).toBe(slot.question)
  })

  it('keeps the bank’s question with its sample answers where the model leaves it word for word', async () => {
    says = (drafts) => drafts.map(({ id, question }) => ({ draftId: id, question }))
    const { before, after } = await fitted()
    expect(after.map(({ question, questionId }) => [question, questionId])).toEqual(
      before.map(({ question, questionId }) => [question, questionId]),
    )
    expect(after[0]?.guidance).toBe('How they keep the round safe.')
  })
})
