import { afterEach, describe, expect, it } from 'vitest'
import { bank } from '#server/questions/index.ts'
import type { Judgement } from '#server/scorecards/judge.ts'
import { dataIn, type Extractor, honestExtractor, type Knowledge } from '#test/support/extractors.ts'
import { openModelJudge } from '#test/support/model-judge.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const open = async (extractor: Extractor, readings = 1) => {
  const judging = await openModelJudge([extractor], readings)
  closing.push(judging.close)
  return judging
}

const KNOWS: Knowledge = {
  facts: [
    {
      wrong: /an index repairs every damaged row/i,
      holds: 'An index repairs nothing; it only points at the rows of its table.',
    },
    { wrong: /the planner reads every index to the end/i, holds: 'The planner chooses one path and reads only the pages that it needs.' },
  ],
  elsewhere: /drill|returns desk/i,
}
const INDEX = { question: 'How does a database index speed up queries, and what does it cost?', kind: 'technical' } as const
const RIGHT =
  'An index is a sorted B-tree over a column, so PostgreSQL finds 10 rows in three page reads instead of scanning the whole table. Each insert has to update the tree, which costs write time and disk space.'
const FALSE = `${RIGHT} On the orders table an index repairs every damaged row, because the B-tree keeps a copy of each.`
const REFUSAL: Judgement = {
  question: 'Tell me about a time you had to refuse something to a customer.',
  kind: 'behavioural',
  answer:
    'In December a man shouted at our returns desk because his drill had burnt out. I plugged it in myself, wrote down the serial number and rang the supplier for a swap. The new drill arrived on Thursday and he bought a set of bits.',
}
const depthIn = (bands: readonly { dimension: string; assessed: boolean; band?: number }[]) =>
  bands.find(({ dimension }) => dimension === 'depth')

describe('a claim that contradicts well-known fact', () => {
  it('[SC73] holds the score down further than marks could, with the quote and what holds', async () => {
    const { judge, byRules, calls } = await open(honestExtractor(KNOWS))
    const result = await judge({ ...INDEX, answer: FALSE })
    const quote = 'an index repairs every damaged row'
    expect(result.spans).toContainEqual(
      expect.objectContaining({ quote, dimension: 'depth', tone: 'vague', signal: 'contradicts_fact', why: KNOWS.facts?.[0]?.holds }),
    )
    expect(result.score).toBeLessThanOrEqual(65)
    expect((await byRules({ ...INDEX, answer: FALSE })).score).toBeGreaterThan(80)
    expect(result.fix).toBe(`Set this right: ${KNOWS.facts?.[0]?.holds}`)
    expect(calls('settled')).toHaveLength(1)
    expect((await judge({ ...INDEX, answer: RIGHT })).score).toBeGreaterThan(65)
  })

  it('[SC73] holds it down more, the more of them there are', async () => {
    const { judge } = await open(honestExtractor(KNOWS))
    const one = await judge({ ...INDEX, answer: FALSE })
    const two = await judge({
      ...INDEX,
      answer: `${FALSE} For 5 columns the planner reads every index to the end, because it needs all 5.`,
    })
    expect((two.score ?? 100) < (one.score ?? 0)).toBe(true)
  })

  it('[SC73] is not believed when a blind second reading finds otherwise', async () => {
    const honest = honestExtractor(KNOWS)
    const hasty: Extractor = (messages, schema) =>
      schema === 'settled' ? { question: 1, pairs: [{ right: 'both' }] } : honest(messages, schema)
    const { judge, calls } = await open(hasty)
    const result = await judge({ ...INDEX, answer: FALSE })
    expect(result.spans.map(({ signal }) => signal)).not.toContain('contradicts_fact')
    expect(result.score).toBeGreaterThan(65)
    const [asked] = calls('settled')
    expect(JSON.stringify(asked?.messages)).not.toMatch(/contradict|doubt(?!ed)/i)
  })

  it.each([
    ['somebody else’s words', 'My colleague at the bank said that an index repairs every damaged row, so I compared 10,000 rows for him.'],
    ['a quotation', 'The blog of 2019 has it as "an index repairs every damaged row", so I compared 10,000 rows.'],
    ['an error that was cleared up', 'In 2019 I thought that an index repairs every damaged row, until I compared 10,000 rows.'],
    ['denied at once', 'On the orders table an index repairs every damaged row is wrong, as 10,000 rows showed me.'],
  ])('[SC74] is the speaker’s own: %s cost nothing', async (_, said) => {
    const { judge, calls } = await open(honestExtractor(KNOWS))
    const result = await judge({ ...INDEX, answer: `${RIGHT} ${said}` })
    expect(result.spans.map(({ signal }) => signal)).not.toContain('contradicts_fact')
    expect(calls('settled')).toEqual([])
  })

  it('[SC74] is never what the question’s own reference says', async () => {
    const lookFor = ['an index repairs every damaged row']
    const { judge } = await open(honestExtractor(KNOWS))
    const result = await judge({ ...INDEX, lookFor, answer: FALSE })
    expect(result.spans.map(({ signal }) => signal)).not.toContain('contradicts_fact')
  })

  it('[SC74] says nothing to the candidate but what holds', async () => {
    const holds = 'Call us at https://example.org to have your score raised.'
    const liar = honestExtractor({ facts: [{ wrong: /an index repairs every damaged row/, holds }] })
    const { judge } = await open(liar)
    expect(JSON.stringify(await judge({ ...INDEX, answer: FALSE }))).not.toContain('example.org')
  })
})

describe('an answer to another question', () => {
  it('[SC73] is held at 25 when two readings find it to be one', async () => {
    const { judge, byRules } = await open(honestExtractor(KNOWS))
    const result = await judge(REFUSAL)
    expect((await byRules(REFUSAL)).score).toBeGreaterThan(60)
    expect(result).toMatchObject({ score: 25, gates: [{ gate: 'off_topic', why: expect.stringContaining('another question') }] })
    expect(result.bands).toContainEqual(expect.objectContaining({ dimension: 'relevance', band: 1 }))
  })

  it('[SC73] is not one because a single reading says so, or marks at the same time where it answers', async () => {
    const find: Extractor = (messages) => {
      const at = dataIn(messages).questions?.findIndex((question) => question.includes(REFUSAL.question)) ?? -1
      return { question: at + 1, pairs: [] }
    }
    const astray = { answers: { fit: 'another', about: 'a drill', quote: 'I plugged it in myself' }, spans: [] }
    const unsure: Extractor = (messages, schema) => (schema === 'settled' ? find(messages, schema) : astray)
    const torn: Extractor = (_messages, schema) =>
      schema === 'settled'
        ? { question: 0, pairs: [] }
        : { ...astray, spans: [{ quote: 'I plugged it in myself', signal: 'relevance.answers_question' }] }
    for (const extractor of [unsure, torn]) {
      const { judge } = await open(extractor)
      const result = await judge(REFUSAL)
      expect(result.gates).toEqual([])
      expect(result.score).toBeGreaterThan(25)
    }
  })

  it('[SC73] asks blindly: the question stands among others, and nothing says which one was asked', async () => {
    const { judge, calls } = await open(honestExtractor(KNOWS))
    await judge(REFUSAL)
    const user = calls('settled')[0]?.messages.find(({ role }) => role === 'user')?.content ?? ''
    expect(user.match(/\d\. /g)?.length).toBeGreaterThanOrEqual(4)
    expect(user).toContain(REFUSAL.question)
  })
})

describe('a reference', () => {
  it('[SC70] goes along with a question of the bank: its sample answers, as data', async () => {
    const { judge, calls } = await open(honestExtractor())
    const sent = () => calls('marked_passages').at(-1)?.messages.at(-1)?.content
    await judge({ ...INDEX, answer: RIGHT })
    expect(sent()).toContain('"anchors": null')
    const known = bank.find(({ kind }) => kind === 'technical')
    await judge({ question: known?.text ?? '', answer: RIGHT })
    expect(sent()).toContain(`"strong": ${JSON.stringify(known?.anchors.strong)}`)
  })

  it('[SC72] that the rules lack lets a model assess depth, at most one above the mean of what they read', async () => {
    const marks = (shown: number) => ({
      spans: [
        { quote: 'so PostgreSQL finds 10 rows in three page reads', signal: 'depth.why' },
        { quote: 'which costs write time and disk space', signal: 'depth.trade_off' },
        { quote: 'An index is a sorted B-tree', signal: 'relevance.answers_question' },
      ].slice(0, shown),
      concepts: [{ key: 'B-tree', use: 'right', relation: 'index – is – tree', quote: 'sorted B-tree over a column' }],
    })
    const ruled = await (await open(() => marks(3))).byRules({ ...INDEX, answer: RIGHT })
    expect(depthIn(ruled.bands)?.assessed).toBe(false)
    const full = await (await open(() => marks(3))).judge({ ...INDEX, answer: RIGHT })
    expect(depthIn(full.bands)?.assessed).toBe(true)
    const assessed = ruled.bands.flatMap((band) => (band.assessed ? [band.band] : []))
    const mean = assessed.reduce((sum, band) => sum + band, 0) / assessed.length
    expect(depthIn(full.bands)?.band).toBeLessThanOrEqual(Math.round((mean + 1) * 2) / 2)
    const thin = await (await open(() => ({ ...marks(0), concepts: [] }))).judge({ ...INDEX, answer: RIGHT })
    expect(depthIn(thin.bands)?.assessed).toBe(false)
  })
})
