import { afterEach, describe, expect, it } from 'vitest'
import type { AnswerScore } from '#contract/scorecards.ts'
import type { Extractor } from '#test/support/extractors.ts'
import { openModelJudge } from '#test/support/model-judge.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const open = async (extractor: Extractor) => {
  const judging = await openModelJudge([extractor])
  closing.push(judging.close)
  return judging
}
const question = 'Give me an example of a time you dealt with a difficult customer.'
const STORY =
  'In December a man shouted at our returns desk because his drill had burnt out. I plugged it in myself, wrote down the serial number and rang the supplier for a swap.'
const bandIn = ({ bands }: AnswerScore, dimension: string) => {
  const band = bands.find((one) => one.dimension === dimension)
  return band?.assessed ? band.band : null
}

describe('what a model is shown', () => {
  it('[SC70] are the sentences that carry something, word for word', async () => {
    const { judge, shown } = await open(() => ({ spans: [] }))
    await judge({ question, answer: `Communication is the key to everything. ${STORY} I am a natural problem solver.` })
    expect(shown()).toEqual([STORY])
  })

  it('[SC70] is nothing, and no model is asked, where nothing carries', async () => {
    const { judge, shown } = await open(() => ({ spans: [] }))
    const result = await judge({ question, answer: 'I am always calm and professional, and customers are usually very happy with me.' })
    expect(result.provenance.by).toBe('rules')
    expect(shown()).toEqual([])
  })

  it('[SC3] [SC70] is quoted at the offsets of the whole answer', async () => {
    const answer = `Communication is the key to everything. ${STORY} I am a natural problem solver. The new drill arrived on Thursday and he bought a set of bits.`
    const quotes = ['rang the supplier for a swap', 'he bought a set of bits', 'Communication is the key', 'a swap. The new drill']
    const { judge } = await open(() => ({ spans: quotes.map((quote) => ({ quote, signal: 'structure.result' })) }))
    const { spans } = await judge({ question, answer })
    expect(spans.map(({ quote }) => quote)).toEqual(quotes.slice(0, 2))
    for (const { start, end, quote } of spans) expect(answer.slice(start, end)).toBe(quote)
  })
})

describe('a mark', () => {
  const judgeWith = async (...spans: { quote: string; signal: string }[]) =>
    (await open(() => ({ spans }))).judge({ question, answer: STORY })

  it.each([
    ['a figure where there is none', 'rang the supplier for a swap', 'specificity.result_number'],
    ['an own act in a sentence without "I"', 'a man shouted at our returns desk', 'ownership.own_action'],
    ['"we" where nobody says it', 'wrote down the serial number', 'ownership.unclear_we'],
    ['half a word', 'he supplier for a swa', 'structure.result'],
    ['a single word', 'supplier', 'structure.result'],
  ])('[SC77] is not believed for %s', async (_, quote, signal) => {
    expect((await judgeWith({ quote, signal })).spans).not.toContainEqual(expect.objectContaining({ signal }))
  })

  it('[SC77] counts the same words once in a dimension', async () => {
    const quote = 'rang the supplier for a swap'
    const parts = ['structure.situation', 'structure.task', 'structure.action', 'structure.result']
    const { spans } = await judgeWith(...parts.map((signal) => ({ quote, signal })))
    expect(spans.map(({ signal }) => signal)).toEqual(['structure.result'])
  })
})

describe('an answer that the rules cannot read', () => {
  const SPANISH =
    'En marzo de 2023 un cliente gritaba en nuestra tienda porque su taladro se quemó. Yo lo probé, apunté el número de serie y llamé al proveedor. Después de 3 días recibió otro y compró 12 brocas.'
  const everything: Extractor = () => ({
    spans: [
      { quote: 'En marzo de 2023 un cliente gritaba en nuestra tienda', signal: 'structure.situation' },
      { quote: 'apunté el número de serie', signal: 'structure.action' },
      { quote: 'recibió otro y compró 12 brocas', signal: 'structure.result' },
      { quote: 'Después de 3 días recibió otro', signal: 'specificity.result_number' },
      { quote: 'Yo lo probé', signal: 'ownership.own_action' },
      { quote: 'llamé al proveedor', signal: 'ownership.own_action' },
      { quote: 'un cliente gritaba en nuestra tienda', signal: 'relevance.answers_question' },
    ],
  })

  it('[SC72] is judged by the model alone, with no band above 4, and no advice to change the language', async () => {
    const { judge, byRules } = await open(everything)
    expect((await byRules({ question, answer: SPANISH })).score).toBeNull()
    const result = await judge({ question, answer: SPANISH })
    expect(result).toMatchObject({ applicability: 'observed', provenance: { by: 'model' } })
    expect(result.score).toBeGreaterThan(40)
    expect(Math.max(...result.bands.flatMap((band) => (band.assessed ? [band.band] : [])))).toBeLessThanOrEqual(4)
    expect(bandIn(result, 'depth')).toBeNull()
    expect(result.fix).not.toContain('English')
  })

  it('[SC72] [SC12] is shown once, whatever is said twice', async () => {
    const { judge, shown } = await open(everything)
    const once = await judge({ question, answer: SPANISH })
    const twice = await judge({ question, answer: `${SPANISH} ${SPANISH}` })
    expect(twice.score).toBe(once.score)
    expect(shown()[1]).toBe(SPANISH)
  })
})
