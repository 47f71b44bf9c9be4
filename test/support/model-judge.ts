import { readConfig } from '#server/config.ts'
import { DEADLINES } from '#server/platform/llm/deadlines.ts'
import { chainModels } from '#server/platform/llm/fallback.ts'
import type { LedgerEntry } from '#server/platform/llm/ledger.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { openPrompts } from '#server/platform/llm/prompts.ts'
import { noThreads } from '#server/platform/threads/standing.ts'
import { type Judgement, type JudgingHouse, judgeAnswer } from '#server/scorecards/judge.ts'
import { dataIn, type Extractor } from './extractors.ts'
import { openScriptedUpstream, type Script } from './scripted-upstream.ts'

/** The judging verb over scripted models, and over none, without a house around it. */
export const openModelJudge = async (scripts: readonly (Extractor | Script)[], readings = 1) => {
  const rows: LedgerEntry[] = []
  const ledger = { record: (entry: LedgerEntry) => void rows.push(entry), settled: async () => undefined }
  const upstreams = await Promise.all(
    scripts.map((script) => openScriptedUpstream(typeof script === 'function' ? { answersJson: script } : script)),
  )
  const models = upstreams.map(({ url }, index) =>
    openaiModel({ baseUrl: url, apiKey: undefined, model: `model-${index + 1}` }, { ledger, deadlines: { ...DEADLINES, pause: 5 } }),
  )
  const quiet = () => undefined
  const house: JudgingHouse = {
    config: readConfig({ MODEL_READINGS: String(readings) }),
    models: chainModels(models),
    prompts: openPrompts(),
    log: { info: quiet, warn: quiet, error: quiet },
    threads: noThreads(),
  }
  const judge = (input: Judgement, signal = new AbortController().signal) => judgeAnswer(house, input, 'subject', signal)
  const byRules = (input: Judgement) => judgeAnswer({ ...house, models: chainModels([]) }, input, 'subject', new AbortController().signal)
  return {
    judge,
    byRules,
    rows,
    calls: (schema: string) => upstreams.flatMap(({ calls }) => calls.filter((call) => call.schema === schema)),
    /** The answers that a model was shown, in the order of the calls. */
    shown: () => upstreams.flatMap(({ calls }) => calls.map(({ messages }) => dataIn(messages).answer ?? '')),
    close: () => Promise.all(upstreams.map(({ close }) => close())),
  }
}
