import { describe, expect, it } from 'vitest'
import type { Span } from '#contract/scorecards.ts'
import { sentences } from '../../../client/src/lib/sentences.ts'
import { pieces } from '../../../client/src/lib/spans.ts'
import { asLink, targetKind } from '../../../client/src/lib/target-kind.ts'
import { clockTime } from '../../../client/src/lib/times.ts'
import { wholeWords } from '../../../client/src/lib/words.ts'

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

describe('An answer with its spans', () => {
  it('keeps every word exactly once, in order', () => {
    const answer = 'I moved the patients first and it got better.'
    const cut = pieces(answer, [span(31, 44, 'vague'), span(0, 7), span(4, 12), span(2, 5)])
    expect(cut.map(({ text }) => text).join('')).toBe(answer)
    expect(cut.map(({ text, tone }) => [text, tone])).toEqual([
      ['I moved', 'earned'],
      [' the ', 'earned'],
      ['patients first and ', null],
      ['it got better', 'vague'],
      ['.', null],
    ])
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
