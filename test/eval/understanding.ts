import { existsSync } from 'node:fs'
import { z } from 'zod'
import { printTable } from '../bench/support/numbers.ts'
import { percent } from './scorer/classes.ts'

const Count = z.object({ expected: z.number(), met: z.number(), found: z.number(), right: z.number() })
const parts = ['must', 'nice', 'skills'] as const
const Measured = z.object({ must: Count, nice: Count, skills: Count, seniority: z.boolean(), domain: z.boolean() })
const Described = z.looseObject({ name: z.string() })
const Sets = z.object({ descriptions: z.array(Described) })
const Measure = z.object({ measure: z.custom<(described: unknown) => unknown>((value) => typeof value === 'function') })

/** How much of job descriptions that were read by hand the reader of targets understands: recall and precision, part by part. */
export const understanding = async (): Promise<void> => {
  const folder = new URL('../unit/targets/', import.meta.url)
  const [labelled, measuring] = ['descriptions/index.ts', 'measure.ts'].map((name) => new URL(name, folder))
  if (!labelled || !measuring || !existsSync(labelled) || !existsSync(measuring)) {
    console.log('There are no labelled descriptions in test/unit/targets/descriptions.')
    return
  }
  const { descriptions } = Sets.parse(await import(labelled.href))
  const { measure } = Measure.parse(await import(measuring.href))
  const measured = descriptions.map((described) => ({ name: described.name, ...Measured.parse(measure(described)) }))
  const shown = ({ expected, met, found, right }: z.infer<typeof Count>) => [percent(share(met, expected)), percent(share(right, found))]
  printTable(
    'Each description: recall and precision of what was found',
    ['description', ...parts.flatMap((part) => [part, 'exact']), 'seniority', 'field'],
    measured.map((one) => [
      one.name,
      ...parts.flatMap((part) => shown(one[part])),
      one.seniority ? 'yes' : 'no',
      one.domain ? 'yes' : 'no',
    ]),
  )
  const sumOf = (part: (typeof parts)[number]) =>
    measured.reduce(
      (sum, { [part]: { expected, met, found, right } }) => ({
        expected: sum.expected + expected,
        met: sum.met + met,
        found: sum.found + found,
        right: sum.right + right,
      }),
      { expected: 0, met: 0, found: 0, right: 0 },
    )
  printTable(
    `All ${measured.length}`,
    ['part', 'recall', 'precision'],
    [
      ...parts.map((part) => [part, ...shown(sumOf(part))]),
      ['seniority', percent(share(measured.filter(({ seniority }) => seniority).length, measured.length)), ''],
      ['field', percent(share(measured.filter(({ domain }) => domain).length, measured.length)), ''],
    ],
  )
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
