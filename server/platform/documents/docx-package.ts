import JSZip from 'jszip'
import { DocumentError } from './model.ts'

const ENTRIES_MAX = 2_000
const UNPACKED_MAX = 60 * 1024 * 1024
const MAIN = 'word/document.xml'
const RELATIONS = '_rels/.rels'

export type DocxParts = { document: string; styles: string | null }

/** Unpacks a Word file once, counting, before anything in it is parsed. Throws `too-large-inside` or `wrong-type`. */
export const openDocx = async (bytes: Uint8Array): Promise<DocxParts> => {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files)
  if (names.length > ENTRIES_MAX) throw new DocumentError('too-large-inside')
  const parts = new Map<string, string>()
  let left = UNPACKED_MAX
  for (const name of names) {
    const unpacked = await unpack(zip, name, left)
    left -= unpacked.byteLength
    if (/\.(xml|rels)$/.test(name)) parts.set(name, new TextDecoder().decode(unpacked))
  }
  const main = mainPart(parts.get(RELATIONS))
  const document = parts.get(main)
  if (document === undefined) throw new DocumentError('wrong-type')
  return { document, styles: parts.get(main.replace(/[^/]*$/, 'styles.xml')) ?? null }
}

/** A Word file with nothing in it but this main part. */
export const packDocx = async (document: string): Promise<Buffer> => {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', CONTENT_TYPES).file(RELATIONS, MAIN_RELATION).file(MAIN, document)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
}

/** The size in a zip's directory is a claim; only unpacking tells. */
const unpack = (zip: JSZip, name: string, max: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const stream = zip.files[name]?.nodeStream()
    if (!stream) return resolve(new Uint8Array())
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= max) return chunks.push(chunk)
      stream.pause()
      reject(new DocumentError('too-large-inside'))
    })
    stream.on('error', () => reject(new DocumentError('broken')))
    stream.on('end', () => resolve(Buffer.concat(chunks, size)))
  })

const mainPart = (relations: string | undefined): string => {
  const tags = relations?.match(/<Relationship\b[^>]*>/g) ?? []
  const main = tags.find((tag) => /Type\s*=\s*["'][^"']*\/officeDocument["']/.test(tag))
  const target = /Target\s*=\s*["']\/?([^"']+)["']/.exec(main ?? '')?.[1]
  return target ?? MAIN
}

const OOXML = 'http://schemas.openxmlformats.org'
const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${MAIN}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const MAIN_RELATION = `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${OOXML}/officeDocument/2006/relationships/officeDocument" Target="${MAIN}"/></Relationships>`
