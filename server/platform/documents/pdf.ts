import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { DocumentError, type DocumentRead } from './model.ts'
import { layOut, type Run } from './pdf-layout.ts'
import { type Operation, readRuns } from './pdf-page.ts'
import { GLYPH_SCALE, type PageContext } from './pdf-state.ts'

const PAGES_MAX = 30
/** A photograph of a whole page at 600 dpi is under it; a decompression bomb is not. */
const IMAGE_PIXELS_MAX = 40_000_000

type Pdfjs = typeof import('pdfjs-dist')

/** Reads the text of a PDF page by page, what can be seen apart from what cannot. Throws `DocumentError`. */
export const readPdf = async (bytes: Uint8Array): Promise<DocumentRead> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: IMAGE_PIXELS_MAX,
    verbosity: 0,
  })
  try {
    return await readPages(pdfjs, await task.promise)
  } catch (error) {
    throw asDocumentError(error)
  } finally {
    await task.destroy()
  }
}

const readPages = async (pdfjs: Pdfjs, pdf: PDFDocumentProxy): Promise<DocumentRead> => {
  if (pdf.numPages > PAGES_MAX) throw new DocumentError('too-long')
  const layers = await pdf.getOptionalContentConfig()
  const read: DocumentRead = { source: 'pdf', text: '', hidden: [] }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const runs = await readPage(pdfjs, page, (group) => layers.isVisible(group))
    read.text += `${layOut(runs.filter(({ hidden }) => hidden === null))}\n\n`
    read.hidden.push(...hiddenIn(runs))
    page.cleanup()
  }
  return { ...read, text: read.text.trim() }
}

const readPage = async (pdfjs: Pdfjs, page: PDFPageProxy, isLayerShown: PageContext['isLayerShown']): Promise<Run[]> => {
  const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const context = { box: { left, bottom, right, top }, isLayerShown, glyphScaleOf: (name: string) => glyphScaleOf(page, name) }
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, number]) => [number, name]))
  const operations = list.fnArray.map((number, at): Operation => ({ name: names.get(number) ?? '', args: list.argsArray[at] ?? [] }))
  return readRuns(operations, context)
}

/** Only Type 3 fonts have a scale of their own. */
const glyphScaleOf = (page: PDFPageProxy, name: string): number => {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
  const matrix = typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null
  const scale: unknown = Array.isArray(matrix) ? matrix[0] : GLYPH_SCALE
  return typeof scale === 'number' && scale !== 0 ? Math.abs(scale) : GLYPH_SCALE
}

/** Neighbours that are hidden for the same reason become one entry. */
const hiddenIn = (runs: readonly Run[]): DocumentRead['hidden'] => {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0]?.hidden === run.hidden) last.push(run)
    else groups.push([run])
  }
  return groups.flatMap((group) => {
    const why = group[0]?.hidden ?? null
    const text = layOut(group)
    return why === null || text === '' ? [] : [{ text, why }]
  })
}

const asDocumentError = (error: unknown): DocumentError => {
  if (error instanceof DocumentError) return error
  return new DocumentError(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken')
}
