import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '#server/config.ts'

const complaints = (environment: Record<string, string>): string[] => {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.lines
  }
}
const production = {
  NODE_ENV: 'production',
  SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://greenroom.example',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'Greenroom <hello@greenroom.example>',
  CONTROLLER_NAME: 'Ada',
  CONTROLLER_EMAIL: 'ada@greenroom.example',
}

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({})).toEqual({
      server: { port: 3000, host: '127.0.0.1', publicUrl: undefined, trustProxy: 0, role: 'all' },
      data: { dir: './data', databaseUrl: undefined, redisUrl: undefined, sample: true },
      models: [],
      modelCaps: { tokens: 1_000_000, turns: 600, interviews: 20 },
      searchesMeaning: true,
      modelReadings: 1,
      mail: { smtpUrl: undefined, from: 'Greenroom <greenroom@localhost>' },
      controller: null,
      metricsToken: undefined,
      administrators: [],
      secret: undefined,
      previousSecret: undefined,
      hasLimits: true,
      isProduction: false,
    })
  })

  it('counts an empty value as none, and does not know other names', () => {
    const empties = Object.fromEntries(['PORT', 'HOST', 'OPENAI_API_KEY', 'OPENAI_BASE_URL', 'REDIS_URL', 'ROLE'].map((name) => [name, '']))
    expect(readConfig({ ...empties, SOMETHING_ELSE: 'x' })).toEqual(readConfig({}))
  })

  it.each([
    ['PORT', 'abc', 'PORT must be a port number'],
    ['PUBLIC_URL', 'ftp://x.example', 'PUBLIC_URL must be a link that starts with http:// or https://'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must start with file: or postgres://'],
    ['REDIS_URL', 'http://x', 'REDIS_URL must start with redis:// or rediss://'],
    ['OPENAI_BASE_URL', 'localhost:8080', 'OPENAI_BASE_URL must be a link that starts with http:// or https://'],
    ['MODEL_READINGS', '0', 'MODEL_READINGS must be a whole number from 1 to 5'],
    ['MODEL_READINGS', '6', 'MODEL_READINGS must be a whole number from 1 to 5'],
    ['MODEL_READINGS', '1.5', 'MODEL_READINGS must be a whole number from 1 to 5'],
    ['SMTP_URL', 'mail.example', 'SMTP_URL must start with smtp:// or smtps://'],
    ['SECRET', 'short', 'SECRET must have at least 32 characters'],
    ['METRICS_TOKEN', 'short', 'METRICS_TOKEN must have at least 16 characters and no spaces'],
    ['ADMIN_EMAILS', 'ada@greenroom.example,ben', 'ADMIN_EMAILS must be e-mail addresses with commas between them'],
    ['SECRET_PREVIOUS', 'short', 'SECRET_PREVIOUS must have at least 32 characters'],
    ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be a number of proxy hops'],
    ['MODELS', 'none', 'MODELS'],
    ['MODEL_DAILY_TOKENS', 'many', 'MODEL_DAILY_TOKENS must be a whole number'],
    ['MODEL_DAILY_TURNS', '0', 'MODEL_DAILY_TURNS must be a whole number above 0'],
    ['MODEL_DAILY_INTERVIEWS', '2.5', 'MODEL_DAILY_INTERVIEWS must be a whole number above 0'],
    ['LIMITS', 'maybe', 'LIMITS must be on or off'],
    ['SAMPLE_DATA', '1', 'SAMPLE_DATA'],
    ['SEARCH_MEANING', 'yes', 'SEARCH_MEANING must be on or off'],
    ['ROLE', 'boss', 'ROLE must be all, web or worker'],
  ])('with a wrong %s says so in one line', (name, value, line) => {
    const lines = complaints({ [name]: value, ...(name === 'OPENAI_BASE_URL' && { OPENAI_MODEL: 'm' }) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${line.replaceAll(/[/().]/g, '\\$&')}`))
  })

  it('can keep every configured model from being asked', () => {
    const environment = { OPENAI_API_KEY: 'k', OPENAI_FALLBACK_BASE_URL: 'http://localhost:1234/v1', OPENAI_FALLBACK_MODEL: 'm' }
    expect(readConfig(environment).models).toHaveLength(2)
    expect(readConfig({ ...environment, MODELS: 'off' }).models).toEqual([])
  })

  it('lifts what a model may do together with the other limits', () => {
    expect(readConfig({ LIMITS: 'off', MODEL_DAILY_TOKENS: '5' }).modelCaps).toBeNull()
  })

  it.each(['65536', '-1', '1.5'])('takes no port %s', (PORT) => {
    expect(complaints({ PORT })).toHaveLength(1)
  })

  it('never repeats a value, which may be a secret', () => {
    expect(complaints({ SECRET: 'hunter2', REDIS_URL: 'hunter2', DATABASE_URL: 'hunter2', SMTP_URL: 'hunter2' }).join()).not.toContain(
      'hunter2',
    )
  })

  it.each([
    [{ OPENAI_BASE_URL: 'http://localhost:8080/v1' }, 'OPENAI_MODEL must name a model when OPENAI_BASE_URL is set'],
    [
      { OPENAI_FALLBACK_BASE_URL: 'http://localhost:8080/v1' },
      'OPENAI_FALLBACK_MODEL must name a model when OPENAI_FALLBACK_BASE_URL is set',
    ],
    [{ ROLE: 'web' }, 'REDIS_URL must be set when ROLE is not all'],
    [{ ROLE: 'worker' }, 'REDIS_URL must be set when ROLE is not all'],
    [{ CONTROLLER_NAME: 'Ada' }, 'CONTROLLER_NAME and CONTROLLER_EMAIL must be set together'],
  ])('%j contradicts itself', (environment, line) => {
    expect(complaints(environment)).toEqual([line])
  })

  it('names models in the order they are tried; a key alone means OpenAI itself', () => {
    const { models } = readConfig({
      OPENAI_API_KEY: 'k',
      OPENAI_FALLBACK_BASE_URL: 'http://localhost:8080/v1',
      OPENAI_FALLBACK_MODEL: 'small',
    })
    expect(models).toEqual([
      { baseUrl: undefined, apiKey: 'k', model: expect.stringMatching(/\w/) },
      { baseUrl: 'http://localhost:8080/v1', apiKey: undefined, model: 'small' },
    ])
  })
})

describe('production', () => {
  it('starts with everything it demands', () => {
    expect(readConfig(production)).toMatchObject({ isProduction: true, controller: { name: 'Ada', email: 'ada@greenroom.example' } })
  })

  it.each([
    ['SECRET', 'SECRET must be set in production'],
    ['PUBLIC_URL', 'PUBLIC_URL must be an https:// address in production'],
    ['SMTP_URL', 'SMTP_URL must be set in production'],
    ['MAIL_FROM', 'MAIL_FROM must be set in production'],
  ])('demands %s', (name, line) => {
    expect(complaints({ ...production, [name]: '' })).toEqual([line])
  })

  it('demands who answers for the data', () => {
    expect(complaints({ ...production, CONTROLLER_NAME: '', CONTROLLER_EMAIL: '' })).toEqual([
      'CONTROLLER_NAME and CONTROLLER_EMAIL must be set in production',
    ])
  })

  it('takes no plain http address and no lifted limits', () => {
    expect(complaints({ ...production, PUBLIC_URL: 'http://greenroom.example', LIMITS: 'off' })).toEqual([
      'PUBLIC_URL must be an https:// address in production',
      'LIMITS must be on in production',
    ])
  })
})
