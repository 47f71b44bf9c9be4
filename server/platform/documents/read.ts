import { fileTypeFromBuffer } from 'file-type'
import { DocumentError, type DocumentFile, type DocumentRead } from './model.ts'

/** Fewer letters than this are a scan with a stray mark, not a document. */
const LETTERS_MIN = 20

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** The container of old Office files, and of new ones under a password. */
const COMPOUND = 'application/x-cfb'
/** Some programs write a Word file whose first entry does not tell it apart from any zip. */
const MAYBE_DOCX = new Set([DOCX, 'application/zip'])

/** Reads a file by what it is, when that agrees with what its name says. Throws `DocumentError`. */
export const readDocument = async ({ name, bytes }: DocumentFile): Promise<DocumentRead> => {
  const read = await readByKind(name.toLowerCase().split('.').at(-1) ?? '', bytes)
  if (lettersIn(read.text) < LETTERS_MIN) throw new DocumentError('empty')
  return read
}

const readByKind = async (extension: string, bytes: Uint8Array): Promise<DocumentRead> => {
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? null
  switch (extension) {
    case 'pdf':
      if (mime !== 'application/pdf') throw new DocumentError('wrong-type')
      return (await import('./pdf.ts')).readPdf(bytes)
    case 'docx':
      if (mime === COMPOUND) throw new DocumentError('locked')
      if (mime === null || !MAYBE_DOCX.has(mime)) throw new DocumentError('wrong-type')
      return (await import('./docx.ts')).readDocx(bytes)
    case 'txt':
    case 'md':
    case 'json':
      if (mime !== null && !hasUtf16Mark(bytes) && !/^(text\/|application\/(xml|json))/.test(mime)) throw new DocumentError('wrong-type')
      return (await import('./plain.ts')).readPlain(bytes, extension === 'json')
    case 'doc':
      throw new DocumentError('old-word')
    default:
      throw new DocumentError('unknown-type')
  }
}

/** The mark looks like the start of an MP3 frame. */
const hasUtf16Mark = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
