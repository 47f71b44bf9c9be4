import { describe, expect, it } from 'vitest'
import type { TurnId } from '#contract/ids.ts'
import { drawScorecard } from '#server/exports/draw-scorecard.ts'
import { readPdf } from '#server/platform/documents/pdf.ts'
import { randomIds } from '#server/platform/ids.ts'
import { inputOf, makeTestBundle } from '#test/support/bundle.ts'
import { START } from '#test/support/clock.ts'

const textOf = async (answer: string) => {
  const { text, hidden } = await readPdf(await drawScorecard(makeTestBundle([inputOf({ answer })])))
  expect(hidden).toEqual([])
  return text.replace(/\s+/g, ' ')
}

describe('[EX4] the PDF of a scorecard', () => {
  it('says what the scorecard says, on numbered pages', async () => {
    const bundle = makeTestBundle([inputOf(), inputOf({ competency: 'teamwork' }), inputOf({ competency: 'care' })])
    const { text, hidden } = await readPdf(await drawScorecard(bundle))
    const flat = text.replace(/\s+/g, ' ')
    expect(hidden).toEqual([])
    expect(flat).toContain(bundle.scorecard.verdict)
    for (const { question, answer, result } of bundle.answers) {
      expect(flat).toContain(question)
      expect(flat).toContain(answer)
      expect(flat).toContain(result?.fix)
    }
    expect(flat).toContain('Page 1 of 3')
    expect(flat).toContain('Page 3 of 3')
    expect(flat).toContain('a person can be asked about every one of them')
  })

  it('has the transcript, turn by turn with who spoke, over as many pages as it takes', async () => {
    const turn = (speaker: 'interviewer' | 'candidate', text: string) => ({
      turnId: randomIds.make<TurnId>(),
      speaker,
      kind: speaker === 'interviewer' ? ('question' as const) : ('answer' as const),
      cause: 'finished' as const,
      text,
      at: START,
      answers: null,
      slotId: 's1',
      by: null,
      copied: false,
    })
    const said = Array.from({ length: 30 }, (_, at) => [
      turn('interviewer', `What is question number ${at}?`),
      turn('candidate', `This is the answer number ${at}, and it goes on for a line or two so that it has to be broken somewhere.`),
    ]).flat()
    const bundle = makeTestBundle([inputOf()], { transcript: [...said, turn('interviewer', '')] })
    const text = (await readPdf(await drawScorecard(bundle))).text.replace(/\s+/g, ' ')
    const order = ['Transcript', ...said.map((each) => each.text)].map((words) => text.lastIndexOf(words))
    expect(order.every((at) => at >= 0)).toBe(true)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text.match(/Interviewer What is question/g)).toHaveLength(30)
    expect(text.match(/You This is the answer/g)).toHaveLength(30)
  })

  it('is the same, byte for byte, for the same bundle', async () => {
    const bundle = makeTestBundle([inputOf()])
    expect(Buffer.from(await drawScorecard(bundle)).equals(await drawScorecard(bundle))).toBe(true)
  })

  it('takes the longest answer there can be, and words wider than a line', async () => {
    const answer = `${'https://example.org/'.padEnd(400, 'x')} ${'A sentence of some length, said again. '.repeat(480)}`
    const text = await textOf(answer.slice(0, 20_000))
    expect(text.match(/said again\./g)?.length).toBeGreaterThan(400)
  })

  it('of an interview without an answer says that there is nothing', async () => {
    const { text } = await readPdf(await drawScorecard(makeTestBundle([])))
    expect(text).toContain('there is nothing to judge')
  })
})

describe('[EX5] text of any script', () => {
  it.each([
    'Zażółć gęślą jaźń, Überläufer, İstanbul, naïve café',
    'Привет, мир! Я работала в Днепре.',
    'Καλημέρα κόσμε, ἄνθρωπος.',
    'Tôi đã làm việc ở bệnh viện Đà Nẵng.',
  ])('has its own letters: %s', async (words) => {
    expect(await textOf(words)).toContain(words)
  })

  it.each([
    ['مرحبا، كيف حالك؟ and then', '[Arabic] and then'],
    ['我在上海的一家医院工作。 Then I moved.', '[Chinese characters] Then I moved.'],
    ['こんにちは、看護師です。', '[Japanese]'],
    ['שלום עולם', '[Hebrew]'],
    ['नमस्ते दुनिया', '[Devanagari]'],
    ['fine 👍🏽👩‍⚕️ 🇩🇪 really', 'fine [emoji] really'],
  ])('is named where no letters are: %s', async (words, named) => {
    const text = await textOf(words)
    expect(text).toContain(named)
    expect(text).toMatch(/words stood that this document has no letters for/)
  })

  it.each([
    ['a → b ≥ 5', 'a -> b >= 5'],
    ['𝐁𝐨𝐥𝐝 Ｆｕｌｌ ﬁne', 'Bold Full fine'],
    ['e\u0301galite\u0301', 'égalité'],
    ['\u202Ebell\u0000\u0007\uFEFF', 'bell'],
    ['half \uD800 a letter', 'half a letter'],
  ])('is written by hand where that is how people do it: %j', async (words, written) => {
    const text = await textOf(words)
    expect(text).toContain(written)
    expect(text).not.toMatch(/words stood that/)
  })
})
