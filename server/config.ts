import { z } from 'zod'

const flag = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default(fallback)
    .transform((value) => value === 'on')
const text = z.string().trim().min(1).optional()
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be a link that starts with http:// or https://' })

/** A whole number within bounds; `must` says which. */
const whole = (least: number, greatest: number, must: string) =>
  z.coerce.number({ error: must }).int({ error: must }).min(least, { error: must }).max(greatest, { error: must })
const most = (fallback: number) => whole(1, Number.MAX_SAFE_INTEGER, 'must be a whole number above 0').default(fallback)

const Environment = z.object({
  PORT: whole(0, 65_535, 'must be a port number').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, { error: 'must start with file: or postgres://' })
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, { error: 'must start with redis:// or rediss://' })
    .optional(),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: httpUrl.optional(),
  OPENAI_MODEL: text,
  OPENAI_FALLBACK_API_KEY: text,
  OPENAI_FALLBACK_BASE_URL: httpUrl.optional(),
  OPENAI_FALLBACK_MODEL: text,
  MODELS: flag('on'),
  MODEL_DAILY_TOKENS: most(1_000_000),
  MODEL_DAILY_TURNS: most(600),
  MODEL_DAILY_INTERVIEWS: most(20),
  MODEL_READINGS: whole(1, 5, 'must be a whole number from 1 to 5').default(1),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'must start with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: text,
  CONTROLLER_NAME: text,
  CONTROLLER_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  SECRET_PREVIOUS: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  TRUST_PROXY: whole(0, 10, 'must be a number of proxy hops, at most 10').default(0),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, { error: 'must have at least 16 characters and no spaces' })
    .optional(),
  LIMITS: flag('on'),
  SAMPLE_DATA: flag('on'),
  ADMIN_EMAILS: z
    .string()
    .transform((list) => list.split(',').map((email) => email.trim().toLowerCase()))
    .refine((list) => list.every((email) => z.email().safeParse(email).success), {
      error: 'must be e-mail addresses with commas between them',
    })
    .default([]),
  SEARCH_MEANING: flag('on'),
  NODE_ENV: z.enum(['production', 'development', 'test']).optional().catch(undefined),
  ROLE: z.enum(['all', 'web', 'worker'], { error: 'must be all, web or worker' }).default('all'),
})
type Environment = z.infer<typeof Environment>

const DEFAULT_OPENAI_MODEL = 'gpt-5-mini'

/** One OpenAI-compatible server. `baseUrl` undefined means OpenAI itself; `apiKey` undefined means none is asked for. */
export type ModelConfig = { baseUrl: string | undefined; apiKey: string | undefined; model: string }

export type Config = {
  server: { port: number; host: string; publicUrl: string | undefined; trustProxy: number; role: Environment['ROLE'] }
  /** Opens `/metrics` from elsewhere than this machine. */
  metricsToken: string | undefined
  data: { dir: string; databaseUrl: string | undefined; redisUrl: string | undefined; sample: boolean }
  /** Empty when none is configured, or `MODELS` is off. */
  models: ModelConfig[]
  /** What a model may do for one candidate within 24 hours; null when limits are off. */
  modelCaps: { tokens: number; turns: number; interviews: number } | null
  /** How often a model reads an answer before its bands are taken from the middle. */
  modelReadings: number
  mail: { smtpUrl: string | undefined; from: string }
  controller: { name: string; email: string } | null
  /** Lower case; whoever is signed in with one of these addresses administers the instance. */
  administrators: readonly string[]
  secret: string | undefined
  /** The master key that `secret` replaces, until `npm run rotate-keys` has gone through. */
  previousSecret: string | undefined
  /** Whether the job board is searched by meaning, too. */
  searchesMeaning: boolean
  hasLimits: boolean
  isProduction: boolean
}

/** What is wrong with the environment, one line each: `PORT must be a port number`. */
export class ConfigError extends Error {
  readonly lines: string[]
  constructor(lines: string[]) {
    super(lines.join('\n'))
    this.name = 'ConfigError'
    this.lines = lines
  }
}

/** Reads and checks the environment. Throws `ConfigError`; unknown names are ignored; empty values count as absent. */
export const readConfig = (environment: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  }
  const complaints = contradictions(parsed.data)
  if (complaints.length > 0) throw new ConfigError(complaints)
  return nest(parsed.data)
}

const contradictions = (env: Environment): string[] => {
  const lines: string[] = []
  if (env.OPENAI_BASE_URL && !env.OPENAI_MODEL) lines.push('OPENAI_MODEL must name a model when OPENAI_BASE_URL is set')
  if (env.OPENAI_FALLBACK_BASE_URL && !env.OPENAI_FALLBACK_MODEL) {
    lines.push('OPENAI_FALLBACK_MODEL must name a model when OPENAI_FALLBACK_BASE_URL is set')
  }
  if (env.ROLE !== 'all' && !env.REDIS_URL) lines.push('REDIS_URL must be set when ROLE is not all')
  if ((env.CONTROLLER_NAME === undefined) !== (env.CONTROLLER_EMAIL === undefined)) {
    lines.push('CONTROLLER_NAME and CONTROLLER_EMAIL must be set together')
  }
  return env.NODE_ENV === 'production' ? [...lines, ...missingInProduction(env)] : lines
}

const missingInProduction = (env: Environment): string[] => {
  const lines: string[] = []
  if (!env.SECRET) lines.push('SECRET must be set in production')
  if (!env.PUBLIC_URL?.startsWith('https://')) lines.push('PUBLIC_URL must be an https:// address in production')
  if (!env.SMTP_URL) lines.push('SMTP_URL must be set in production')
  if (!env.MAIL_FROM) lines.push('MAIL_FROM must be set in production')
  if (!env.CONTROLLER_NAME) lines.push('CONTROLLER_NAME and CONTROLLER_EMAIL must be set in production')
  if (!env.LIMITS) lines.push('LIMITS must be on in production')
  return lines
}

const nest = (env: Environment): Config => ({
  server: { port: env.PORT, host: env.HOST, publicUrl: env.PUBLIC_URL, trustProxy: env.TRUST_PROXY, role: env.ROLE },
  data: { dir: env.DATA_DIR, databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL, sample: env.SAMPLE_DATA },
  models: env.MODELS ? modelsIn(env) : [],
  modelCaps: env.LIMITS ? { tokens: env.MODEL_DAILY_TOKENS, turns: env.MODEL_DAILY_TURNS, interviews: env.MODEL_DAILY_INTERVIEWS } : null,
  modelReadings: env.MODEL_READINGS,
  mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM ?? 'Greenroom <greenroom@localhost>' },
  controller: env.CONTROLLER_NAME && env.CONTROLLER_EMAIL ? { name: env.CONTROLLER_NAME, email: env.CONTROLLER_EMAIL } : null,
  metricsToken: env.METRICS_TOKEN,
  administrators: env.ADMIN_EMAILS,
  secret: env.SECRET,
  previousSecret: env.SECRET_PREVIOUS,
  searchesMeaning: env.SEARCH_MEANING,
  hasLimits: env.LIMITS,
  isProduction: env.NODE_ENV === 'production',
})

const modelsIn = (env: Environment): ModelConfig[] => {
  const first = { baseUrl: env.OPENAI_BASE_URL, apiKey: env.OPENAI_API_KEY, model: env.OPENAI_MODEL ?? DEFAULT_OPENAI_MODEL }
  const second = {
    baseUrl: env.OPENAI_FALLBACK_BASE_URL,
    apiKey: env.OPENAI_FALLBACK_API_KEY,
    model: env.OPENAI_FALLBACK_MODEL ?? DEFAULT_OPENAI_MODEL,
  }
  return [first, second].filter(({ baseUrl, apiKey }) => baseUrl !== undefined || apiKey !== undefined)
}
