import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { Refusal } from '../errors.ts'
import { inPlainWords } from '../plain-words.ts'
import type { Env } from './env.ts'

type Place = 'json' | 'query' | 'param'
type Checked<At extends Place, Schema extends z.ZodType> = {
  in: { [Key in At]: z.input<Schema> }
  out: { [Key in At]: z.output<Schema> }
}
type Check<At extends Place, Schema extends z.ZodType> = MiddlewareHandler<Env, string, Checked<At, Schema>>

const JSON_TYPE = /^application\/([\w.-]+\+)?json$/i

/** Checks the JSON body; `c.req.valid('json')` has the result. No body counts as `{}`. Throws `invalid_input` with `fields`. */
export const body =
  <Schema extends z.ZodType<object>>(schema: Schema): Check<'json', Schema> =>
  async (c, next) => {
    const text = await c.req.text()
    c.req.addValidatedData('json', parse(schema, text === '' ? {} : readJson(c.req.header('content-type'), text)))
    await next()
  }

/** Checks the query string; a name given twice is an array. Unknown names are refused when the schema is strict. */
export const query =
  <Schema extends z.ZodType<object>>(schema: Schema): Check<'query', Schema> =>
  async (c, next) => {
    const given = Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values])
    c.req.addValidatedData('query', parse(schema, Object.fromEntries(given)))
    await next()
  }

/** Checks the path. What does not look like an id of ours cannot be found, so the refusal is `not_found`. */
export const param =
  <Schema extends z.ZodType<object>>(schema: Schema): Check<'param', Schema> =>
  async (c, next) => {
    const parsed = schema.safeParse(c.req.param())
    if (!parsed.success) throw new Refusal('not_found', 'There is nothing here. The address may be mistyped.')
    c.req.addValidatedData('param', parsed.data)
    await next()
  }

/** Checks anything else that came from outside, for example the parts of a form. Throws `invalid_input` with `fields`. */
export const parse = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value, { error: inPlainWords })
  if (!parsed.success)
    throw new Refusal('invalid_input', 'Something in this request is not right; see the marked fields.', fieldsOf(parsed.error))
  return parsed.data
}

const readJson = (contentType: string | undefined, text: string): unknown => {
  const mediaType = contentType?.split(';')[0]?.trim() ?? ''
  if (!JSON_TYPE.test(mediaType)) throw new Refusal('invalid_input', 'Send the body as application/json.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('invalid_input', 'The body is not valid JSON.')
  }
}

/** A body of thousands of unknown fields is not read back to who sent it. */
const FIELDS_MAX = 20
const FIELD_NAME_MAX = 100

/** Field path → what is wrong with it. Names of unknown fields are kept, their values never. */
const fieldsOf = (error: z.ZodError): Record<string, string> => {
  const fields = new Map<string, string>()
  const mark = (field: string, what: string) => {
    if (fields.size < FIELDS_MAX && !fields.has(field)) fields.set(field.slice(0, FIELD_NAME_MAX), what)
  }
  for (const issue of error.issues) {
    const at = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) mark([...at, key].join('.'), 'This field is not known here.')
    } else {
      mark(at.join('.') || 'body', issue.message)
    }
  }
  return Object.fromEntries(fields)
}
