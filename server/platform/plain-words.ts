import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** What is wrong with an input, where its schema has no words of its own for it. For `safeParse(value, { error: inPlainWords })`. */
export const inPlainWords = (issue: Issue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is needed.' : `This has to be ${kinds[issue.expected] ?? 'something else'}.`
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum))
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum))
    case 'invalid_value':
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return 'This is not written as it has to be.'
    case 'invalid_union':
      return 'This has none of the forms that are known here; /api/docs shows them.'
    case 'unrecognized_keys':
      return 'This field is not known here.'
    default:
      return undefined
  }
}

const atLeast = (origin: string, minimum: number): string => {
  if (origin === 'string') return minimum === 1 ? 'Write something here.' : `Write at least ${minimum} characters.`
  return origin === 'array' ? `Give at least ${minimum}.` : `${minimum} is the least there can be.`
}

const atMost = (origin: string, maximum: number): string => {
  if (origin === 'string') return `This has room for ${maximum} characters.`
  return origin === 'array' ? `Give at most ${maximum}.` : `${maximum} is the most there can be.`
}
