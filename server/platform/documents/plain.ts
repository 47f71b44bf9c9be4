import { jsonResumeText } from './json-resume.ts'
import { DocumentError, type DocumentRead } from './model.ts'
import { tidy } from './pdf-layout.ts'

/** Reads a text file: UTF-8 or UTF-16 by its mark, else Windows' western code page. */
export const readPlain = (bytes: Uint8Array, isJson: boolean): DocumentRead => {
  const source = decodeText(bytes)
  if (source.includes('\0')) throw new DocumentError('wrong-type')
  const text = isJson ? jsonResumeText(source) : source
  if (text === null) throw new DocumentError('broken')
  return { source: 'text', text: tidy(text), hidden: [] }
}

const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
