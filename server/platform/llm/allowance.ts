import { and, eq, gt, sql } from 'drizzle-orm'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/open.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { type CallContext, type LanguageModel, ProviderError } from './port.ts'
import { modelCalls } from './tables.ts'

/** What one subject may cost within 24 hours: tokens in and out, and answers begun, by purpose. */
export type Caps = { tokens: number; calls: readonly { purpose: string; most: number }[] }

/**
 * Keeps what a subject costs below the caps. Past one, every call for that subject rejects with the `ProviderError` `capped` before
 * a server is asked, so that the rules take over. Exact within a process, within 30 s across processes.
 */
export type Allowance = {
  /** Records what the guarded models do, and counts it. */
  ledger: Ledger
  guard(model: LanguageModel): LanguageModel
}

const DAY = 24 * 3_600_000
const KNOWN_FOR = 30_000
const SUBJECTS_MAX = 10_000

type Used = { tokens: number; begun: Map<string, number> }
type Parts = { db: Database; clock: Clock; ledger: Ledger; caps: Caps | null }

export const openAllowance = ({ db, clock, ledger, caps }: Parts): Allowance => {
  if (!caps) return { ledger, guard: (model) => model }
  const known = new Map<string, { until: number; used: Promise<Used> }>()

  const usedBy = (subject: string): Promise<Used> => {
    const now = clock.now()
    const found = known.get(subject)
    if (found && now < found.until) return found.used
    const used = readUsed(db, subject, now - DAY)
    if (known.size >= SUBJECTS_MAX) known.clear()
    known.set(subject, { until: now + KNOWN_FOR, used })
    used.catch(() => known.delete(subject))
    return used
  }
  const admit = async ({ subject }: CallContext) => {
    if (isSpent(await usedBy(subject), caps)) throw new ProviderError('capped', false, 'This candidate has had their share of the model.')
  }
  return {
    ledger: {
      ...ledger,
      record: (entry) => {
        ledger.record(entry)
        void known
          .get(entry.subject)
          ?.used.then((used) => add(used, entry))
          .catch(() => undefined)
      },
    },
    guard: (model) => guarded(model, admit),
  }
}

const guarded = (model: LanguageModel, admit: (context: CallContext) => Promise<void>): LanguageModel => ({
  name: model.name,
  status: () => model.status(),
  stream: (prompt, context) =>
    after(
      () => admit(context),
      () => model.stream(prompt, context),
    ),
  extract: async (prompt, schema, context) => {
    await admit(context)
    return model.extract(prompt, schema, context)
  },
})

/** Nothing stands between the pieces and their reader once the first was let through. */
const after = <T>(admit: () => Promise<void>, open: () => AsyncIterable<T>): AsyncIterable<T> => ({
  [Symbol.asyncIterator]: () => {
    let pieces: AsyncIterator<T> | null = null
    const begin = async () => {
      await admit()
      pieces = open()[Symbol.asyncIterator]()
      return pieces.next()
    }
    return {
      next: () => (pieces ? pieces.next() : begin()),
      return: async (value?: unknown) => (await pieces?.return?.(value)) ?? { done: true, value },
    }
  },
})

const isSpent = ({ tokens, begun }: Used, caps: Caps): boolean =>
  tokens >= caps.tokens || caps.calls.some(({ purpose, most }) => (begun.get(purpose) ?? 0) >= most)

const add = (used: Used, { purpose, usage, firstTokenMs }: LedgerEntry) => {
  used.tokens += (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0)
  if (firstTokenMs !== null) used.begun.set(purpose, (used.begun.get(purpose) ?? 0) + 1)
}

const tokensOf = sql`sum(coalesce(${modelCalls.inputTokens}, 0) + coalesce(${modelCalls.outputTokens}, 0))`.mapWith(Number)
const begunOf = sql`sum(case when ${modelCalls.firstTokenMs} is null then 0 else 1 end)`.mapWith(Number)

const readUsed = async ({ q }: Database, subject: string, since: number): Promise<Used> => {
  const rows = await q
    .select({ purpose: modelCalls.purpose, tokens: tokensOf, begun: begunOf })
    .from(modelCalls)
    .where(and(eq(modelCalls.subject, subject), gt(modelCalls.at, since)))
    .groupBy(modelCalls.purpose)
  return { tokens: rows.reduce((sum, { tokens }) => sum + tokens, 0), begun: new Map(rows.map(({ purpose, begun }) => [purpose, begun])) }
}
