type Block = { kind: 'text'; text: string } | { kind: 'list'; entries: string[] }

const ENTRY = /^[•·▪◦‣*–-]\s+/u
/** What no page and no feed may hold: XML has no sign for it, and nobody sees it. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

export const readable = (text: string): string => text.replace(UNSEEN, '')

/** Plain text as its lines are meant: entries that follow one another are one list, every other line is a paragraph. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/).map((one) => readable(one).trim())) {
    const last = blocks.at(-1)
    if (line === '') continue
    if (!ENTRY.test(line)) blocks.push({ kind: 'text', text: line })
    else if (last?.kind === 'list') last.entries.push(line.replace(ENTRY, ''))
    else blocks.push({ kind: 'list', entries: [line.replace(ENTRY, '')] })
  }
  return blocks
}
