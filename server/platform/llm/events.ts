import type { Readable } from 'node:stream'
import { createParser } from 'eventsource-parser'

const DONE = '[DONE]'

/**
 * What `read` makes of the chunks of a streamed completion, together as the network brings them. Read here and not by the SDK,
 * which takes every token through five layers of iterators. Ends with whatever `read` throws, or `SyntaxError` for a chunk
 * that is not JSON, after what came before it was handed over.
 */
export async function* readEvents<Item>(body: Readable, read: (chunk: unknown) => Item): AsyncGenerator<Item[]> {
  let items: Item[] = []
  let isDone = false
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data.startsWith(DONE)) isDone = true
      if (!isDone) items.push(read(JSON.parse(data)))
    },
  })
  // To the very end, so that the connection can be used again.
  for await (const text of body.setEncoding('utf8')) {
    let broken: { by: unknown } | null = null
    try {
      parser.feed(String(text))
    } catch (error) {
      broken = { by: error }
    }
    if (items.length > 0) yield items
    if (broken) throw broken.by
    items = []
  }
}
