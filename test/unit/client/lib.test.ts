import { describe, expect, it } from 'vitest'
import type { Span } from '#contract/scorecards.ts'
import { sentences } from '../../../client/src/lib/sentences.ts'
import { passages, toneOf } from '../../../client/src/lib/spans.ts'
import { asLink, targetKind } from '../../../client/src/lib/target-kind.ts'
import { clockTime } from '../../../client/src/lib/times.ts'
import { wholeWords } from '../../../client/src/lib/words.ts'
import { wholeWordsAt } from '../../../client/src/pages/scorecards/whole-words.ts'

const span = (start: number, end: number, tone: Span['tone'] = 'earned'): Span => ({
  start,
  end,
  quote: '',
  dimension: 'structure',
  tone,
  signal: 'own_action',
})

describe('The one field', () => {
  it.each([
    ['', 'nothing'],
    ['Registered nurse', 'title'],
    ['C++ / C# developer', 'title'],
    ['https://jobs.example.org/1', 'link'],
    ['www.example.org', 'link'],
    ['jobs.example.org/postings/4711', 'link'],
    ['Node.js developer', 'title'],
    ['Nurse\nYou look after six patients.', 'description'],
    ['We look for a nurse who likes people. '.repeat(4), 'description'],
  ])('takes %j for a %s', (text, kind) => expect(targetKind(text)).toBe(kind))

  it('completes a link that was pasted without its protocol', () =>
    expect(asLink('www.example.org/jobs')).toBe('https://www.example.org/jobs'))
})

describe('An answer with its marks', () => {
  const answer = 'I moved the patients first and it got better.'
  const words = (cut: ReturnType<typeof passages>) => cut.flatMap(({ segments }) => segments.map(({ text }) => text))

  it('keeps every word exactly once, in order, cut where a mark begins or ends', () => {
    const cut = passages(answer, [span(31, 44, 'vague'), span(0, 7), span(4, 12), span(2, 5)])
    expect(words(cut).join('')).toBe(answer)
    expect(cut.map(({ segments }) => segments.map(({ text }) => text))).toEqual([
      ['I ', 'mo', 'v', 'ed', ' the '],
      ['patients first and '],
      ['it got better'],
      ['.'],
    ])
    expect(cut.map(({ spans }) => spans.length)).toEqual([3, 0, 1, 0])
  })

  it('takes the shortest mark around words for their tone, and only those of the band that is looked at', () => {
    const [passage] = passages(answer, [span(0, 44), { ...span(8, 20, 'vague'), dimension: 'clarity' }])
    const inner = passage?.segments.find(({ text }) => text === 'the patients')
    expect(inner && [toneOf(inner, null), toneOf(inner, 'structure'), toneOf(inner, 'clarity'), toneOf(inner, 'depth')]).toEqual([
      'vague',
      'earned',
      'vague',
      null,
    ])
  })

  it('shows what was struck and what was mended, until that is withdrawn', () => {
    const strike = { start: 0, end: 7, replacement: null, withdrawn: null }
    const mended = { start: 12, end: 20, replacement: 'porters', withdrawn: null }
    const cut = passages(answer, [], [strike, mended, { ...mended, start: 31, end: 37, withdrawn: { at: 1, before: 1, after: 2 } }])
    const segments = cut.flatMap((passage) => passage.segments)
    expect(segments.map(({ text, isStruck, isMended, replacement }) => [text, isStruck, isMended, replacement])).toEqual([
      ['I moved', true, false, null],
      [' the ', false, false, null],
      ['patients', false, true, 'porters'],
      [' first and it got better.', false, false, null],
    ])
  })

  it('can be cut sentence by sentence', () => {
    expect(words(passages(answer, [span(0, 44)], [], { start: 8, end: 26 }))).toEqual(['the patients first'])
  })
})

describe('A selection', () => {
  const text = 'I called the doctor, at two.'
  it.each([
    [4, 10, 'called the'],
    [10, 15, 'the doctor'],
    [8, 13, 'the'],
    [13, 15, 'doctor'],
    [24, 28, 'two.'],
    [8, 9, null],
    [5, 5, null],
  ])('from %d to %d means whole words', (from, to, quote) => {
    const place = wholeWordsAt(text, from, to)
    expect(place && text.slice(place.start, place.end)).toBe(quote)
  })
})

describe('Streamed speech', () => {
  it('shows whole words only', () => expect(wholeWords('Tell me ab')).toBe('Tell me '))

  it('is announced by sentence, the last one when the turn has ended', () => {
    expect(sentences('Thank you. Tell me more ab', true)).toEqual(['Thank you.'])
    expect(sentences('Thank you. Tell me more.', true)).toEqual(['Thank you.'])
    expect(sentences('Thank you. Tell me more.', false)).toEqual(['Thank you.', 'Tell me more.'])
  })
})

describe('The clock', () => {
  it.each([
    [0, '0:00'],
    [61_000, '1:01'],
    [3_754_000, '1:02:34'],
    [-5, '0:00'],
  ])('shows %d ms as %s', (ms, shown) => expect(clockTime(ms)).toBe(shown))
})
