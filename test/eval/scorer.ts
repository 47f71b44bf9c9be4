import { printTable, show } from '../bench/support/numbers.ts'
import { agreementHead, agreementRows } from './scorer/agreement.ts'
import { barHead, barRows, classHead, classRows, pairRows } from './scorer/classes.ts'
import { type Judged, judgeAll } from './scorer/judged.ts'
import { hashOf, type Judge, openJudges } from './scorer/judges.ts'
import { type Labelled, readSet } from './scorer/labelled.ts'
import { readOptions, USAGE } from './scorer/options.ts'
import { probe, probeHead, probeRows } from './scorer/probes.ts'
import { changeHead, changeRows, keepResults, movedHead, movedRows, type Results, readResults } from './scorer/results.ts'

/** Scores labelled answers by the rules and by every configured model, and prints what that says of them. */
export const scorer = async (given: readonly string[]): Promise<void> => {
  const read = readOptions(given)
  if ('complaint' in read) {
    console.error(`${read.complaint}\n\n${USAGE}`)
    process.exitCode = 1
    return
  }
  const { options } = read
  const labelled = await readSet(options.set, options.limit)
  const earlier = options.against === undefined ? null : await readResults(options.against)
  const [rules, ...models] = openJudges(options.readings)
  if (!rules) return
  const runs: Results['runs'] = []
  for (const judge of [rules, ...models]) {
    const judged = await judgeAll(judge, labelled)
    const run = { judge: judge.name, by: signatureOf(judged), judged }
    printRun(run, costRows(judge, judged))
    await printProbes(rules, judge, probesIn(labelled, judge, options.probes))
    const [byRules] = runs
    if (byRules) printTable(`${judge.name}: agreement with the rules`, agreementHead, agreementRows(byRules.judged, judged))
    runs.push(run)
  }
  if (models.length === 0)
    console.log('\nNo model is configured: name one with OPENAI_BASE_URL and OPENAI_MODEL to set it beside the rules.')
  if (earlier) printChanges(earlier, runs)
  if (options.out !== undefined) await keepResults(options.out, { set: options.set ?? 'the answers of the tests', runs })
}

/** Who judged, with the versions that made the judgement. */
const signatureOf = (judged: readonly Judged[]): string =>
  [
    ...new Set(
      judged.map(({ provenance }) =>
        provenance.by === 'rules'
          ? `rules ${provenance.name}@${provenance.version}`
          : `${provenance.name} by ${provenance.prompt} (${hashOf(provenance.prompt)})`,
      ),
    ),
  ].join(', ')

const printRun = ({ judge, by, judged }: Results['runs'][number], cost: string[][]) => {
  printTable(`${judge}: ${judged.length} answers, judged by ${by}`, classHead, classRows(judged))
  printTable(`${judge}: bars`, barHead, barRows(judged))
  printTable(`${judge}: pairs of answers to one question, more than five points apart`, ['pair', 'n', 'in order'], pairRows(judged))
  if (cost.length > 0) printTable(`${judge}: cost`, ['what', 'figure'], cost)
}

const printProbes = async (rules: Judge, judge: Judge, labelled: readonly Labelled[]) => {
  if (labelled.length === 0) return
  printTable(`${judge.name}: read again`, probeHead, probeRows(await probe(rules, judge, labelled)))
}

/** Good answers have something to lose. A model reads a few of them again, the rules all. */
const probesIn = (labelled: readonly Labelled[], { isModel }: Judge, most: number): Labelled[] => {
  const good = labelled.filter(({ is }) => is === 'strong' || is === 'concise')
  return most === 0 ? [] : good.slice(0, isModel ? most : good.length)
}

const costRows = ({ isModel, calls }: Judge, judged: readonly Judged[]): string[][] => {
  if (!isModel) return []
  const sum = (figures: readonly (number | undefined)[]) => figures.reduce<number>((total, figure) => total + (figure ?? 0), 0)
  const seconds = calls.map(({ durationMs }) => durationMs / 1_000)
  return [
    ['calls', String(calls.length)],
    ['calls that failed', String(calls.filter(({ outcome }) => outcome !== 'finished').length)],
    ['answers left to the rules', String(judged.filter(({ provenance }) => provenance.by === 'rules').length)],
    ['tokens in', String(sum(calls.map(({ usage }) => usage?.inputTokens)))],
    ['tokens out', String(sum(calls.map(({ usage }) => usage?.outputTokens)))],
    ['seconds a call', show(sum(seconds) / calls.length)],
    ['seconds in all calls', show(sum(seconds))],
  ]
}

const printChanges = (earlier: Results, runs: Results['runs']) => {
  for (const now of runs) {
    const then = earlier.runs.find(({ judge }) => judge === now.judge)
    if (!then) continue
    printTable(`${now.judge}: ${then.by} then, ${now.by} now`, changeHead, changeRows(then, now))
    printTable(`${now.judge}: scores that moved most`, movedHead, movedRows(then, now))
  }
}
