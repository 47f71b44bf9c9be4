import { z } from 'zod'
import { AnswerScore } from '#contract/scorecards.ts'
import type { Work } from '../../platform/threads/standing.ts'
import { weighAnswer } from '../evidence/weigh.ts'
import type { ScoreInput } from './rules.ts'

/** Longer than the longest answer takes on a slow machine, the language rules loaded. */
const DEADLINE = 20_000
const MEMORY = 512

/** What the rules make of an answer is worked out beside the thread that serves people. */
export const readByRules: Work<ScoreInput, AnswerScore> = {
  entry: new URL('./rules-thread.ts', import.meta.url),
  run: weighAnswer,
  answer: AnswerScore,
  deadline: DEADLINE,
  memory: MEMORY,
}

/** Our own message to our own thread, parsed where it was made. */
export const ScoreInputMessage = z.custom<ScoreInput>((value) => typeof value === 'object' && value !== null)
