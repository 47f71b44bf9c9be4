import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Style, Type } from '#server/platform/pdf/lines.ts'
import { breakLines } from '#server/platform/pdf/lines.ts'

const style: Style = { face: 'sans', size: 10, colour: '#000000' }
const other: Style = { ...style, face: 'serif' }
/** Every letter is one point wide, and two of them in the other font. */
const type: Type = {
  readable: (text, face) => ({ fragments: text === '' ? [] : [{ text, font: face }], unprinted: [] }),
  widthOf: (text, font) => text.length * (font === 'serif' ? 2 : 1),
}
const set = (text: string, width: number) =>
  breakLines([{ text, style }], width, type).map(({ runs }) => runs.map((run) => run.text).join(''))

describe('Lines', () => {
  it('break between words, after hyphens and slashes, and where the text says so', () => {
    expect(set('one two three', 8)).toEqual(['one two', 'three'])
    expect(set('a well-known and/or', 8)).toEqual(['a well-', 'known', 'and/or'])
    expect(set('one\n\ntwo', 20)).toEqual(['one', '', 'two'])
  })

  it('cut a word only when it is wider than a line', () => {
    expect(set('so abcdefghij k', 4)).toEqual(['so', 'abcd', 'efgh', 'ij k'])
  })

  it('keep a word of two styles together', () => {
    const lines = breakLines(
      [
        { text: 'go hand', style },
        { text: 'over', style: other },
      ],
      13,
      type,
    )
    expect(lines.map(({ runs }) => runs.map(({ text }) => text))).toEqual([['go'], ['hand', 'over']])
  })

  it('are never wider than they may be, and lose no letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-z/-]{1,30}$/), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 40 }), (given, width) => {
        const lines = breakLines([{ text: given.join(' '), style }], width, type)
        expect(Math.max(0, ...lines.map((line) => line.width))).toBeLessThanOrEqual(width)
        expect(
          lines
            .flatMap(({ runs }) => runs.map(({ text }) => text))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(given.join(''))
      }),
    )
  })
})
