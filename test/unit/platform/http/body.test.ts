import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#server/platform/errors.ts'
import { parse } from '#server/platform/http/body.ts'

const fieldsOf = (value: unknown, schema: z.ZodType = z.strictObject({ name: z.string() })) => {
  try {
    return parse(schema, value)
  } catch (error) {
    return error instanceof Refusal ? error.fields : error
  }
}

describe('what is wrong with a field', () => {
  const Order = z.strictObject({
    name: z.string().min(1).max(5),
    size: z.int().min(1).max(9),
    kind: z.enum(['tea', 'coffee']),
    with: z.array(z.string()).max(1).optional(),
    mail: z.email({ error: 'Write an e-mail address.' }).optional(),
  })
  const good = { name: 'Ana', size: 1, kind: 'tea' }
  it.each([
    [{ ...good, name: undefined }, 'name', 'This is needed.'],
    [{ ...good, name: 5 }, 'name', 'This has to be text.'],
    [{ ...good, name: '' }, 'name', 'Write something here.'],
    [{ ...good, name: 'Annabel' }, 'name', 'This has room for 5 characters.'],
    [{ ...good, size: 0 }, 'size', '1 is the least there can be.'],
    [{ ...good, size: 10 }, 'size', '9 is the most there can be.'],
    [{ ...good, size: 1.5 }, 'size', 'This has to be a whole number.'],
    [{ ...good, kind: 'milk' }, 'kind', 'Choose one of these: tea, coffee.'],
    [{ ...good, with: ['milk', 'sugar'] }, 'with', 'Give at most 1.'],
    [{ ...good, mail: 'ana' }, 'mail', 'Write an e-mail address.'],
  ])('is said in plain words: %j', (given, field, says) => {
    expect(fieldsOf(given, Order)).toEqual({ [field]: says })
  })
})

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
