import { describe, expect, it } from 'vitest'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'

const question = 'How does a database index speed up queries, and what does it cost?'
const lookFor = ['sorted structure such as a B-tree', 'avoids scanning the whole table', 'slower writes', 'extra storage']
const right =
  'An index is a B-tree that keeps the column sorted, so a lookup avoids scanning the whole table. It makes writes slower, because the tree is updated with each insert, and it needs extra storage.'
const wrong = right.replace('writes slower', 'writes faster')
const depthOf = (answer: string, more: object = {}) =>
  scoreAnswer({ question, kind: 'technical', answer, ...more }).bands.find(({ dimension }) => dimension === 'depth')

describe('questions of knowledge', () => {
  it('[SC4] says that depth is not assessed where there is no reference', () => {
    expect(depthOf(right)).toMatchObject({ assessed: false })
  })

  it('[SC23] finds the reference covered in a full answer, and less in a partial one', () => {
    const full = depthOf(right, { lookFor })
    const part = depthOf('An index is a B-tree that keeps the column sorted, so the engine reads three pages.', { lookFor })
    expect(full).toMatchObject({ assessed: true, band: 5 })
    expect(part?.assessed && full?.assessed && part.band < full.band).toBe(true)
  })

  it('[SC23] takes any alias of a concept for the concept', () => {
    const concepts = [{ key: 'write-ahead log', aliases: ['WAL', 'redo log'] }]
    expect(depthOf('The redo log is flushed first, because a crash may come before the pages are written.', { concepts })).toMatchObject({
      band: 5,
    })
    expect(depthOf('The planner reads the column statistics, because a crash may come.', { concepts })).toMatchObject({ band: 0 })
  })

  it('[SC23] sees that an answer says the opposite of the reference, in words that are otherwise the same', () => {
    const judged = scoreAnswer({ question, kind: 'technical', answer: wrong, lookFor })
    const good = scoreAnswer({ question, kind: 'technical', answer: right, lookFor })
    expect((good.score ?? 0) - (judged.score ?? 0)).toBeGreaterThan(5)
    expect(judged.bands.find(({ dimension }) => dimension === 'depth')?.why).toContain('opposite')
  })

  it('[SC23] does not ask an explanation for a story', () => {
    expect(scoreAnswer({ question, kind: 'technical', answer: right, lookFor }).bands).toContainEqual(
      expect.objectContaining({ dimension: 'ownership', assessed: false }),
    )
  })
})

describe('what a candidate gets to read', () => {
  const story = {
    question: 'Give me an example of a time you dealt with a difficult customer.',
    answer:
      'A man was angry because the label on the shelf was old. I walked to the shelf with him and checked the label against the till.',
  }

  it('[SC8] builds the stronger version from the candidate’s own sentences and bracketed gaps only', () => {
    const { stronger, fix } = scoreAnswer(story)
    const left = (stronger ?? '').replace(/\[[^\]]*\]/g, '').trim()
    expect(left.split(/(?<=\.)\s+/).every((sentence) => story.answer.includes(sentence))).toBe(true)
    expect(stronger).toContain('[What came of it')
    expect(fix).toContain('checked the label against the till')
  })

  it('[SC8] gives one sentence of advice for every answer', () => {
    for (const answer of ['', 'I am great.', story.answer, 'x'.repeat(50)])
      expect(scoreAnswer({ ...story, answer }).fix).toMatch(/^[^\n]{10,200}$/)
  })
})
