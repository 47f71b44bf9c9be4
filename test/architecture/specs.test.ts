import { describe, expect, it } from 'vitest'
import { files, read } from './tree.ts'

const specs = files.filter((path) => path.endsWith('/SPEC.md'))
const tests = files.filter((path) => path.endsWith('.test.ts'))

const idsIn = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) => [...read(path).matchAll(pattern)].map(([, id = '']) => id))

const rules = idsIn(specs, /^- \*\*\[([A-Z]{1,3}\d+)\]\*\*/gm)
const cited = idsIn(tests, /(?<=['"`] ?|\] ?)\[([A-Z]{1,3}\d+)\]/g)

describe('The rules of the SPEC files', () => {
  it('have a number each', () => {
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([])
  })

  it('are each cited by a test', () => {
    expect(rules.filter((id) => !cited.includes(id))).toEqual([])
  })

  it('exist when a test cites them', () => {
    expect([...new Set(cited)].filter((id) => !rules.includes(id))).toEqual([])
  })
})
