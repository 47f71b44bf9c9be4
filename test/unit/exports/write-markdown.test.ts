import { describe, expect, it } from 'vitest'
import type { AppealId } from '#contract/ids.ts'
import type { Review } from '#contract/reviews.ts'
import { fileName } from '#server/exports/file-name.ts'
import { writeMarkdown } from '#server/exports/write-markdown.ts'
import { randomIds } from '#server/platform/ids.ts'
import { provenance } from '#server/scorecards/rules/rules.ts'
import { inputOf, makeTestBundle } from '#test/support/bundle.ts'
import { START } from '#test/support/clock.ts'

const reviewOf = (over: Partial<Review>): Review => ({
  id: randomIds.make(),
  questionTurnId: null,
  name: 'Ms Özgül',
  comment: 'You did more than you tell.',
  bands: [],
  createdAt: START,
  updatedAt: START,
  ...over,
})

describe('[EX3] the Markdown of a scorecard', () => {
  it('has the question, the answer and all that the judgement says, for every answer', () => {
    const bundle = makeTestBundle([inputOf(), inputOf({ competency: 'teamwork', answer: 'We usually just try to communicate well.' })])
    const text = writeMarkdown(bundle)
    expect(text).toContain('# Scorecard: Ward nurse')
    expect(text).toContain(bundle.scorecard.verdict)
    const flat = text.replaceAll('\\', '')
    for (const { question, result } of bundle.answers) {
      expect(flat).toContain(question)
      for (const band of result?.bands ?? []) expect(flat).toContain(band.why)
      for (const { quote } of result?.spans ?? []) expect(flat).toContain(quote)
      expect(flat).toContain(result?.fix)
      if (result?.stronger) expect(flat).toContain(result.stronger)
    }
    expect(flat).toContain(`> ${inputOf().answer}`)
    expect(flat).toContain(`Judged by rules (clauses, version ${provenance.version}).`)
    expect(flat).toContain('a person can be asked about every one of them')
  })

  it('says what was contested and what came of it', () => {
    const bundle = makeTestBundle([inputOf()])
    const made = { at: START, before: 62, after: 70 }
    const appeal = { id: randomIds.make<AppealId>(), by: 'candidate' as const, start: 0, end: 2, quote: 'We', made }
    const struck = { ...appeal, kind: 'strike' as const, replacement: null, withdrawn: { at: START, before: 70, after: 62 } }
    const mended = { ...appeal, kind: 'correction' as const, quote: 'dozes', replacement: 'doses', withdrawn: null }
    const text = writeMarkdown({ ...bundle, answers: bundle.answers.map((answer) => ({ ...answer, appeals: [struck, mended] })) })
    expect(text).toContain('- You struck “We” on 3 March 2026: 62 before, 70 after. Withdrawn on 3 March 2026: 70 before, 62 after.')
    expect(text).toContain('- You corrected “dozes” to “doses” on 3 March 2026: 62 before, 70 after.')
  })

  it('has the views of people under their answers, and those about all at the end', () => {
    const bundle = makeTestBundle([inputOf()])
    const [answer] = bundle.answers
    const questionTurnId = answer?.questionTurnId ?? randomIds.make()
    const bands = [{ questionTurnId, dimension: 'ownership' as const, band: 4.5, reason: 'The decision was hers.' }]
    const text = writeMarkdown({ ...bundle, reviews: [reviewOf({ questionTurnId, bands }), reviewOf({ name: 'Tom' })] })
    expect(text).toContain('#### A person’s view – Ms Özgül, 3 March 2026')
    expect(text).toContain('| Ownership | 4.5 of 5 | The decision was hers. |')
    expect(text.indexOf('## A person’s view – Tom')).toBeGreaterThan(text.indexOf('Ms Özgül'))
  })

  it.each([
    ['# a heading', '> \\# a heading'],
    ['<img src=x onerror=alert(1)>', '> \\<img src=x onerror=alert(1)\\>'],
    ['[here](https://x.example)', '> \\[here\\](https://x.example)'],
    ['- a list', '> \\- a list'],
    ['--- | *bold* _slanted_ `code`', '> \\--- \\| \\*bold\\* \\_slanted\\_ \\`code\\`'],
    ['1. first', '> 1\\. first'],
    ['> said &amp; done', '> \\> said \\&amp; done'],
    ['one\n\ntwo', '> one\n>\n> two'],
  ])('keeps %j as the text it was', (answer, written) => {
    expect(writeMarkdown(makeTestBundle([inputOf({ answer })]))).toContain(`\n${written}\n`)
  })

  it('says so when there is nothing to judge', () => {
    expect(writeMarkdown(makeTestBundle([]))).toContain('there is nothing to judge')
  })
})

describe('[EX1] the name of a file', () => {
  it.each([
    ['Ward nurse', 'greenroom-ward-nurse-2026-03-03.pdf'],
    ['Straßenbau­leiter (m/w/d) – Köln', 'greenroom-strassenbau-leiter-m-w-d-koln-2026-03-03.pdf'],
    ['Łódź: Księgowa', 'greenroom-lodz-ksiegowa-2026-03-03.pdf'],
    ['../../etc/passwd"\r\nx: y', 'greenroom-etc-passwd-x-y-2026-03-03.pdf'],
    ['看護師', 'greenroom-scorecard-2026-03-03.pdf'],
    ['x'.repeat(200), `greenroom-${'x'.repeat(60)}-2026-03-03.pdf`],
  ])('says what %j was about, in plain letters', (title, name) => {
    const bundle = makeTestBundle([])
    expect(fileName({ interview: { ...bundle.interview, title } }, 'pdf')).toBe(name)
  })
})
