import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialect } from '#server/platform/db/dialect.ts'
import type { House } from '#server/platform/house.ts'
import { openSearchIndex } from '#server/postings/search/open.ts'
import type { Condition, SearchIndex } from '#server/postings/search/port.ts'
import { openPostgresIndex } from '#server/postings/search/postgres.ts'
import { postings } from '#server/postings/tables.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job } from '#test/support/postings.ts'

const board = [
  job('C++ developer', { description: 'You write C++ and a little Go.' }),
  job('Go developer'),
  job('Head nurse, night shift', { description: 'You lead nurses. O’Neil ward.' }),
  job('Nurse', { description: 'Night after night, no shift is like another.' }),
  job('東京 ドライバー', { description: '3rd shift 1e5 and 007' }),
]

let house: House
let index: SearchIndex
beforeEach(async () => {
  house = (await openTestHouse()).house
  index = openSearchIndex(house.db)
  await bring(house, board)
})
afterEach(() => house.db.close())

/** Numbers of the board's entries that were found, from 0. */
const found = async (condition: Condition, not: Condition[] = []) =>
  (await index.match(condition, not, 100)).map((row) => row - 1).toSorted()

describe('the text index of this engine', () => {
  it.each<[string, Condition, number[]]>([
    ['a word of a title', { word: 'develop', in: 'bag' }, [0, 1]],
    ['a word with signs', { word: 'cplusplus', in: 'bag' }, [0]],
    ['a short word, in titles and texts', { word: 'go', in: 'text' }, [0, 1]],
    ['a short word, in titles only', { word: 'go', in: 'bag' }, [1]],
    ['a word that starts with a digit', { word: '3rd', in: 'text' }, [4]],
    ['a word that looks like a number', { word: '1e5', in: 'text' }, [4]],
    ['a word with leading zeros', { word: '007', in: 'text' }, [4]],
    ['a word of another script', { word: 'u6771u4eac', in: 'bag' }, [4]],
    ['the beginning of a word', { prefix: 'dev' }, [0, 1]],
    ['words next to each other', { phrase: ['night', 'shift'] }, [2]],
    [
      'both of two',
      {
        all: [
          { word: 'nurs', in: 'text' },
          { word: 'shift', in: 'text' },
        ],
      },
      [2, 3],
    ],
    [
      'either of two',
      {
        any: [
          { word: 'oneil', in: 'text' },
          { word: 'go', in: 'bag' },
        ],
      },
      [1, 2],
    ],
    ['a word that means something to the engine', { word: 'not', in: 'text' }, []],
    ['a word that nobody has', { word: 'zebra', in: 'text' }, []],
  ])('[JB9] finds %s', async (_, condition, entries) => {
    expect(await found(condition)).toEqual(entries)
  })

  it('[JB9] leaves out what is excluded', async () => {
    expect(await found({ word: 'nurs', in: 'text' }, [{ phrase: ['night', 'shift'] }])).toEqual([3])
    expect(
      await found({ word: 'nurs', in: 'text' }, [
        { word: 'head', in: 'text' },
        { word: 'anoth', in: 'text' },
        { word: 'another', in: 'text' },
      ]),
    ).toEqual([])
  })

  it('[JB9] gives no more than it is asked for, titles first', async () => {
    expect(await index.match({ word: 'go', in: 'text' }, [], 1)).toEqual([2])
  })

  it('[JB9] finds titles by letters in a row, the nearest first', async () => {
    expect((await index.similar('developper', 10)).toSorted()).toEqual([1, 2])
    expect((await index.similar('go developper', 10))[0]).toBe(2)
    expect(await index.similar('', 10)).toEqual([])
  })

  it('[JB9] follows what is changed and removed', async () => {
    await bring(house, [job('Go developer', { identifier: 'x' })])
    await bring(house, [job('Rust developer', { identifier: 'x' })])
    expect(await found({ word: 'go', in: 'bag' })).toEqual([1])
    expect(await found({ word: 'rust', in: 'bag' })).toEqual([5])
    await house.db.write((tx) => [tx.delete(postings)])
    expect(await found({ word: 'develop', in: 'bag' })).toEqual([])
    expect(await index.similar('developer', 10)).toEqual([])
  })
})

it('[JB9] PostgreSQL without pg_trgm finds words, and nothing by letters', async () => {
  if (dialect !== 'postgres') return expect(openSearchIndex(house.db)).toBe(index)
  const without = openPostgresIndex({
    ...house.db,
    rows: async (statement) => (isAboutExtensions(statement) ? [] : house.db.rows(statement)),
  })
  expect(await without.match({ word: 'go', in: 'bag' }, [], 10)).toEqual([2])
  expect(await without.similar('developper', 10)).toEqual([])
})

const isAboutExtensions = (statement: unknown) => JSON.stringify(statement).includes('pg_extension')
