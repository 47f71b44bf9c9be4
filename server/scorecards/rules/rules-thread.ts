import { answerQuestions } from '../../platform/threads/answer.ts'
import { weighAnswer } from '../evidence/weigh.ts'
import { ScoreInputMessage } from './rules-work.ts'

answerQuestions(ScoreInputMessage, weighAnswer)
