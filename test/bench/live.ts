import { setTimeout as pause } from 'node:timers/promises'
import { AI, type Contender, connectMany, contenders, EMIT, GREENROOM, PASS, RELAY, type Talker } from './support/contenders.ts'
import { printTable, quantile, ratio, show } from './support/numbers.ts'
import { type Measured, startProcess } from './support/process.ts'
import { agesIn, nowUs } from './support/stamp.ts'

/** How many talk at once, how many turns each has while it is measured, and whether all ask in the same moment. */
const LEVELS = [
  { talkers: 1, turns: 4, isTogether: true },
  { talkers: 10, turns: 3, isTogether: true },
  { talkers: 100, turns: 2, isTogether: false },
  { talkers: 500, turns: 2, isTogether: false },
] as const
const TURN_MS = 1_500
/** A small machine may stop earlier. */
const TALKERS_MAX = Number(process.env.BENCH_TALKERS ?? 500)
const levels = LEVELS.filter(({ talkers }) => talkers <= TALKERS_MAX)

/** The part of a turn in which everybody does nothing but stream: 0.4 s to 1.2 s after all have asked in the same moment. */
const STREAMING = { from: 400, for: 800 }

/**
 * `first`: milliseconds from the client's question to the first word it reads. The upstream answers at once, so that all of it is
 * on the way; what the machine itself takes shows where the client reads the upstream directly.
 * `late`: from the upstream's sending of a word (each word says when) to the client's reading it.
 * `jitter`: how much later or earlier a delta came after the one before than the upstream had sent the two: the change of `late`.
 * `turnUs`: the server's CPU for a whole turn with its command and its end; `streaming`: only while words flow.
 */
type Seen = { first: number[]; late: number[]; jitter: number[]; deltas: number; tokens: number }
type Result = Seen & { turnUs: number; streamingUs: number; streaming: Seen }
const nothingSeen = (): Seen => ({ first: [], late: [], jitter: [], deltas: 0, tokens: 0 })

/** Everybody is given the same words by the same upstream process, one contender after the other. */
export const live = async (only: string): Promise<void> => {
  const upstream = await startProcess('test/bench/support/upstream.ts')
  const results = new Map<string, Result[]>()
  try {
    for (const contender of contenders) {
      if (contender.name.includes(only)) results.set(contender.name, await measure(contender, upstream.url))
    }
  } finally {
    await upstream.kill()
  }
  levels.forEach(({ talkers, isTogether }, level) => {
    printLevel(talkers, isTogether, new Map([...results].flatMap(([name, all]) => (all[level] ? [[name, all[level]]] : []))))
  })
}

const measure = async (contender: Contender, upstream: string): Promise<Result[]> => {
  const { measured, connect, close } = await contender.start(upstream)
  const talkers: Talker[] = []
  const results: Result[] = []
  try {
    for (const level of levels) {
      const added = await connectMany(connect, level.talkers - talkers.length)
      talkers.push(...added)
      // What is new has its first turn unmeasured.
      await everybody(added, false, 1, null)
      await measured?.idle()
      results.push(await measureLevel(talkers, level, measured))
      console.error(`… ${contender.name}: ${level.talkers} at once`)
    }
  } finally {
    for (const talker of talkers) talker.close()
    await close()
  }
  return results
}

const measureLevel = async (
  talkers: readonly Talker[],
  { turns, isTogether }: (typeof LEVELS)[number],
  measured: Measured | null,
): Promise<Result> => {
  const seen = nothingSeen()
  const turnUs = await cpuOf(measured, () => everybody(talkers, isTogether, turns, seen))
  const streaming = nothingSeen()
  const turn = everybody(talkers, true, 1, streaming)
  await pause(STREAMING.from)
  const before = { deltas: streaming.deltas, tokens: streaming.tokens }
  let after = before
  const streamingUs = await cpuOf(measured, async () => {
    await pause(STREAMING.for)
    after = { deltas: streaming.deltas, tokens: streaming.tokens }
  })
  await turn
  const flowed = { ...streaming, deltas: after.deltas - before.deltas, tokens: after.tokens - before.tokens }
  return { ...seen, turnUs: turnUs / (talkers.length * turns), streamingUs, streaming: flowed }
}

const cpuOf = async (measured: Measured | null, work: () => Promise<unknown>): Promise<number> => {
  const before = await measured?.usage()
  await work()
  const after = await measured?.usage()
  return before && after ? after.cpuUs - before.cpuUs : Number.NaN
}

const everybody = (talkers: readonly Talker[], isTogether: boolean, turns: number, into: Seen | null) =>
  Promise.all(
    talkers.map(async (talker, index) => {
      if (!isTogether) await pause((index / talkers.length) * TURN_MS)
      for (let turn = 0; turn < turns; turn++) await oneTurn(talker, into)
    }),
  )

const oneTurn = async (talker: Talker, into: Seen | null) => {
  const askedAt = nowUs()
  let last: number | null = null
  await talker.ask((text) => {
    const now = nowUs()
    const ages = agesIn(text, now)
    const newest = ages.at(-1)
    if (!into || newest === undefined) return
    if (last === null) into.first.push((now - askedAt) / 1e3)
    else into.jitter.push(Math.abs(newest - last) / 1e3)
    last = newest
    into.deltas += 1
    into.tokens += ages.length
    for (const age of ages) into.late.push(age / 1e3)
  })
}

const HEAD = [
  '',
  'first p50',
  'p99',
  'late p50',
  'p99',
  'jitter p50',
  'p99',
  'max ms',
  'CPU µs/delta',
  '/token',
  'CPU ms/turn',
  'tokens/delta',
]

const printLevel = (talkers: number, isTogether: boolean, results: ReadonlyMap<string, Result>) => {
  const at = (values: readonly number[], ...shares: number[]) => shares.map((share) => show(quantile(values, share)))
  const rows = [...results].map(([name, { first, late, jitter, deltas, tokens, turnUs, streamingUs, streaming }]) => [
    name,
    ...at(first, 0.5, 0.99),
    ...at(late, 0.5, 0.99),
    ...at(jitter, 0.5, 0.99, 1),
    show(streamingUs / streaming.deltas),
    show(streamingUs / streaming.tokens),
    show(turnUs / 1e3),
    show(tokens / deltas),
  ])
  printTable(`Live: ${talkers} interviews of 30 tokens a second${isTogether ? ', asking in the same moment' : ''}`, HEAD, rows)
  const ours = results.get(GREENROOM)
  if (!ours) return
  const perDelta = ({ streamingUs, streaming }: Result) => streamingUs / streaming.deltas
  const pass = results.get(PASS)
  if (pass) console.log(`First word p50, to ${PASS}: ${ratio(quantile(ours.first, 0.5), quantile(pass.first, 0.5))}`)
  for (const name of [EMIT, RELAY, AI]) {
    const other = results.get(name)
    if (other) console.log(`CPU a delta, to ${name}: ${ratio(perDelta(ours), perDelta(other))}`)
  }
}
