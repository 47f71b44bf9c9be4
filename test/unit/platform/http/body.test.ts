import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#server/platform/errors.ts'
import { parse } from '#server/platform/http/body.ts'

const fieldsOf = (value: unknown) => {
  try {
    return parse(z.strictObject({ name: z.string() }), value)
  } catch (error) {
    return error instanceof Refusal ? error.fields : error
  }
}

describe('a body with fields that are not known', () => {
  it('is refused with their names, whatever they are called', () => {
    const known = 'This field is not known here.'
    expect(fieldsOf(JSON.parse('{"name":"a","constructor":1,"x":2}'))).toEqual({ constructor: known, x: known })
  })

  it('is not read back in full when there are thousands of them', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`field${at}${'x'.repeat(500)}`, at]))
    expect(JSON.stringify(fieldsOf({ name: 'a', ...many })).length).toBeLessThan(4_000)
  })
})
