import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnswer } from '#server/platform/text/answer-features.ts'
import { isTrueQuote, quoteAt } from '#server/platform/text/spans.ts'

const clauseOf = (text: string, part: string) => {
  const found = describeAnswer(text).clauses.find((clause) => clause.text.includes(part))
  if (!found) throw new Error(`no clause with "${part}"`)
  return found
}

describe('what an answer is made of', () => {
  it('splits a sentence where a new verb begins, with exact offsets', () => {
    const text = 'The pump failed, so I rang the depot and moved two patients.'
    const { clauses } = describeAnswer(text)
    expect(clauses.map((clause) => clause.text)).toEqual(['The pump failed', 'so I rang the depot', 'and moved two patients'])
    for (const clause of clauses) expect(text.slice(clause.start, clause.end)).toBe(clause.text)
  })

  it('keeps offsets true through curly quotes, line ends, emoji and any other text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I’d rung', ' the “depot”', '\n', '👍', ' 3.5 km.', '\t', 'é', ' and', '—', ' x', '...'), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join('')
          const { clauses, sentences, numbers, mentions, hedges } = describeAnswer(text)
          for (const { start, end, text: body } of [...clauses, ...sentences]) expect(text.slice(start, end)).toBe(body)
          for (const mention of [...numbers, ...mentions, ...hedges]) expect(text.slice(mention.start, mention.end)).toBe(mention.quote)
        },
      ),
      { numRuns: 100, seed: 3 },
    )
  })

  it('knows who acts, also where the subject is left out', () => {
    expect(clauseOf('I unlocked the gate and waved the driver through.', 'waved')).toMatchObject({ subject: 'i', isOwnAction: true })
    expect(clauseOf('We unlocked the gate.', 'unlocked')).toMatchObject({ subject: 'we', isOwnAction: false })
    expect(clauseOf('My manager unlocked the gate.', 'unlocked')).toMatchObject({ subject: 'other', isOwnAction: false })
    expect(clauseOf('I found she had missed the term and gave her counters.', 'gave')).toMatchObject({ subject: 'i' })
    expect(clauseOf('Isolated the board, then pulled new cable.', 'pulled')).toMatchObject({ isOwnAction: true })
  })

  it.each([
    ['In May we moved the stock to the new hall.', true],
    ['At the end of May I called the depot.', true],
    ['It was early May when I took over the ward.', true],
    ['On 3 May I signed the lease.', true],
    ['in may i moved the stock to the new hall.', true],
    ['It may be that the depot called.', false],
    ['This may have cost us two customers.', false],
    ['I may call the depot.', false],
  ])('knows May from may: %s', (text, isMonth) => {
    expect(describeAnswer(text).clauses.some((clause) => clause.hasTimeAnchor)).toBe(isMonth)
  })

  it('tells what happened from habits, plans and intentions', () => {
    expect(clauseOf('I called the driver.', 'called').tense).toBe('past')
    expect(clauseOf("I'd called the driver before.", 'called').tense).toBe('past')
    expect(clauseOf("I'd call the driver first.", 'call')).toMatchObject({ tense: 'hypothetical', isHypothetical: true, isEpisode: false })
    expect(clauseOf('I always call the driver.', 'call')).toMatchObject({ isHabitual: true, isEpisode: false })
    expect(clauseOf('I will call the driver.', 'call').tense).toBe('future')
    expect(clauseOf('I had to call the driver.', 'call').isObligation).toBe(true)
  })

  it('reads a story told in the present tense once it has been set in the past', () => {
    const { hasOwnAction, isHabitual } = describeAnswer(
      'In my last job the oven broke on Sunday and forty guests was waiting. Then I go to the neighbour bakery, I carry the trays there and I bake all the bread.',
    )
    expect({ hasOwnAction, isHabitual }).toEqual({ hasOwnAction: true, isHabitual: false })
  })

  it('sees action, result and example in a short story', () => {
    expect(
      describeAnswer(
        'Last winter the till froze mid-rush. I took card numbers by hand, ran a queue for cash and rang IT. We lost two sales out of eighty.',
      ),
    ).toMatchObject({
      hasOwnAction: true,
      hasResult: true,
      hasExample: true,
      usesOnlyWe: false,
      isVague: false,
    })
  })

  it('calls an answer vague whose words would fit any answer, whatever its length and figures', () => {
    const hollow =
      'In 2021 I worked on 3 big projects with 12 people. I improved the communication by 30% and I handled every challenge in a professional way.'
    expect(describeAnswer(hollow)).toMatchObject({ isVague: true, hasResult: false, hasOwnAction: false })
  })

  it('sees that everything was done by "we"', () => {
    expect(describeAnswer('Our queue backed up. We traced the poison message and redeployed the consumer.').usesOnlyWe).toBe(true)
  })

  it('finds numbers with their unit, and things to ask about', () => {
    const { numbers, mentions } = describeAnswer('I moved eleven patients and 3 drips to the surgical ward.')
    expect(numbers.map(({ quote }) => quote)).toEqual(['eleven patients', '3 drips'])
    expect(mentions.map(({ quote }) => quote)).toContain('surgical ward')
  })

  it('has nothing to say about nothing', () => {
    expect(describeAnswer('  \n ')).toMatchObject({ words: 0, clauses: [], sentences: [], hasOwnAction: false, isVague: false })
  })
})

describe('quotes', () => {
  it('are true only where the text really has them', () => {
    const text = 'I rang the depot.'
    expect(quoteAt(text, 2, 6)).toEqual({ start: 2, end: 6, quote: 'rang' })
    expect(quoteAt(text, 90, 99)).toBeNull()
    expect(isTrueQuote(text, { start: 2, end: 6, quote: 'rang' })).toBe(true)
    expect(isTrueQuote(text, { start: 2, end: 6, quote: 'sang' })).toBe(false)
    expect(isTrueQuote(text, { start: 2.5, end: 6, quote: 'rang' })).toBe(false)
  })
})
