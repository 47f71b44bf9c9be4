import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppealRequest } from '#contract/appeals.ts'
import { objectionTo } from '#server/scorecards/appeals/allowed.ts'
import { type Contested, inTermsOf, readContested } from '#server/scorecards/appeals/contested.ts'
import { partsOf } from '#server/scorecards/evidence/heat.ts'
import { weighAnswer } from '#server/scorecards/evidence/weigh.ts'
import type { ScoreInput } from '#server/scorecards/rules/rules.ts'
import { labelled } from './answers/index.ts'

const said = 'I found set this in bay four. I called the doctor at two.\n\nShe came at once.'
const at = (quote: string, replacement: string | null = null, text = said): Contested => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  replacement,
})
const judgeContested = async (input: ScoreInput, contested: readonly Contested[]) => {
  const reading = readContested(input.answer, contested)
  return inTermsOf(input.answer, reading, weighAnswer({ ...input, answer: reading.text }))
}

describe('a contested answer', () => {
  it('[SC60] [SC61] reads without what was struck and with what was mended', () => {
    const { text } = readContested(said, [at('at once'), at('set this', 'sepsis')])
    expect(text).toBe('I found sepsis in bay four. I called the doctor at two.\n\nShe came        .')
  })

  it('[SC60] leaves who acts to the words that stay', () => {
    const text = 'Last May I called the doctor, drew cultures and hung a litre. Then I waited, and I wrote it down.'
    const read = (...quotes: string[]) =>
      readContested(
        text,
        quotes.map((quote) => at(quote, null, text)),
      ).text.replace(/ {2,}/g, ' ')
    expect(read('I called the doctor')).toBe('Last May I , drew cultures and hung a litre. Then I waited, and I wrote it down.')
    expect(read('I called the doctor', 'drew cultures')).toBe('Last May I , and hung a litre. Then I waited, and I wrote it down.')
    expect(read('Then I waited')).toBe('Last May I called the doctor, drew cultures and hung a litre. , and I wrote it down.')
    expect(read('I called the doctor, drew cultures and hung a litre')).toBe('Last May . Then I waited, and I wrote it down.')
    expect(read('the doctor')).toBe('Last May I called , drew cultures and hung a litre. Then I waited, and I wrote it down.')
  })

  it('[SC65] leaves out what does not stand there any more', () => {
    expect(readContested(said, [{ ...at('set this', 'sepsis'), start: 9, end: 17 }]).text).toBe(said)
  })

  it('is the answer itself when nothing was contested', async () => {
    const input = labelled[0]?.input ?? { question: '', answer: '' }
    const result = weighAnswer(input)
    expect(inTermsOf(input.answer, readContested(input.answer, []), result)).toBe(result)
  })

  it('[SC60] loses exactly what the struck sentence was worth', async () => {
    for (const { input } of labelled.filter((_, index) => index % 17 === 0)) {
      const whole = weighAnswer(input)
      for (const { start, end, value } of whole.heat ?? []) {
        const quote = input.answer.slice(start, end)
        const after = await judgeContested(input, [{ start, end, quote, replacement: null }])
        expect((whole.score ?? 0) - (after.score ?? 0)).toBe(value)
      }
    }
  })

  it('[SC3] [SC60] [SC61] is judged at exact offsets of what was said, and no mark touches struck words', async () => {
    const anyAnswer = fc.constantFrom(...labelled.filter(({ input }) => partsOf(input.answer).length > 1).map(({ input }) => input))
    const picks = fc.array(fc.record({ at: fc.nat(), mended: fc.boolean() }), { minLength: 1, maxLength: 4 })
    const property = fc.asyncProperty(anyAnswer, picks, async (input, chosen) => {
      const words = [...input.answer.matchAll(/[\p{L}\p{N}]+/gu)]
      const contested = new Map<number, Contested>()
      for (const { at: index, mended } of chosen) {
        const word = words[index % words.length]
        const quote = word?.[0] ?? ''
        contested.set(word?.index ?? 0, {
          ...at(quote, mended ? 'sluice gate' : null, input.answer),
          start: word?.index ?? 0,
          end: (word?.index ?? 0) + quote.length,
        })
      }
      const all = [...contested.values()]
      const result = await judgeContested(input, all)
      for (const { start, end, quote } of result.spans) {
        expect(input.answer.slice(start, end)).toBe(quote)
        expect(quote).toBe(quote.trim())
        expect(all.filter((one) => one.replacement === null && one.start < end && start < one.end)).toEqual([])
      }
      const heat = result.heat ?? []
      expect(heat.every(({ start, end }, index) => start < end && end <= (heat[index + 1]?.start ?? input.answer.length))).toBe(true)
    })
    await fc.assert(property, { numRuns: 80, seed: 11 })
  })
})

describe('what can be contested', () => {
  const strike = (quote: string, more: Partial<Contested> = {}) => {
    const { start, end, quote: words } = { ...at(quote), ...more }
    return objectionTo({ kind: 'strike', start, end, quote: words }, said, [])?.fields
  }
  const correct = (quote: string, replacement: string) => {
    const { start, end } = at(quote)
    return objectionTo({ kind: 'correction', start, end, quote, replacement }, said, [])?.fields
  }

  it('[SC60] is any passage of whole words', () => {
    for (const quote of ['I called the doctor at two.', 'doctor', 'bay four. I called', said]) expect(strike(quote)).toBeUndefined()
  })

  it('[SC61] is a word that was misheard, at most one word longer', () => {
    for (const [quote, replacement] of [
      ['set this', 'sepsis'],
      ['doctor', 'duty doctor'],
      ['at two.', 'at 2.15.'],
      ['two', '2.15'],
      ['I found set this', 'We found the sepsis'],
    ] as const)
      expect(correct(quote, replacement), replacement).toBeUndefined()
  })

  it.each([
    ['a whole new sentence', 'four', 'four. I ran'],
    ['a new sentence of one word', 'two', 'two. Alone.'],
    ['more words than were misheard', 'doctor', 'consultant who was on call'],
    ['what stands there already', 'doctor', 'doctor'],
    ['no word at all', 'doctor', '–'],
  ])('[SC61] is not %s', (_, quote, replacement) => {
    expect(correct(quote, replacement)).toEqual({ replacement: expect.stringMatching(/^[A-Z].*\.$/) })
  })

  it('[SC61] is not half a sentence at a time for a correction', () => {
    expect(correct('I called the doctor at two', 'I called her')).toEqual({ quote: expect.stringContaining('at most 4 words') })
  })

  it('[SC66] is nothing that is not there, no part of a word and nothing twice', () => {
    expect(strike('doctor', { start: 0, end: 6 })).toEqual({ quote: expect.stringContaining('not in the answer') })
    expect(strike('doct')).toEqual({ quote: 'Mark whole words.' })
    expect(strike(' doctor')).toEqual({ quote: 'Mark whole words.' })
    const { start, end, quote } = at('the doctor')
    expect(objectionTo({ kind: 'strike', start, end, quote }, said, [at('doctor at two')])?.fields).toEqual({
      quote: expect.stringContaining('contested already'),
    })
  })

  it('[SC66] is no half of a character', () => {
    const half = '😀'.slice(0, 1)
    expect(AppealRequest.parse({ kind: 'strike', start: 0, end: 1, quote: half })).toMatchObject({ quote: '\uFFFD' })
  })
})
