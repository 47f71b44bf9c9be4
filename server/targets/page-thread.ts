import { answerThread } from '../platform/threads/answer.ts'
import { readPage, WebPage } from './read-page.ts'

await answerThread(WebPage, readPage)
