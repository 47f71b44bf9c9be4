import { answerQuestions } from '#server/platform/threads/answer.ts'
import { Question, run } from './standing-work.ts'

answerQuestions(Question, run)
