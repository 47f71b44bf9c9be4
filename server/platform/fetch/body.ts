import { Refusal } from '../errors.ts'

export const BODY_BYTES_MAX = 2 * 1024 * 1024
export const FEED_BYTES_MAX = 32 * 1024 * 1024
const SNIFFED_BYTES = 1_024

const READABLE = /^(text\/html|application\/xhtml\+xml|(application|text)\/(xml|json)|application\/[\w.-]+\+(xml|json))$/

/** `text/html` from `Text/HTML; charset=utf-8`. */
export const mediaType = (contentType: string): string => contentType.split(';')[0]?.trim().toLowerCase() ?? ''

/** What servers call a file of values or of text that has no name of its own. */
const FEED = /^(text\/(csv|plain|tab-separated-values)|application\/(csv|octet-stream))?$/

/** The same of a feed, which is judged by what it holds: few servers name CSV what it is. */
export const isFeedType = (contentType: string): boolean => isReadableType(contentType) || FEED.test(mediaType(contentType))

export const isReadableType = (contentType: string): boolean => READABLE.test(mediaType(contentType))

/** Reads an unpacked body; throws `unreachable_link` past `max` bytes. */
export const readBytes = async (body: AsyncIterable<Uint8Array> | null, max: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > max) throw new Refusal('unreachable_link', 'That page is too large to read here. Paste the description instead.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Byte order mark first, then the header, then what the page says about itself, else UTF-8. */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const label = markOf(bytes) ?? charsetOf(contentType) ?? declaredIn(bytes) ?? 'utf-8'
  return decoderFor(label).decode(bytes)
}

const markOf = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

const charsetOf = (text: string): string | null => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1] ?? null

const declaredIn = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES))
  return charsetOf(head) ?? /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null
}

const decoderFor = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8')
  }
}
