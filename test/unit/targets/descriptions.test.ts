import { describe, expect, test } from 'vitest'
import { descriptions } from './descriptions/index.ts'
import { type Count, measure, precision, recall, total } from './measure.ts'

const measured = descriptions.map((described) => ({ described, ...measure(described) }))
const share = (is: (one: (typeof measured)[number]) => boolean) => measured.filter(is).length / measured.length
const percent = (part: number) => `${Math.round(part * 100)}`.padStart(4)
const shown = (count: Count) => `${percent(recall(count))}${percent(precision(count))}`

/** Recall and precision in per cent, each description a line. */
const table = () =>
  [
    'must     nice     skills   seniority field',
    ...measured.map(
      ({ described, must, nice, skills, seniority, domain }) =>
        `${shown(must)} ${shown(nice)} ${shown(skills)} ${seniority ? 'yes' : 'no '} ${domain ? 'yes' : 'no '} ${described.name}`,
    ),
    ...(['must', 'nice', 'skills'] as const).map((part) => `${shown(total(measured.map((one) => one[part])))} ${part} of all`),
  ].join('\n')

describe('job descriptions that were read by hand', () => {
  test('are many, from all fields of work, in every style', () => {
    expect(descriptions.length).toBeGreaterThanOrEqual(40)
    expect(new Set(descriptions.map(({ name }) => name)).size).toBe(descriptions.length)
    expect(new Set(descriptions.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(15)
    process.stdout.write(`${table()}\n`)
  })

  test.each([
    ['must', 0.85, 0.85],
    ['nice', 0.85, 0.85],
    ['skills', 0.85, 0.9],
  ] as const)('give up what they ask for: %s lines at a recall of %d and a precision of %d', (part, least, exact) => {
    const all = total(measured.map((one) => one[part]))
    expect(recall(all)).toBeGreaterThanOrEqual(least)
    expect(precision(all)).toBeGreaterThanOrEqual(exact)
  })

  test('give up their seniority and their field nine times in ten', () => {
    expect(share(({ seniority }) => seniority)).toBeGreaterThanOrEqual(0.9)
    expect(share(({ domain }) => domain)).toBeGreaterThanOrEqual(0.9)
  })

  test.each(measured.map((one) => [one.described.name, one] as const))('%s: most of it is understood', (_, one) => {
    const lines = total([one.must, one.nice])
    expect([recall(lines) >= 0.6, precision(lines) >= 0.6, recall(one.skills) >= 0.5, precision(one.skills) >= 0.6]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})
