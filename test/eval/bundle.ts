import { readFile } from 'node:fs/promises'
import { Bundle } from '#contract/bundle.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import { readConfig } from '#server/config.ts'
import { openModels } from '#server/platform/llm/fallback.ts'
import { openPrompts } from '#server/platform/llm/prompts.ts'
import { openLog } from '#server/platform/log.ts'
import { noThreads } from '#server/platform/threads/standing.ts'
import { type JudgingHouse, judgeAnswer } from '#server/scorecards/judge.ts'
import { printTable } from '../bench/support/numbers.ts'
import { replay } from './replay.ts'
import { rescore } from './rescore.ts'

/** Replays a bundle and scores its answers again: by the rules of today and, where one is configured, by the model. */
export const bundle = async ([path]: readonly string[]): Promise<void> => {
  if (path === undefined) return complain('Name a bundle: npm run eval -- bundle <file.json>')
  const read = Bundle.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (!read.success)
    return complain(`${path} is no bundle of ours: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`)
  const { interview, rubric, events, transcript, answers, scorecard } = read.data
  console.log(`${interview.title}: ${events.length} events, ${transcript.length} turns, ${answers.length} answers`)
  console.log(`The log ${replay(events, transcript) ? 'gives the transcript' : 'does NOT give the transcript'}.`)
  const again = rescore(read.data)
  const byModel = await scoresByModel(again.answers.map(({ answer }) => answer))
  printTable(
    `Scored by ${rubric.name} ${rubric.version} then, and now`,
    ['answer', 'then', 'rules now', ...(byModel ? ['model now'] : []), 'bands moved'],
    again.answers.map(({ answer, result }, index) => [
      `${index + 1} ${answer.competency}`,
      shown(answer.result?.score),
      shown(result.score),
      ...(byModel ? [shown(byModel[index])] : []),
      answer.result ? moved(answer.result.bands, result.bands) : '–',
    ]),
  )
  console.log(`Overall then ${shown(scorecard.overall)}, now by rules ${shown(again.overall)}`)
}

const complain = (line: string) => {
  console.error(line)
  process.exitCode = 1
}

const shown = (score: number | null | undefined) => (score === null || score === undefined ? 'none' : String(score))

type Bands = AnswerScore['bands']

const moved = (then: Bands, now: Bands): string => {
  const bandOf = (bands: Bands, dimension: string) => {
    const found = bands.find((band) => band.dimension === dimension)
    return found?.assessed ? String(found.band) : '–'
  }
  const changes = then.flatMap(({ dimension }) => {
    const [before, after] = [bandOf(then, dimension), bandOf(now, dimension)]
    return before === after ? [] : [`${dimension} ${before}→${after}`]
  })
  return changes.join(', ') || 'none'
}

const scoresByModel = async (answers: Bundle['answers']): Promise<(number | null)[] | null> => {
  const config = readConfig(process.env)
  const { models } = config
  if (models.length === 0) return null
  const ledger = { record: () => undefined, settled: async () => undefined }
  const house: JudgingHouse = {
    config,
    models: openModels(models, { ledger }),
    prompts: openPrompts(),
    log: openLog('warn'),
    threads: noThreads(),
  }
  const scores: (number | null)[] = []
  for (const { input } of answers) scores.push((await judgeAnswer(house, input, 'evaluation', new AbortController().signal)).score)
  return scores
}
