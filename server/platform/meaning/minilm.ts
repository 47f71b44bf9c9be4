import { randomUUID } from 'node:crypto'
import type { Threads, Work } from '../threads/standing.ts'
import { answerQuestion } from './answer-question.ts'
import type { Meaning } from './port.ts'
import { Answer, type Question } from './question.ts'

const asking: Work<Question, Answer> = {
  entry: new URL('./meaning-thread.ts', import.meta.url),
  run: answerQuestion,
  answer: Answer,
  deadline: 60_000,
  memory: 512,
}

/**
 * MiniLM-L6-v2 (Wang and others 2020, as sentence-transformers trained it), its weights from the package, on this machine's processor;
 * nothing leaves it. About 10 ms for a title, and 30 ms to look through 100,000 vectors.
 */
export const openMiniLm = (threads: Threads): Meaning => {
  const of = randomUUID()
  const ask = (question: Question) => threads.ask(asking, question)
  return {
    model: 'minilm-l6-v2/1',
    embed: async (texts) => (await ask({ ask: 'embed', texts: [...texts] })).vectors,
    teach: async (labelled) =>
      void (await ask({ ask: 'teach', of, labelled: labelled.map(({ label, words }) => ({ label, words: [...words] })) })),
    labelsOf: async (texts) => (await ask({ ask: 'labels', of, texts: texts.map((words) => [...words]) })).labels,
    remember: async (entries) => void (await ask({ ask: 'remember', of, entries: [...entries] })),
    nearest: async ({ text, words }, limit, least) => (await ask({ ask: 'nearest', of, text, words: [...words], limit, least })).near,
  }
}
