import { answerThread } from '../platform/threads/answer.ts'
import { WebPage } from './model.ts'
import { readPage } from './read-page.ts'

await answerThread(WebPage, readPage)
