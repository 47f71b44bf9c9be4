import { Bundle } from '#contract/bundle.ts'
import { answerThread } from '../platform/threads/answer.ts'
import { drawScorecard } from './draw-scorecard.ts'

await answerThread(Bundle, drawScorecard)
