/**
 * Which engine the schema is built for. Tables are made when their files are imported, before any config exists, so
 * this is the one file beside `config.ts` that reads the environment.
 */
export type Dialect = 'sqlite' | 'postgres'

export const dialect: Dialect = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '') ? 'postgres' : 'sqlite'
