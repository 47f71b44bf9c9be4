import { cuesOf } from './cues.ts'
import { headingOf, isBullet, type Section, withoutBullet } from './headings.ts'

export type Line = { text: string; section: Section }

/** A list item is shorter. */
const ITEM_MAX = 150
/** A run of this many words without a full stop is read comma by comma. */
const BREATHLESS = 30
const COMMAS_MIN = 4
/** More than a line of any description falls into. */
const PARTS_MAX = 400
const PROSE_WORDS = 25
/** Of the lines under a heading that says nothing, as many must be of one sort to make it theirs. */
const SHARE = 0.4
const DUTIES_MAX = 0.3

/** `section` is null where no heading tells it. */
type Block = { section: Section | null; lines: Raw[] }
type Raw = { text: string; isBullet: boolean; afterGap: boolean }

/** A description line by line, each with the section it stands in: headings first, then what the lines say of themselves. */
export const readSections = (description: string): Line[] => blocksOf(rawLines(description)).flatMap(readBlock)

const rawLines = (description: string): Raw[] => {
  let afterGap = true
  return description.split(/\r?\n/).flatMap((raw): Raw[] => {
    const text = raw.trim()
    const line = { text, isBullet: isBullet(text), afterGap }
    afterGap = text === ''
    return text === '' ? [] : [line]
  })
}

const blocksOf = (lines: Raw[]): Block[] => {
  const blocks: Block[] = [{ section: null, lines: [] }]
  lines.forEach((line, at) => {
    const heading = headingOf(line.text, { leads: leadsList(line, lines[at + 1]), opens: opensPart(line, lines[at + 1]) })
    const open = blocks.at(-1)
    if (heading && heading.rest === '') blocks.push({ section: heading.section, lines: [] })
    else if (heading) {
      const rest = { ...line, text: heading.rest, isBullet: false }
      const isAside = heading.section === 'other' && open !== undefined && !line.afterGap
      blocks.push({ section: heading.section, lines: [rest] })
      if (isAside || isRow(lines[at + 1]) || isRow(lines[at - 1])) blocks.push({ section: isAside ? open.section : null, lines: [] })
      else if (heading.section === 'other') blocks.push({ section: null, lines: [] })
    } else if (open && endsList(open, line)) blocks.push({ section: null, lines: [line] })
    else open?.lines.push(line)
  })
  return blocks
}

/** One of several `Label: value` lines speaks for itself only. */
const isRow = (line: Raw | undefined): boolean => line !== undefined && /^[^:.]{3,30}:\s+\S.{0,60}$/.test(line.text)

/** A line above a list, or alone between two gaps. */
const leadsList = (line: Raw, next: Raw | undefined): boolean =>
  next !== undefined && !line.isBullet && !/[.;,]$/.test(line.text) && (next.isBullet || (line.afterGap && next.afterGap))

const opensPart = (line: Raw, next: Raw | undefined): boolean =>
  next !== undefined && (line.afterGap || line.text.includes('?')) && !/[.;,]$/.test(line.text)

/** Prose after a gap below a list is no longer about what its heading said; without a heading every gap ends a block. */
const endsList = ({ section, lines }: Block, line: Raw): boolean => {
  if (lines.length === 0) return false
  if (!line.afterGap)
    return lines.length > 1 && lines.every((other) => other.isBullet) && !line.isBullet && /^\p{Lu}.*[.!]$/u.test(line.text)
  return section === null || (!line.isBullet && (lines.every((other) => other.isBullet) || line.text.split(/\s+/).length >= PROSE_WORDS))
}

const readBlock = (block: Block): Line[] => {
  const parts = block.lines.flatMap((line) => partsOf(line).map((text) => ({ text, isItem: line.isBullet || !isProse(line.text) })))
  const section = block.section ?? (block.lines.length > 1 ? guess(parts.filter(({ isItem }) => isItem).map(({ text }) => text)) : null)
  return parts.map(({ text, isItem }) => ({ text, section: sectionOf(text, section, isItem) }))
}

/** What lines without a telling heading have in common, if anything. */
const guess = (texts: string[]): Section | null => {
  if (texts.length < 2) return null
  const cues = texts.map(cuesOf)
  const share = (is: (cue: (typeof cues)[number]) => boolean) => cues.filter(is).length / cues.length
  const noise = share((cue) => cue.isPay || cue.isProcess)
  const asks = share((cue) => !cue.isPay && !cue.isProcess && (cue.asks || cue.names))
  if (noise >= SHARE && noise > asks) return 'other'
  if (share((cue) => cue.isDuty && !cue.asks) > DUTIES_MAX) return null
  return asks >= SHARE && texts.every((text) => text.length <= ITEM_MAX) ? 'must' : null
}

const sectionOf = (text: string, section: Section | null, isItem: boolean): Section => {
  const { isNice, asks, names, isPay, isProcess, isAbout } = cuesOf(text)
  const isPerk = isPay && section !== 'work' && !(isNice && (names || section !== null))
  if (section === 'other' || (isAbout && section !== 'must' && section !== 'nice')) return 'other'
  if (isProcess || isPerk) return section === 'must' && (asks || names) && isItem ? 'must' : 'other'
  if (section === 'nice') return 'nice'
  if (isNice) return 'nice'
  if (section === 'must') return isItem || asks || names ? 'must' : 'work'
  return asks || (section === null && names) ? 'must' : 'work'
}

const isProse = (text: string): boolean => sentencesOf(text).length > 1 && text.split(/\s+/).length > 12

/** A bullet is one item; prose falls into sentences, a listing after a heading into its parts. */
const partsOf = ({ text, isBullet: isItem }: Raw): string[] => {
  const bare = isItem ? withoutBullet(text) : text
  const listed = isProse(bare) ? [] : bare.split(/;\s+/)
  const isList = listed.length >= 3 || (!isItem && listed.length === 2)
  const parts = isList ? listed : isItem ? [bare] : sentencesOf(bare).flatMap(breaths)
  return parts
    .slice(0, PARTS_MAX)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
}

const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|etc|approx|min|max|incl|excl|no|nos|st|dr|mr|mrs|ms|inc|ltd|dept|hrs|yrs|vs|ca|p\.a|b\.sc|m\.sc|b\.tech|ph\.d|sc)|\b\p{L})\.$/iu

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const piece of text.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{Sc}\d“"‘'(])/u)) {
    const last = sentences.at(-1)
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences
}

const breaths = (sentence: string): string[] => {
  const pieces = sentence.split(/,\s+/)
  return sentence.split(/\s+/).length > BREATHLESS && pieces.length > COMMAS_MIN && !/[.!?]$/.test(sentence) ? pieces : [sentence]
}
