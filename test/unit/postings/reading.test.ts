import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Item, jsonItems } from '#server/postings/intake/json-items.ts'
import { readPay } from '#server/postings/intake/pay.ts'
import { readPlace } from '#server/postings/intake/place.ts'
import { readPosting } from '#server/postings/intake/read-posting.ts'

const NOW = Date.UTC(2026, 2, 3, 9)
const DAY = 24 * 3_600_000

describe('pay', () => {
  const amount = (value: unknown, currency = 'EUR') => ({ '@type': 'MonetaryAmount', currency, value })
  it.each<[string, unknown, unknown, [number | null, number | null, string] | null]>([
    ['a range for a year', amount({ minValue: 40_000, maxValue: 50_000, unitText: 'YEAR' }), undefined, [40_000, 50_000, 'year']],
    ['an amount for an hour', amount({ value: 15.5, unitText: 'HOUR' }), undefined, [32_240, 32_240, 'hour']],
    ['a month in words', amount({ minValue: '3,000', unitText: 'per month' }), undefined, [36_000, null, 'month']],
    ['a range the wrong way round', amount({ minValue: 60_000, maxValue: 50_000, unitText: 'YEAR' }), undefined, [50_000, 60_000, 'year']],
    ['a number beside its currency', 52_000, 'eur', [52_000, 52_000, 'year']],
    ['a range in one line', '50 000 – 60 000', 'EUR', [50_000, 60_000, 'year']],
    ['no unit and a small amount', amount({ value: 14 }), undefined, [29_120, 29_120, 'hour']],
    ['no currency', { value: { value: 50_000 } }, undefined, null],
    ['words', 'by agreement', 'EUR', null],
    ['nothing', undefined, undefined, null],
    ['less than nothing', amount({ value: -5 }), undefined, [10_400, 10_400, 'hour']],
    ['zero', amount({ minValue: 0, maxValue: 0 }), undefined, null],
  ])('is read from %s', (_, salary, currency, expected) => {
    const pay = readPay(salary, currency)
    expect(pay && [pay.min, pay.max, pay.stated.unit]).toEqual(expected)
  })
})

describe('a place', () => {
  it.each<[string, unknown, string | null, boolean]>([
    [
      'parts',
      { address: { addressLocality: 'Leeds', addressRegion: 'West Yorkshire', addressCountry: 'GB' } },
      'Leeds, West Yorkshire, United Kingdom',
      true,
    ],
    [
      'a country with a name',
      { address: { addressLocality: 'Wien', addressCountry: { '@type': 'Country', name: 'Austria' } } },
      'Wien, Austria',
      true,
    ],
    ['one line', [{ address: 'Kuala Lumpur' }], 'Kuala Lumpur', true],
    ['a town nobody knows', { address: { addressLocality: 'Littlewick', addressCountry: 'UK' } }, 'Littlewick, United Kingdom', false],
    ['nothing', undefined, null, false],
  ])('is read from %s', (_, location, place, isKnown) => {
    const read = readPlace(location)
    expect([read.place, read.latitude !== null]).toEqual([place, isKnown])
  })

  it('is the one in its country among towns of one name', () => {
    const at = (addressCountry: string) => readPlace({ address: { addressLocality: 'Newcastle', addressCountry } }).latitude
    expect([at('GB'), at('AU')]).toEqual([54.98, -32.93])
  })
})

describe('a posting', () => {
  const read = (fields: Record<string, unknown>) => {
    const result = readPosting({ title: 'Baker', ...fields }, NOW)
    if ('reason' in result) throw new Error(result.reason)
    return result.posting
  }

  it('needs a title and nothing else', () => {
    expect(read({})).toMatchObject({
      title: 'Baker',
      employer: null,
      place: null,
      pay: null,
      skills: [],
      description: '',
      postedAt: NOW,
      closesAt: null,
    })
  })

  it('is dated when it says so, never ahead of now', () => {
    expect(read({ datePosted: '2026-02-01' }).postedAt).toBe(Date.UTC(2026, 1, 1))
    expect(read({ datePosted: '2027-02-01' }).postedAt).toBe(NOW)
    expect(read({ datePosted: 'P3D', validThrough: 'P30D' })).toMatchObject({ postedAt: NOW - 3 * DAY, closesAt: NOW + 30 * DAY })
    expect(read({ validThrough: '2026-03-05' }).closesAt).toBe(Date.UTC(2026, 2, 6))
    expect(read({ validThrough: '2026-03-05T18:00:00Z' }).closesAt).toBe(Date.UTC(2026, 2, 5, 18))
  })

  it('is done where it says, or where its text says', () => {
    expect(read({ jobLocationType: 'TELECOMMUTE' }).workplace).toBe('remote')
    expect(read({ title: 'Editor (remote)' }).workplace).toBe('remote')
    expect(read({ jobLocation: { address: 'Leeds' }, description: 'Hybrid: two days a week in the office.' }).workplace).toBe('hybrid')
    expect(read({ jobLocation: { address: 'Leeds' }, description: 'You repair hybrid vehicles.' }).workplace).toBe('on_site')
    expect(read({}).workplace).toBeNull()
  })

  it('names its skills once, however they are listed', () => {
    expect(read({ skills: 'Bread, cakes, bread' }).skills).toEqual(['bread', 'cakes'])
    expect(read({ skills: ['Bread; cakes', { '@type': 'DefinedTerm', name: 'Icing' }] }).skills).toEqual(['Bread', 'cakes', 'Icing'])
  })

  it('links to web pages only', () => {
    expect(read({ url: 'javascript:alert(1)' }).url).toBeNull()
    expect(read({ url: 'https://bakery.example/1' }).url).toBe('https://bakery.example/1')
  })

  it('loses what no database stores and no reader should see', () => {
    expect(read({ title: ' Bak\u0000er\n  &amp; <b>cook</b> ' }).title).toBe('Bak\uFFFDer & cook')
    expect(read({ description: '<img src=x onerror=alert(1)><p>Hi</p><style>p{}</style>' }).description).toBe('Hi')
  })
})

describe('a file of postings', () => {
  const read = async (...chunks: string[]) => {
    const found: Item[] = []
    for await (const item of jsonItems(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) found.push(item)
    return found.map((item) => ('broken' in item ? 'broken' : item.value))
  }
  it.each<[string, string, unknown[]]>([
    ['an array', '[{"a":1},{"b":[1,2]}]', [{ a: 1 }, { b: [1, 2] }]],
    ['one object', '{"a":1}', [{ a: 1 }]],
    ['an empty array', ' [ ] ', []],
    ['nothing', '', []],
    ['brackets and quotes in strings', '[{"a":"]},\\"["},{"b":"\\\\"}]', [{ a: ']},"[' }, { b: '\\' }]],
    ['a broken entry among good ones', '[{"a":1},{"a":},{"b":2}]', [{ a: 1 }, 'broken', { b: 2 }]],
    ['an end that is missing', '[{"a":1},{"b":', [{ a: 1 }, 'broken']],
    ['a byte order mark', '\uFEFF[{"a":1}]', [{ a: 1 }]],
    ['no JSON at all', 'hello', ['broken']],
  ])('is read entry by entry: %s', async (_, text, items) => {
    expect(await read(text)).toEqual(items)
    expect(await read(...text)).toEqual(items)
  })

  it('parts letters of several bytes nowhere', async () => {
    const bytes = Buffer.from('[{"a":"Ü東"}]')
    const chunks = [...bytes].map((byte) => Buffer.from([byte]))
    const found: Item[] = []
    for await (const item of jsonItems(Readable.from(chunks))) found.push(item)
    expect(found).toEqual([{ index: 0, value: { a: 'Ü東' } }])
  })

  it('may have one entry that is far too long', async () => {
    expect(await read(`[{"a":"${'x'.repeat(1_000_001)}"},{"b":1}]`)).toEqual(['broken', { b: 1 }])
  })
})
