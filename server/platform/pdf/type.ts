import { readFileSync } from 'node:fs'
import { type Font, openFonts } from './fonts.ts'
import { readable } from './letters.ts'
import type { Line, Run, Type } from './lines.ts'
import { unpackWoff } from './woff.ts'

/**
 * Without contextual alternates: Inter has hundreds, and looking for them takes longer than all else. Fontkit takes an object to
 * turn a feature off; pdfkit hands it on, and its types only know the list that turns features on.
 */
const FEATURES = { features: { calt: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[] }

/** The type of one document: measures and writes. `unprinted` collects the scripts that could only be named. */
export type DocumentType = Type & {
  readonly unprinted: ReadonlySet<string>
  /** Writes `line` with its baseline at `y`. */
  write(line: Line, x: number, y: number): void
}

export const openType = (doc: PDFKit.PDFDocument): DocumentType => {
  const find = openFonts((name, path) => openFont(doc.registerFont(name, unpackWoff(readFileSync(path))).font(name), name))
  const unprinted = new Set<string>()
  const widths = new Map<string, number>()
  return {
    unprinted,
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
    write: ({ runs, joins }, x, y) => {
      const placed = runs.map((run, index) => ({ run, x: x + runs.slice(0, index).reduce((sum, { width }) => sum + width, 0) }))
      // All highlights lie under all letters: one may reach below the next.
      for (const { run, x: left } of placed) highlight(doc, run, left, y)
      for (const [index, { run, x: left }] of placed.entries()) {
        // Whoever copies or reads aloud gets a blank between the lines.
        const blank = index === runs.length - 1 && !joins ? ' ' : ''
        doc.font(run.font).fontSize(run.style.size).fillColor(run.style.colour)
        doc.text(run.text + blank, left, y, { lineBreak: false, baseline: 'alphabetic', ...FEATURES })
      }
    },
  }
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
