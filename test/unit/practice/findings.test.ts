import { describe, expect, it } from 'vitest'
import type { AnswerScore } from '#contract/scorecards.ts'
import { compare } from '#server/practice/compare.ts'
import { findingsOf } from '#server/practice/findings.ts'
import type { Told } from '#server/practice/sides.ts'
import type { Asked } from '#server/scorecards/index.ts'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'
import { labelled } from '../scorecards/answers/index.ts'

const WARD: Asked = { question: 'Tell me about a time when you changed how a handover works on your ward.', kind: 'behavioural' }
const VAGUE = 'We usually just try to communicate well with everyone in the team. I think maybe we improved the handover.'
const HALF = 'In June I noticed that drug charts went missing on my ward in Leeds. I wrote a list of every bed with the night nurse.'
const MODEL = { by: 'model', name: 'm', prompt: 'scoring/extract.v1' } as const

const byRules = (asked: Asked, answer: string): Told => ({ answer, result: scoreAnswer({ ...asked, answer }) })
const compared = (asked: Asked, first: string, attempt: string) => {
  const [before, after] = [byRules(asked, first), byRules(asked, attempt)]
  const findings = findingsOf(asked, before, after)
  return { ...compare(asked, before, after, findings), before, after }
}
const says = (findings: { says: string }[]) => findings.map((each) => each.says)

describe('[PR4] an attempt beside the first answer', () => {
  it('has what is new in it named, with its words', () => {
    const { added, missing, change } = compared(WARD, VAGUE, FULL_ANSWER)
    expect(added.map((each) => [each.says, each.in, each.quote])).toEqual([
      ['When or where it was', 'attempt', 'In March 2023 our ward in Leeds had missed two doses in one week'],
      ['A step of your own', 'attempt', 'I wrote a one-page sheet with the night nurse'],
      ['An outcome with a figure', 'attempt', 'After six weeks we had missed none'],
      ['No longer told as a habit', 'first', 'We usually just try to communicate well with everyone in the team'],
      ['Said without a hedge', 'first', 'I think'],
    ])
    expect(missing).toEqual([])
    expect(change).toBeGreaterThan(50)
  })

  it('has what is still missing named at the words it would follow', () => {
    const { added, missing } = compared(WARD, VAGUE, HALF)
    expect(says(added)).toContain('A step of your own')
    expect(missing.map((each) => [each.says, each.quote])).toEqual([
      ['What came of it is not told yet', 'I wrote a list of every bed with the night nurse'],
    ])
  })

  it('has what it leaves out named in the words of the first answer', () => {
    const { missing } = compared(WARD, FULL_ANSWER, HALF)
    expect(missing).toContainEqual(
      expect.objectContaining({ in: 'first', quote: 'After six weeks we had missed none', about: 'result_number' }),
    )
  })

  it('is not said to add what the first answer had', () => {
    expect(says(compared(WARD, FULL_ANSWER, `${FULL_ANSWER} We keep the sheet to this day.`).added)).not.toContain('What came of it')
    expect(compared(WARD, HALF, HALF).added).toEqual([])
  })

  it.each([
    'In May a surgeon wanted to extubate. I showed him the blood gases.',
    'When I was a student I dropped a tray. I swept it up.',
    'On my first shift the pump failed. I called the engineer.',
  ])('is not asked for an occasion that it names: %s', (attempt) => {
    expect(says(compared(WARD, VAGUE, attempt).missing).join()).not.toContain('When or where')
  })

  it('is asked for nothing more where nothing could be scored higher', () => {
    const { answer, result } = byRules(WARD, HALF)
    const bands = result?.bands.map((band) => (band.assessed ? { ...band, band: 5 } : band)) ?? []
    const full = { answer, result: result && { ...result, bands } }
    expect(says(findingsOf(WARD, byRules(WARD, VAGUE), full).missing)).toEqual([])
  })

  it('counts further steps', () => {
    const more = `${HALF} I trained eleven colleagues, checked each chart and asked the pharmacy to count with us.`
    expect(says(compared(WARD, HALF, more).added)).toContainEqual(expect.stringMatching(/^More steps of your own: \d instead of \d$/))
  })

  it('has touched and untouched points of the reference named', () => {
    const slow: Asked = {
      question: 'How would you find out why a page loads slowly?',
      kind: 'technical',
      concepts: [
        { key: 'network waterfall', aliases: ['waterfall', 'network tab'] },
        { key: 'caching', aliases: ['cache', 'cached'] },
        { key: 'query plan', aliases: ['slow query', 'explain analyze'] },
      ],
    }
    const { added, missing } = compared(
      slow,
      'First I open the network tab, because it shows which request blocks the others.',
      'First I open the network tab, because it shows which request blocks the others. Then I read the query plan of the slowest statement.',
    )
    expect(added).toContainEqual(expect.objectContaining({ about: 'point', says: 'Covers query plan' }))
    expect(missing).toContainEqual(expect.objectContaining({ about: 'point', says: 'Not touched yet: caching' }))
    expect([...says(added), ...says(missing)].join()).not.toContain('waterfall')
  })
})

describe('[PR4] every statement', () => {
  it('quotes exact words of the answer that it names', () => {
    const answers = labelled.filter((_, index) => index % 7 === 0)
    const all = answers.flatMap(({ input: { answer, ...asked } }, index) => {
      const other = answers[(index + 1) % answers.length]?.input.answer ?? ''
      return [compared(asked, answer, other), compared(asked, other, answer)]
    })
    const found = all.flatMap(({ added, missing, before, after }) =>
      [...added, ...missing].map((each) => ({ ...each, text: each.in === 'first' ? before.answer : after.answer })),
    )
    expect(found.length).toBeGreaterThan(100)
    for (const { text, start, end, quote } of found) {
      expect(text.slice(start, end)).toBe(quote)
      expect(quote.trim()).not.toBe('')
    }
  })

  it('holds what counts: struck words are in none, and misheard ones are read as they were mended', () => {
    const [struck, misheard] = ['After six weeks we had missed none', 'a one-page sheet']
    const answer = FULL_ANSWER.replace(misheard, 'a won page cheat')
    const placed = (quote: string, replacement: string | null) => {
      const start = answer.indexOf(quote)
      return { start, end: start + quote.length, quote, replacement }
    }
    const first: Told = { answer, contested: [placed(struck, null), placed('a won page cheat', misheard)], result: null }
    const attempt = byRules(WARD, HALF)
    const findings = findingsOf(WARD, first, attempt)
    const quoted = [...findings.added, ...findings.missing].filter((each) => each.in === 'first')
    for (const { start, end, quote } of quoted) {
      expect(answer.slice(start, end)).toBe(quote)
      expect(struck).not.toContain(quote)
    }
    const counted = FULL_ANSWER.replace(struck, '')
    expect(compare(WARD, first, attempt, findings).change).toBe(compared(WARD, counted, HALF).change)
  })

  it('is the same for the same answers', () => {
    expect(compared(WARD, VAGUE, FULL_ANSWER)).toEqual(compared(WARD, VAGUE, FULL_ANSWER))
  })
})

describe('[PR5] an attempt that tells nothing', () => {
  it.each([
    ['noise', 'asdf qwer zxcv asdf qwer zxcv asdf qwer'],
    ['key words', 'situation task action result teamwork leadership result 40 % ownership impact result'],
    ['the question', 'Tell me about a time when you changed how a handover works on your ward.'],
    [
      'another story',
      'On Saturday I watched the football match with my cousin in the stadium. We ate pizza and I bought a scarf. In the end our band played three songs at the beach.',
    ],
  ])('adds nothing: %s', (_, attempt) => {
    const { added, missing } = compared(WARD, VAGUE, attempt)
    expect(added).toEqual([])
    expect(missing).toHaveLength(1)
  })

  it('is not compared in a language that nobody read', () => {
    const { added, missing, change } = compared(
      WARD,
      HALF,
      'Im Mai habe ich mit der Nachtschwester eine Liste für jedes Bett geschrieben und alle Kollegen geschult.',
    )
    expect({ added, missing, change }).toEqual({ added: [], missing: [], change: null })
  })
})

describe('[PR6] two readers', () => {
  const read = (answer: string, score: number): Told => {
    const result = scoreAnswer({ ...WARD, answer })
    return { answer, result: { ...result, score, provenance: MODEL } satisfies AnswerScore }
  }
  const none = { added: [], missing: [] }

  it('are not compared: the rules read both answers again, and that is said', () => {
    const [first, attempt] = [byRules(WARD, VAGUE), read(FULL_ANSWER, 3)]
    const comparison = compare(WARD, first, attempt, none)
    expect(comparison).toMatchObject({ isReread: true, change: compared(WARD, VAGUE, FULL_ANSWER).change })
    expect(compare(WARD, { answer: VAGUE, result: null }, byRules(WARD, FULL_ANSWER), none)).toMatchObject({ isReread: true })
  })

  it('that are one are taken at their word', () => {
    expect(compare(WARD, read(VAGUE, 20), read(FULL_ANSWER, 64), none)).toMatchObject({ isReread: false, change: 44 })
  })

  it('are compared in dimensions that both have judged, and in no other', () => {
    const { dimensions } = compared(WARD, VAGUE, FULL_ANSWER)
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(['relevance', 'structure', 'specificity', 'ownership', 'clarity'])
    expect(dimensions.every(({ before, after }) => after > before)).toBe(true)
  })
})
