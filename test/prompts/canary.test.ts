import { describe, expect, it } from 'vitest'
import { leaksCanary, makeCanary, openSieve } from '#server/platform/llm/canary.ts'

const canary = makeCanary()

const shown = (text: string, size: number) => {
  const sieve = openSieve(canary)
  let seen = ''
  try {
    for (let at = 0; at < text.length; at += size) seen += sieve.pass(text.slice(at, at + size))
    return { seen: seen + sieve.end(), isStopped: false }
  } catch {
    return { seen, isStopped: true }
  }
}

describe('the canary', () => {
  it('is another one each time', () => expect(makeCanary()).not.toBe(canary))

  it.each([
    ['as it is', canary],
    ['in capitals', canary.toUpperCase()],
    ['letter by letter', [...canary].join(' ')],
    ['hyphenated', [...canary].join('-')],
  ])('is recognised %s', (_, text) => expect(leaksCanary(`It is ${text}.`, canary)).toBe(true))

  it.each([1, 2, 3, 7, 1_000])('is not shown, nor any part of it, when it comes in pieces of %i', (size) => {
    expect(shown(`Sure: ${[...canary].join(' ')} – and more`, size)).toEqual({
      seen: size === 1_000 ? '' : 'Sure: ',
      isStopped: true,
    })
  })

  it.each([1, 5, 1_000])('costs other text nothing, in pieces of %i', (size) => {
    const text = 'The quiz, the jazz, zq and zqx: what did you change? Zz'
    expect(shown(text, size)).toEqual({ seen: text, isStopped: false })
  })
})
