import PDFDocument from 'pdfkit'
import { breakLines, type Line, type Piece, type Style } from './lines.ts'
import { type DocumentType, openType } from './type.ts'

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const
export const MARGIN = { side: 56, top: 56, bottom: 68 } as const
export const WIDTH = PAGE.width - 2 * MARGIN.side
const FOOTER = 36
const NUMBER = 80
/** Where a line's baseline is, as a share of the way to the next line. */
const BASELINE = 0.74

export type About = { title: string; madeAt: number; footer: Piece }
type Box = { x?: number; width?: number }
/** How a reading program names what it reads out. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'Table' | 'Figure' | 'Note'

export const plainStyle = (face: Style['face'], size: number, colour: string): Style => ({ face, size, colour })

/**
 * One document that fills from top to bottom. `y` is where the next thing goes, in points from the top of the page. Everything that
 * is written belongs to a tagged element; everything else is an artifact, so that the document can be read aloud.
 */
export class Sheet {
  y: number = MARGIN.top
  readonly doc: PDFKit.PDFDocument
  readonly #type: DocumentType
  readonly #root: PDFKit.PDFStructureElement
  readonly #footer: Piece
  readonly #bytes: Promise<Uint8Array>

  constructor({ title, madeAt, footer }: About) {
    this.doc = openDocument(title, new Date(madeAt))
    this.#bytes = bytesOf(this.doc)
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
    this.#type = openType(this.doc)
    this.#footer = footer
  }

  /** Scripts that could not be printed so far. */
  get unprinted(): ReadonlySet<string> {
    return this.#type.unprinted
  }

  /** Goes to a new page unless `height` points are left on this one. */
  room(height: number): void {
    if (this.y + height <= PAGE.height - MARGIN.bottom) return
    this.doc.continueOnNewPage()
    this.y = MARGIN.top
  }

  skip(height: number): void {
    this.y += height
  }

  /** What `draw` writes is one element of kind `tag`; `alt` says what a picture shows. */
  tagged(tag: Tag, draw: () => void, alt?: string): void {
    const content = this.doc.markStructureContent(tag)
    draw()
    this.doc.endMarkedContent()
    this.#root.add(this.doc.struct(tag, alt === undefined ? {} : { alt }, [content]))
  }

  /** What `draw` paints is decoration, which a reading program passes over. Not within `tagged`. */
  painted(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  lines(pieces: readonly Piece[], width: number = WIDTH): Line[] {
    return breakLines(pieces, width, this.#type)
  }

  /** Writes `line` with its baseline at `y`. */
  write(line: Line, x: number, y: number): void {
    this.#type.write(line, x, y)
  }

  /** Writes pieces down the page, `leading` points from line to line, over as many pages as it takes. `beside` paints beside each line. */
  flow(pieces: readonly Piece[], leading: number, { x = MARGIN.side, width = WIDTH }: Box = {}, beside?: (top: number) => void): void {
    for (const line of this.lines(pieces, width)) {
      this.room(leading)
      beside?.(this.y)
      this.write(line, x, this.y + leading * BASELINE)
      this.y += leading
    }
  }

  rule(colour: string): void {
    this.painted(() => {
      this.doc
        .moveTo(MARGIN.side, this.y)
        .lineTo(PAGE.width - MARGIN.side, this.y)
        .lineWidth(0.6)
        .strokeColor(colour)
        .stroke()
    })
  }

  /** Numbers the pages and gives the bytes of the document. */
  finish(): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(page)
      this.painted(() => this.#writeFooter(`Page ${page + 1} of ${count}`), 'Pagination')
    }
    this.#root.end()
    this.doc.end()
    return this.#bytes
  }

  #writeFooter(number: string): void {
    const y = PAGE.height - FOOTER
    const [page] = this.lines([{ ...this.#footer, text: number }])
    const [name] = this.lines([this.#footer], WIDTH - NUMBER)
    if (name) this.write(name, MARGIN.side, y)
    if (page) this.write(page, PAGE.width - MARGIN.side - page.width, y)
  }
}

const openDocument = (title: string, at: Date) =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    // Pdfkit would load a font of its own first; an empty name is how not to.
    font: '',
    tagged: true,
    pdfVersion: '1.7',
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Creator: 'Greenroom', Producer: 'Greenroom', CreationDate: at, ModDate: at },
  })

const bytesOf = (doc: PDFKit.PDFDocument): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
