/** `line` is where the row begins, counted from 1; a row whose quote never ends is not `isEnded` and is one line only. */
export type CsvRow = { line: number; cells: string[]; isEnded: boolean }

const CELL_MAX = 200_000

/** Rows with their cells; empty lines are none. A quote that stays open, or a cell too long, costs its own line, and reading goes on behind it. */
export const rowsOf = (given: string): CsvRow[] => {
  const text = given.replace(/^\uFEFF/, '')
  const mark = separatorOf(text)
  const rows: CsvRow[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const row = readRow(text, at, mark)
    if (!(row.cells.length === 1 && row.cells[0]?.trim() === '' && row.isEnded)) rows.push({ line, cells: row.cells, isEnded: row.isEnded })
    line += linesIn(text, at, row.end)
    at = row.end
  }
  return rows
}

/** Whichever of comma, semicolon and tab stands in the first line most often. */
const separatorOf = (text: string): string => {
  const head = text.slice(0, endOfLine(text, 0))
  const often = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (often(mark) > often(best) ? mark : best))
}

const readRow = (text: string, start: number, mark: string): { cells: string[]; end: number; isEnded: boolean } => {
  const cells: string[] = []
  for (let at = start; ; ) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, mark)
    if (!cell) return { cells, end: endOfLine(text, start) + 1, isEnded: false }
    cells.push(cell.text)
    at = cell.end
    if (text[at] === mark) at += 1
    else return { cells, end: endOfLine(text, at) + 1, isEnded: true }
  }
}

const plain = (text: string, at: number, mark: string): { text: string; end: number } => {
  const line = endOfLine(text, at)
  const next = text.indexOf(mark, at)
  const end = next === -1 || next > line ? line : next
  return { text: text.slice(at, end).replace(/\r$/, ''), end }
}

/** Null where the quote is not closed within a cell's length. */
const quoted = (text: string, start: number): { text: string; end: number } | null => {
  const most = Math.min(text.length, start + CELL_MAX)
  for (let at = start + 1; ; ) {
    const close = text.slice(at, most).indexOf('"') + at
    if (close < at) return null
    if (text[close + 1] !== '"') return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
    at = close + 2
  }
}

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

const linesIn = (text: string, from: number, to: number): number => {
  let lines = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
