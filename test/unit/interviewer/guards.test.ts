import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkUtterance, type GuardContext, openGuard } from '#server/interviewer/guards.ts'

const context = (over: Partial<GuardContext> = {}): GuardContext => ({
  kind: 'question',
  asked: [],
  lookFor: ['reads the query plan before changing anything'],
  concepts: [
    { key: 'index', aliases: ['indexes', 'indexing'] },
    { key: 'query plan', aliases: ['explain'] },
  ],
  known: 'I cut the waiting time from 40 to 15 minutes at Northfield. How would you speed up a slow page?',
  ...over,
})

const stream = (text: string, over: Partial<GuardContext> = {}, size = 3) => {
  const guard = openGuard(context(over))
  let shown = ''
  for (let at = 0; at < text.length; at += size) shown += guard.push(text.slice(at, at + size))
  const { shown: rest, violation } = guard.end()
  return { shown: shown + rest, violation }
}

describe('checkUtterance', () => {
  test.each([
    ['a plain question', 'What did you do first?', []],
    ['a reaction and a question', 'I noted “cut the waiting time”. What did you do first?', []],
    ['two questions', 'What did you do? And why?', ['two_questions']],
    ['no question', 'Tell me more about that.', ['no_question']],
    ['praise', 'Great answer! What did you do next?', ['praise']],
    ['praise without a noun', 'Excellent. What did you do next?', ['praise']],
    ['a label', 'Interviewer: What did you do next?', ['role_label']],
    ['a concept nobody has named', 'Did you think of an index there?', ['answer_key']],
    ['a line of the key', 'Would you read the plan of the query before changing anything?', ['answer_key']],
    ['a figure nobody gave', 'You cut it by 70 percent, so what came next?', ['invented_fact']],
    ['a figure that was given', 'You came down to 15 minutes, so what came next?', []],
    ['a false quote', 'You said “I was bored”. What came next?', ['invented_fact']],
    ['an employer nobody named', 'When you were at Initech, what did you do?', ['invented_fact']],
    ['nothing', '  ', ['empty']],
  ])('%s', (_, text, violations) => {
    expect(checkUtterance(text, context())).toEqual(violations)
  })

  test('a question asked before is not asked again, in other words of courtesy or not', () => {
    const asked = ['What did you do first in that situation?']
    expect(checkUtterance('Thank you. What did you do first in that situation?', context({ asked }))).toEqual(['repeated'])
  })

  test('a concept that the candidate has named may be taken up', () => {
    expect(checkUtterance('Which index would you add?', context({ known: 'I would add an index.' }))).toEqual([])
  })

  test('a probe has at most eighteen words and a question thirty', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}?`
    expect(checkUtterance(words(18), context({ kind: 'probe' }))).toEqual([])
    expect(checkUtterance(words(19), context({ kind: 'probe' }))).toEqual(['too_long'])
    expect(checkUtterance(words(30), context())).toEqual([])
    expect(checkUtterance(words(31), context())).toEqual(['too_long'])
  })
})

describe('a stream through the guard', () => {
  test('clean words pass at once', () => {
    const guard = openGuard(context())
    expect(guard.push('What did ')).toBe('What did')
    expect(guard.push('you do')).toBe(' you do')
  })

  test('what comes after the first question is never shown', () => {
    expect(stream('What did you do? Also, how did you feel?')).toEqual({ shown: 'What did you do?', violation: null })
  })

  test('praise at the start is dropped, with or without a stop', () => {
    expect(stream('Great answer! What did you do next?').shown).toBe('What did you do next?')
    expect(stream("That's a great example. What did you do next?").shown).toBe('What did you do next?')
    expect(stream('Great, and what did you do next?').shown).toBe('what did you do next?')
  })

  test('a label is dropped', () => {
    expect(stream('Interviewer: What did you do next?').shown).toBe('What did you do next?')
  })

  test('an honest opening with the same letters is kept', () => {
    expect(stream('Good morning to you. What did you do next?').shown).toBe('Good morning to you. What did you do next?')
    expect(stream('Greater speed has a price. What did you give up?').shown).toBe('Greater speed has a price. What did you give up?')
  })

  test('the utterance stops before the answer key', () => {
    expect(stream('Would you add an index to that table?')).toEqual({ shown: 'Would you add an', violation: 'answer_key' })
    expect(stream('Did the query plan tell you?')).toEqual({ shown: 'Did the', violation: 'answer_key' })
    expect(stream('Did the query planning meeting help?').shown).toBe('Did the query planning meeting help?')
  })

  test('the utterance stops before a figure nobody gave', () => {
    expect(stream('So it fell by 70 percent, how?')).toEqual({ shown: 'So it fell by', violation: 'invented_fact' })
    expect(stream('It fell to 15 minutes. How did you do that?').violation).toBeNull()
  })

  test('a question that was asked before is not asked again', () => {
    const asked = ['Thank you. What did you change first?']
    expect(stream('I see. What did you change first?', { asked })).toEqual({ shown: 'I see.', violation: 'repeated' })
    expect(stream('What did you change last?', { asked })).toEqual({ shown: 'What did you change last?', violation: null })
  })

  test('an endless stream is cut at the cap', () => {
    const { shown, violation } = stream('and so on '.repeat(60), { kind: 'probe' })
    expect(shown.trim().split(' ')).toHaveLength(18)
    expect(violation).toBe('too_long')
  })

  test('silence is named', () => {
    expect(stream('')).toEqual({ shown: '', violation: 'empty' })
    expect(stream('Thank you for that.').violation).toBe('no_question')
  })

  test('how the words are cut into pieces changes nothing', () => {
    const texts = [
      'Great answer! I noted “cut the waiting time”. What did you do next? And then?',
      'Would you add an index to that table?',
      'That was 40 minutes, and then 15. What changed?',
      'Question: how would you explain that to a child?',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 1, max: 30 }), (text, size) => {
        expect(stream(text, {}, size)).toEqual(stream(text, {}, 1))
      }),
    )
  })
})
