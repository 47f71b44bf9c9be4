import { describe, expect, it } from 'vitest'
import { parseQuery } from '#server/postings/search/query.ts'
import { rootOf } from '#server/postings/search/roots.ts'
import { indexed, wordsIn } from '#server/postings/search/words.ts'

const raw = (text: string) => wordsIn(text).map((word) => word.raw)

describe('words', () => {
  it.each([
    ['C++ and C#, F# or .NET', ['cplusplus', 'and', 'csharp', 'fsharp', 'or', 'dotnet']],
    ['ASP.NET Core', ['aspdotnet', 'core']],
    ['Node.js / Vue.js', ['nodejs', 'vuejs']],
    ['R&D at H & M', ['rnd', 'at', 'hnm']],
    ["O'Neil’s", ['oneils']],
    ['Front-end', ['front', 'end']],
    ['Straße, Ærø, Łódź, café', ['strasse', 'aero', 'lodz', 'cafe']],
    ['You cook.Then you rest', ['you', 'cook', 'then', 'you', 'rest']],
    ['Nurse (m/w/d)', ['nurse']],
    ['Nurse m/f/x', ['nurse']],
    ['v2.0 401(k)', ['v20', '401', 'k']],
    ['', []],
  ])('of %s are %j', (text, words) => {
    expect(raw(text)).toEqual(words)
  })

  it('know their place, also behind what is left out', () => {
    const text = 'Head of R&D (m/w/d), C++'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Head', 'of', 'R&D', 'C++'])
  })

  it('that a hyphen ties are found joined too', () => {
    expect(indexed('Front-end developer', '').bag.split(' ')).toContain('frontend')
  })
})

describe('the root of a family of words', () => {
  it.each([
    'clean cleaner cleaning cleaners',
    'account accountant accounting accountancy',
    'pharmacist pharmacy',
    'manage manager management managing',
    'develop developer development',
    'therapist therapy',
    'electric electrician electrical',
    'weld welder welding',
    'teach teacher teaching',
    'recruiter recruitment recruiting',
    'administrator administration administrative',
    'librarian library',
    'sales salesman salesperson saleswoman',
    'plumb plumber plumbing',
    'operate operator operations',
  ])('is one for %s', (family) => {
    const roots = family.split(' ').map((word) => wordsIn(word)[0]?.root)
    expect(new Set(roots).size, roots.join(' ')).toBe(1)
  })

  it.each([
    ['engineer', 'engine'],
    ['officer', 'office'],
    ['partner', 'part'],
    ['general', 'gene'],
    ['counter', 'count'],
  ])('tells %s from %s', (one, other) => {
    expect(wordsIn(one)[0]?.root).not.toBe(wordsIn(other)[0]?.root)
  })

  it('is no shorter than a word can be told by', () => {
    for (const word of ['cook', 'chef', 'nurse', 'actor', 'baker', 'sailor']) expect(rootOf(word, word).length).toBeGreaterThanOrEqual(3)
  })
})

describe('a query', () => {
  const read = (text: string) => {
    const { words, phrases, excluded, isUnfinished } = parseQuery(text)
    const names = (list: { raw: string }[]) => list.map((word) => word.raw).join(' ')
    return { words: names(words), phrases: phrases.map(names), excluded: excluded.map(names), isUnfinished }
  }
  it.each([
    ['night nurse', { words: 'night nurse', phrases: [], excluded: [], isUnfinished: true }],
    ['night nurse ', { words: 'night nurse', phrases: [], excluded: [], isUnfinished: false }],
    ['"night nurse" ward', { words: 'night nurse ward', phrases: ['night nurse'], excluded: [], isUnfinished: true }],
    ['“night nurse”', { words: 'night nurse', phrases: ['night nurse'], excluded: [], isUnfinished: false }],
    ['nurse -night -"day shift"', { words: 'nurse', phrases: [], excluded: ['night', 'day shift'], isUnfinished: false }],
    ['nurse –night', { words: 'nurse', phrases: [], excluded: ['night'], isUnfinished: false }],
    ['front-end', { words: 'front end', phrases: [], excluded: [], isUnfinished: true }],
    ['"night nurse', { words: 'night nurse', phrases: [], excluded: [], isUnfinished: true }],
    ['R & D chemist', { words: 'rnd chemist', phrases: [], excluded: [], isUnfinished: true }],
    ['-C++ go', { words: 'go', phrases: [], excluded: ['cplusplus'], isUnfinished: false }],
    ['- "" -"" "', { words: '', phrases: [], excluded: [], isUnfinished: false }],
  ])('%s is taken apart', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })

  it('keeps the place of every word', () => {
    const text = 'night "ward nurse" -day C++'
    expect(parseQuery(text).words.map(({ start, end }) => text.slice(start, end))).toEqual(['night', 'ward', 'nurse', 'C++'])
  })
})
