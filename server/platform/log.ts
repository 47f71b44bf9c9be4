import pino from 'pino'

/** Static message, structured fields, nothing that a person wrote and no address of theirs. */
export type Log = {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** JSON lines on standard error; standard output belongs to the one line that prints the address. */
export const openLog = (level: 'info' | 'warn' | 'silent' = 'info'): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: describeError } },
    pino.destination({ dest: 2, sync: true }),
  )

const FRAMES_MAX = 12

/** What may be said of an error: its kind and where it happened. A driver's message and parameters quote rows. */
export const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return typeof error
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...('fault' in error && typeof error.fault === 'string' && { fault: error.fault }),
    at: frames?.slice(0, FRAMES_MAX).map((line) => line.trim()),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  }
}
