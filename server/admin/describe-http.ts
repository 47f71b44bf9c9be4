import { z } from 'zod'
import { type Call, calls } from '#contract/calls.ts'
import { Problem } from '#contract/errors.ts'
import { jsonSchema } from '../platform/http/json-schema.ts'

const VERSION = '1'

/** OpenAPI 3.1 of the HTTP interface, made from the contract. */
export const describeHttp = (origin: string) => ({
  openapi: '3.1.0',
  info: { title: 'Greenroom', version: VERSION, description: 'Errors are `application/problem+json` with a stable `code`.' },
  servers: [{ url: `${origin}/api` }],
  paths: calls.reduce<Record<string, Record<string, unknown>>>((paths, call) => {
    const path = call.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [call.method]: operation(call) }
    return paths
  }, {}),
  components: { schemas: { Problem: jsonSchema(Problem, 'output') } },
})

/** Every id is a UUID; a token is the secret part of a link. */
const pathSchema = (name: string | undefined) => (name === 'token' ? { type: 'string' } : { type: 'string', format: 'uuid' })

const contentOf = ({ reply, file }: Pick<Call, 'reply' | 'file'>) => {
  if (file) return { content: { [file]: { schema: { type: 'string', format: 'binary' } } } }
  return reply ? { content: { 'application/json': { schema: jsonSchema(reply, 'output') } } } : {}
}

const operation = ({ does, path, body, query, status, ...call }: Call) => ({
  summary: does,
  parameters: [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: pathSchema(name) })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      schema: jsonSchema(z.object({ schema }), 'input').properties?.schema ?? {},
    })),
  ],
  ...(body && { requestBody: { content: { 'application/json': { schema: jsonSchema(body, 'input') } } } }),
  responses: {
    [status]: { description: does, ...contentOf(call) },
    default: { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  },
})
