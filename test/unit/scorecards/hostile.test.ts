import { describe, expect, it } from 'vitest'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'

const long = (piece: string) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000)
const judge = (answer: string) => scoreAnswer({ question: 'Tell me about a time when you led a project.', answer })

describe('twenty thousand characters of nothing', () => {
  it.each([['?'], ['/'], ['-'], ["'"], ['a'], ['+ '], ['“'], ['([{'], ['10% ']])('are judged like any other answer: %j', (piece) => {
    expect(judge(long(piece)).score ?? 0).toBeLessThanOrEqual(20)
  })

  it('leave the quotes of a real story in place', () => {
    const story = 'Last May I moved 40 services to one cluster and cut the bill by 30 percent.'
    const answer = `${story} ${long('?')}`.slice(0, 20_000)
    const { spans } = judge(answer)
    expect(spans.length).toBeGreaterThan(0)
    for (const { start, end, quote } of spans) expect(answer.slice(start, end)).toBe(quote)
  })
})
