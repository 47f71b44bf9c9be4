import type { z } from 'zod'
import type { Problem } from '#contract/errors.ts'
import { Refusal } from '../errors.ts'
import type { Log } from '../log.ts'
import { inPlainWords } from '../plain-words.ts'

type Ack = (reply: unknown) => void
type Refused = { ok: false; error: Problem }

/**
 * Answers one command: parses the payload, runs the verb, acks what it returns. Bad input and refusals become the error
 * half of the ack; anything else is a bug, logged without the payload and acked as `internal`.
 */
export const answer = async <Input>(
  log: Log,
  name: string,
  schema: z.ZodType<Input>,
  payload: unknown,
  ack: unknown,
  run: (input: Input) => Promise<unknown>,
): Promise<void> => {
  const reply = isAck(ack) ? ack : () => undefined
  const parsed = schema.safeParse(payload, { error: inPlainWords })
  if (!parsed.success) return reply(invalid(parsed.error))
  try {
    reply(await run(parsed.data))
  } catch (error) {
    if (error instanceof Refusal) return reply({ ok: false, error: error.problem } satisfies Refused)
    log.error({ command: name, error }, 'a command failed')
    reply({
      ok: false,
      error: new Refusal('internal', 'Something went wrong here. Nothing was changed; try again.').problem,
    } satisfies Refused)
  }
}

const isAck = (value: unknown): value is Ack => typeof value === 'function'

const invalid = (error: z.ZodError): Refused => {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]))
  const [first] = error.issues
  return { ok: false, error: new Refusal('invalid_input', first?.message ?? 'The command is not understood.', fields).problem }
}
