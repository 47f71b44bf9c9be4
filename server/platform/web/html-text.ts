import { parseHTML } from 'linkedom'
import { tamed } from './tamed.ts'

const SKIPPED = new Set('button canvas form iframe input noscript object script select style svg template textarea'.split(' '))
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const BULLET = '• '
const [ELEMENT, TEXT] = [1, 3]

/** A parsed page, also from a fragment; scripts are never run. */
export const parsePage = (html: string): Document => {
  const tame = tamed(html)
  const whole = /<html[\s>]/i.test(tame.slice(0, 10_000)) ? tame : `<!doctype html><html><head></head><body>${tame}</body></html>`
  return parseHTML(whole).document
}

/** HTML → text: a line for each block, a bullet for each list entry. Text that was escaped twice is unwrapped. */
export const htmlText = (html: string): string => {
  const text = elementText(parsePage(html).body)
  return /<\/(p|li|ul|div|strong|span)>|<br\s*\/?>/i.test(text) ? elementText(parsePage(text).body) : text
}

/** The text of an element as it reads on the page. Walks without recursion. */
export const elementText = (root: Node): string => {
  let text = ''
  const open: (Node | string)[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node
    else if (node.nodeType === TEXT) text += (node.textContent ?? '').replace(/\s+/g, ' ')
    else if (node.nodeType === ELEMENT) {
      const { before, after, isSkipped } = surroundings(node.nodeName.toLowerCase())
      text += before
      open.push(after)
      if (!isSkipped) open.push(...[...node.childNodes].reverse())
    }
  }
  return tidy(text)
}

const surroundings = (tag: string): { before: string; after: string; isSkipped: boolean } => {
  if (tag === 'br') return { before: '\n', after: '', isSkipped: true }
  if (tag === 'li') return { before: `\n${BULLET}`, after: '\n', isSkipped: false }
  if (tag === 'td' || tag === 'th') return { before: '', after: ' ', isSkipped: false }
  const edge = tag === 'p' || /^h[1-6]$/.test(tag) ? '\n\n' : BLOCKS.has(tag) ? '\n' : ''
  return { before: edge, after: edge, isSkipped: SKIPPED.has(tag) }
}

const tidy = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/•\s*(?=\S)/g, BULLET)
    .replace(/^•\s*$/gm, '')
    .replace(/\n{2,}(?=• )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
