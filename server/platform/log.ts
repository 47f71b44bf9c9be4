import pino from 'pino'

/** Static message, structured fields, nothing that a person wrote and no address of theirs. */
export type Log = {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** JSON lines on standard error; standard output belongs to the one line that prints the address. */
export const openLog = (level: 'info' | 'warn' | 'silent' = 'info'): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
