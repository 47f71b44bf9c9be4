import type { Fields } from './source.ts'

const ITEM_MAX = 1_000_000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export type XmlItem = { fields: Record<string, string> } | { broken: string }
type Token = { kind: 'text' | 'open' | 'close' | 'empty'; value: string; end: number }
type Open = { fields: Record<string, string>; path: string[]; text: string; size: number }

/**
 * Every element called `name`, as the texts of the elements in it, by their names in lower case.
 * Declarations are passed over, so no entity stands for more than a sign; an element that never ends is broken, the next is read.
 */
export const xmlItems = (xml: string, names: readonly string[]): XmlItem[] => {
  const found: XmlItem[] = []
  let open: Open | null = null
  for (const token of tokens(xml)) {
    const name = token.kind === 'text' ? '' : token.value
    if (names.includes(name) && (token.kind === 'open' || token.kind === 'close')) {
      if (open) found.push(token.kind === 'open' ? { broken: 'It has no end.' } : ended(open))
      open = token.kind === 'open' ? { fields: {}, path: [], text: '', size: 0 } : null
    } else if (open) take(open, token)
  }
  if (open) found.push({ broken: 'It has no end.' })
  return found
}

const ended = ({ fields, size }: Open): XmlItem => (size > ITEM_MAX ? { broken: `It is longer than ${ITEM_MAX} characters.` } : { fields })

const take = (open: Open, { kind, value }: Token) => {
  if (kind === 'text') {
    open.size += value.length
    if (open.path.length > 0 && open.size <= ITEM_MAX) open.text += value
  } else if (kind === 'open') {
    if (open.path.length === 0) open.text = ''
    open.path.push(value)
  } else if (kind === 'close' && open.path.includes(value)) {
    open.path.length = open.path.lastIndexOf(value)
    if (open.path.length === 0 && !Object.hasOwn(open.fields, value)) open.fields[value] = open.text.trim()
  }
}

function* tokens(xml: string): Generator<Token> {
  for (let at = 0; at < xml.length; ) {
    const token = tokenAt(xml, at)
    if (token.value !== '') yield token
    at = token.end
  }
}

const tokenAt = (xml: string, at: number): Token => {
  if (xml[at] !== '<') {
    const end = endOf(xml, '<', at, 0)
    return { kind: 'text', value: unescaped(xml.slice(at, end)), end }
  }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = endOf(xml, ']]>', at + 9, 3)
    return { kind: 'text', value: xml.slice(at + 9, xml.endsWith(']]>', end) ? end - 3 : end), end }
  }
  if (xml.startsWith('<!--', at)) return { kind: 'text', value: '', end: endOf(xml, '-->', at + 4, 3) }
  if (xml[at + 1] === '!' || xml[at + 1] === '?') return { kind: 'text', value: '', end: endOf(xml, '>', at, 1) }
  const end = endOf(xml, '>', at, 1)
  const name = /^<\/?\s*([\w:.-]{1,100})/.exec(xml.slice(at, Math.min(end, at + 120)))?.[1]?.toLowerCase() ?? ''
  const kind = xml[at + 1] === '/' ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open'
  return { kind, value: name, end }
}

const endOf = (xml: string, sign: string, from: number, length: number): number => {
  const at = xml.indexOf(sign, from)
  return at === -1 ? xml.length : at + length
}

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD'
  })

/** The text of the first of these elements that has one. */
export const firstOf = (fields: Fields, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return ''
}
