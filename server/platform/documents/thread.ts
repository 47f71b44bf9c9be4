import { answerThread } from '../threads/answer.ts'
import { type DocumentAnswer, DocumentError, DocumentFile } from './model.ts'
import { readDocument } from './read.ts'

await answerThread(DocumentFile, async (file): Promise<DocumentAnswer> => {
  try {
    return { read: await readDocument(file) }
  } catch (error) {
    if (error instanceof DocumentError) return { fault: error.fault }
    throw error
  }
})
