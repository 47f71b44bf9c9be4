import type { AnswerScore, ScoreRequest } from '#contract/scorecards.ts'
import { type Config, readConfig } from '#server/config.ts'
import { openModels } from '#server/platform/llm/fallback.ts'
import type { LedgerEntry } from '#server/platform/llm/ledger.ts'
import { openPrompts } from '#server/platform/llm/prompts.ts'
import { noThreads } from '#server/platform/threads/standing.ts'
import { type JudgingHouse, judgeAnswer } from '#server/scorecards/judge.ts'

/** Somebody who judges: the rules, or one configured model beside them. */
export type Judge = {
  name: string
  isModel: boolean
  /** How many answers are judged at once. */
  width: number
  calls: LedgerEntry[]
  judge(input: ScoreRequest): Promise<AnswerScore>
}

const WIDTH = 4
const WAIT = 120_000

/** The rules first, then each model that the environment names, on its own. */
export const openJudges = (readings: number | undefined): Judge[] => {
  const config = readConfig(process.env)
  const settings = { ...config, modelReadings: readings ?? config.modelReadings }
  return [openJudge('rules', settings, []), ...config.models.map((model) => openJudge(model.model, settings, [model]))]
}

const openJudge = (name: string, config: Config, models: Config['models']): Judge => {
  const calls: LedgerEntry[] = []
  const ledger = { record: (entry: LedgerEntry) => void calls.push(entry), settled: async () => undefined }
  const quiet = () => undefined
  const house: JudgingHouse = {
    config,
    models: openModels(models, { ledger }),
    prompts,
    log: { info: quiet, warn: quiet, error: quiet },
    threads: noThreads(),
  }
  return {
    name,
    isModel: models.length > 0,
    width: models.length > 0 ? WIDTH : 1,
    calls,
    judge: (input) => judgeAnswer(house, input, 'evaluation', AbortSignal.timeout(WAIT)),
  }
}

const prompts = openPrompts()

/** Which text of a prompt was used: a change of it is a change of what is measured. */
export const hashOf = (prompt: string): string => prompts.released.find(({ name }) => name === prompt)?.hash.slice(0, 12) ?? 'unknown'
