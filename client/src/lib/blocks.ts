export type Block = { kind: 'text' | 'lead'; text: string } | { kind: 'list'; entries: string[] }

const ENTRY = /^\s*(?:[•·▪◦‣*–-])\s+/u
const LEAD_LONGEST = 70

/** Plain text as its lines are meant: entries of lists together, a short line above them as what leads to them, the rest paragraphs. */
export const blocks = (text: string): Block[] => {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const out: Block[] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (line === '') continue
    if (!ENTRY.test(line)) out.push({ kind: isLead(line) ? 'lead' : 'text', text: line })
    else if (last?.kind === 'list') last.entries.push(line.replace(ENTRY, ''))
    else out.push({ kind: 'list', entries: [line.replace(ENTRY, '')] })
  }
  return out.map((block, index) => led(block, out[index + 1]))
}

const isLead = (line: string) => line.length <= LEAD_LONGEST && line.endsWith(':')

const led = (block: Block, next: Block | undefined): Block =>
  block.kind === 'text' && next?.kind === 'list' && block.text.length <= LEAD_LONGEST && !/[.!?]$/.test(block.text)
    ? { kind: 'lead', text: block.text }
    : block
