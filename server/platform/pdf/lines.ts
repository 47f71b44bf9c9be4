import type { Face } from './fonts.ts'
import type { Fragment, Readable } from './letters.ts'

export type Style = { face: Face; size: number; colour: string; mark?: Mark }
/** A highlight behind words and a line under them. */
export type Mark = { wash: string; line: string; isDashed: boolean }
export type Piece = { text: string; style: Style }
export type Run = Fragment & { style: Style; width: number }
/** `joins` when the next line goes on with the same word. */
export type Line = { runs: Run[]; width: number; joins: boolean }

/** What setting type needs to know: what a text can be printed as, and how wide that is. */
export type Type = {
  readable(text: string, face: Face): Readable
  widthOf(text: string, font: string, size: number): number
}

const HYPHENATED = /[/–-]$/

type Token = { kind: 'word' | 'blank' | 'break'; runs: Run[]; width: number }

/** Breaks pieces into lines of at most `width` points: between words, after hyphens and slashes, and within a word only when it alone is too wide. */
export const breakLines = (pieces: readonly Piece[], width: number, type: Type): Line[] => {
  const lines: Line[] = [emptyLine()]
  for (const token of tokensOf(pieces, type)) {
    const line = lines.at(-1) ?? emptyLine()
    if (token.kind === 'break') lines.push(emptyLine())
    else if (token.kind === 'blank') addBlank(line, token)
    else if (line.width + token.width <= width) addToken(line, token)
    else {
      if (line.runs.length === 0) lines.pop()
      const parts = cut(token, width, type)
      lines.push(...parts.map((part, index) => ({ ...addToken(emptyLine(), part), joins: index < parts.length - 1 })))
    }
  }
  return lines.map((line) => withoutTail(line, type))
}

const emptyLine = (): Line => ({ runs: [], width: 0, joins: false })

/** A line does not begin with a blank. */
const addBlank = (line: Line, token: Token) => (line.runs.length > 0 ? addToken(line, token) : line)

const addToken = (line: Line, { runs, width }: Token): Line => {
  for (const run of runs) addRun(line, run)
  line.width += width
  return line
}

const addRun = (line: Line, run: Run) => {
  const last = line.runs.at(-1)
  if (last && last.font === run.font && last.style === run.style) {
    last.text += run.text
    last.width += run.width
  } else line.runs.push({ ...run })
}

/** Words of several styles and fonts stay one word. */
const tokensOf = (pieces: readonly Piece[], type: Type): Token[] => {
  const tokens: Token[] = []
  for (const { text, style } of pieces) {
    for (const fragment of type.readable(text, style.face).fragments) {
      for (const part of fragment.text.match(/\n| +|[^ \n/–-]*[/–-]+|[^ \n/–-]+/g) ?? []) {
        const kind = part === '\n' ? 'break' : part.startsWith(' ') ? 'blank' : 'word'
        const run = { text: part, font: fragment.font, style, width: kind === 'break' ? 0 : type.widthOf(part, fragment.font, style.size) }
        const last = tokens.at(-1)
        if (kind === 'word' && last?.kind === 'word' && !HYPHENATED.test(last.runs.at(-1)?.text ?? '')) {
          last.runs.push(run)
          last.width += run.width
        } else tokens.push({ kind, runs: [run], width: run.width })
      }
    }
  }
  return tokens
}

/** A word in parts that fit: one, unless it is wider than a line. */
const cut = (token: Token, width: number, type: Type): Token[] => {
  const { runs } = token
  if (token.width <= width) return [token]
  const parts: Token[] = [{ kind: 'word', runs: [], width: 0 }]
  for (const { text, font, style } of runs) {
    for (const letter of text) {
      const wide = type.widthOf(letter, font, style.size)
      if ((parts.at(-1)?.width ?? 0) + wide > width) parts.push({ kind: 'word', runs: [], width: 0 })
      const part = parts.at(-1)
      part?.runs.push({ text: letter, font, style, width: wide })
      if (part) part.width += wide
    }
  }
  return parts
}

/** Blanks at the end of a line are not seen, and must not be underlined. */
const withoutTail = (line: Line, type: Type): Line => {
  const runs = [...line.runs]
  const joins = line.joins || HYPHENATED.test(runs.at(-1)?.text ?? '')
  for (let last = runs.at(-1); last?.text.endsWith(' '); last = runs.at(-1)) {
    runs.pop()
    const text = last.text.trimEnd()
    if (text !== '') runs.push({ ...last, text, width: type.widthOf(text, last.font, last.style.size) })
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), joins }
}
