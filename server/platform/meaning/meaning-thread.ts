import { answerQuestions } from '../threads/answer.ts'
import { answerQuestion } from './answer-question.ts'
import { Question } from './question.ts'

answerQuestions(Question, answerQuestion)
