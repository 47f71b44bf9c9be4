import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { type Font, openFonts } from './fonts.ts'
import { readable } from './letters.ts'
import { breakLines, type Line, type Piece, type Run, type Style, type Type } from './lines.ts'
import { unpackWoff } from './woff.ts'

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const
export const MARGIN = { side: 56, top: 56, bottom: 68 } as const
export const WIDTH = PAGE.width - 2 * MARGIN.side

/**
 * Without contextual alternates: Inter has hundreds, and looking for them takes longer than all else. Fontkit takes an object to
 * turn a feature off; pdfkit hands it on, and its types only know the list that turns features on.
 */
const FEATURES = { features: { calt: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[] }

export type About = { title: string; madeAt: number; footer: Piece }
type Box = { x?: number; width?: number }
/** How a reading program names what it reads out. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'Table' | 'L' | 'Figure' | 'Note'

/**
 * One document that fills from top to bottom. `y` is where the next thing goes, in points from the top of the page. Everything that
 * is written belongs to a tagged element; everything else is an artifact, so that the document can be read aloud.
 */
export const openSheet = ({ title, madeAt, footer }: About) => {
  const at = new Date(madeAt)
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    // Pdfkit would load a font of its own first; its types do not know that it need not.
    font: '',
    tagged: true,
    pdfVersion: '1.7',
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Creator: 'Greenroom', Producer: 'Greenroom', CreationDate: at, ModDate: at },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<Uint8Array>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))))
  const root = doc.struct('Document')
  doc.addStructure(root)
  const find = openFonts((name, path) => openFont(doc.registerFont(name, unpackWoff(readFileSync(path))).font(name), name))
  const unprinted = new Set<string>()
  const widths = new Map<string, number>()
  const type: Type = {
    readable: (text, face) => {
      const read = readable(text, face, find)
      for (const script of read.unprinted) unprinted.add(script)
      return read
    },
    widthOf: (text, font, size) => {
      const key = `${size} ${font} ${text}`
      const width = widths.get(key) ?? doc.font(font).fontSize(size).widthOfString(text, FEATURES)
      widths.set(key, width)
      return width
    },
  }
  const sheet = {
    doc,
    y: MARGIN.top as number,
    unprinted,
    /** Goes to a new page unless `height` points are left on this one. */
    room: (height: number) => {
      if (sheet.y + height <= PAGE.height - MARGIN.bottom) return
      doc.continueOnNewPage()
      sheet.y = MARGIN.top
    },
    skip: (height: number) => {
      sheet.y += height
    },
    /** What `draw` writes is one element of kind `tag`; `alt` says what a picture shows. */
    tagged: (tag: Tag, draw: () => void, alt?: string) => {
      const content = doc.markStructureContent(tag)
      draw()
      doc.endMarkedContent()
      root.add(doc.struct(tag, alt === undefined ? {} : { alt }, [content]))
    },
    /** What `draw` paints is decoration, which a reading program passes over. Not within `tagged`. */
    painted: (draw: () => void) => {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
    lines: (pieces: readonly Piece[], width: number = WIDTH): Line[] => breakLines(pieces, width, type),
    /** Writes `line` with its baseline at `y`. */
    write: (line: Line, x: number, y: number) => {
      let left = x
      for (const run of line.runs) {
        if (run.style.mark) highlight(doc, run, left, y)
        left += run.width
      }
      left = x
      for (const { text, font, style, width } of line.runs) {
        doc
          .font(font)
          .fontSize(style.size)
          .fillColor(style.colour)
          .text(text, left, y, { lineBreak: false, baseline: 'alphabetic', ...FEATURES })
        left += width
      }
    },
    /** Writes pieces down the page, `leading` points from line to line, over as many pages as it takes. */
    flow: (pieces: readonly Piece[], leading: number, { x = MARGIN.side, width = WIDTH }: Box = {}, beside?: (top: number) => void) => {
      for (const line of sheet.lines(pieces, width)) {
        sheet.room(leading)
        beside?.(sheet.y)
        sheet.write(line, x, sheet.y + leading * 0.74)
        sheet.y += leading
      }
    },
    rule: (colour: string) =>
      sheet.painted(() => {
        doc
          .moveTo(MARGIN.side, sheet.y)
          .lineTo(PAGE.width - MARGIN.side, sheet.y)
          .lineWidth(0.6)
          .strokeColor(colour)
          .stroke()
      }),
    /** Numbers the pages and gives the bytes of the document. */
    finish: async (): Promise<Uint8Array> => {
      const { count } = doc.bufferedPageRange()
      for (let page = 0; page < count; page++) {
        doc.switchToPage(page)
        doc.markContent('Artifact', { type: 'Pagination' })
        writeFooter(sheet, footer, `Page ${page + 1} of ${count}`)
        doc.endMarkedContent()
      }
      root.end()
      doc.end()
      return ended
    },
  }
  return sheet
}

export type Sheet = ReturnType<typeof openSheet>

const writeFooter = (sheet: Pick<Sheet, 'lines' | 'write'>, { text, style }: Piece, number: string) => {
  const y = PAGE.height - 36
  const [page] = sheet.lines([{ text: number, style }])
  const [name] = sheet.lines([{ text, style }], WIDTH - 80)
  if (name) sheet.write(name, MARGIN.side, y)
  if (page) sheet.write(page, PAGE.width - MARGIN.side - page.width, y)
}

const highlight = (doc: PDFKit.PDFDocument, { style, width }: Run, x: number, y: number) => {
  const { mark, size } = style
  if (!mark) return
  doc.rect(x, y - size * 0.86, width, size * 1.16).fill(mark.wash)
  doc.save().lineWidth(0.9).strokeColor(mark.line)
  if (mark.isDashed) doc.dash(2.4, { space: 1.6 })
  doc
    .moveTo(x, y + size * 0.24)
    .lineTo(x + width, y + size * 0.24)
    .stroke()
  doc.restore()
}

/** Pdfkit keeps the font that it opened on the document, where its types do not show it; fontkit's fonts have this method. */
const openFont = (doc: PDFKit.PDFDocument, name: string): Font => {
  const { _font } = doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }
  return { name, has: (code) => _font.font.hasGlyphForCodePoint(code) }
}

export const plainStyle = (face: Style['face'], size: number, colour: string): Style => ({ face, size, colour })
