import { describe, expect, it } from 'vitest'
import { openApi, Problem } from '../../../client/src/api.ts'

const answering = (status: number, body: unknown) => openApi(async () => new Response(JSON.stringify(body), { status }))

describe('The client’s calls', () => {
  it('turn a refusal into a problem with its fields', async () => {
    const api = answering(400, {
      code: 'invalid_input',
      title: 'Say when you were born.',
      retryable: false,
      fields: { birthDate: 'Write a date.' },
    })
    await expect(api.signIn({ email: 'a@example.org', code: '123456' })).rejects.toMatchObject({
      code: 'invalid_input',
      message: 'Say when you were born.',
      fields: { birthDate: 'Write a date.' },
    })
  })

  it('say that the server cannot be reached', async () => {
    const api = openApi(() => Promise.reject(new TypeError('failed to fetch')))
    await expect(api.interviews()).rejects.toMatchObject({ code: 'offline' })
  })

  it('explain an answer that is no problem document', async () => {
    const api = openApi(async () => new Response('<html>Bad gateway</html>', { status: 502 }))
    await expect(api.interviews()).rejects.toBeInstanceOf(Problem)
  })
})
