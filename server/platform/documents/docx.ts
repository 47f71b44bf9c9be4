import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { whyRunHidden } from './docx-hidden.ts'
import { openDocx, packDocx } from './docx-package.ts'
import { readStyles } from './docx-styles.ts'
import { DocumentError, type DocumentRead } from './model.ts'
import { tidy } from './pdf-layout.ts'

/** The two namespaces of WordprocessingML: transitional and strict. */
const WORD = /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/

/** Word itself stays under a hundred, tables in tables included. */
const DEPTH_MAX = 500

/** Reads the text of a Word file, what can be seen apart from what cannot. Throws `DocumentError`. */
export const readDocx = async (bytes: Uint8Array): Promise<DocumentRead> => {
  try {
    const { document, styles } = await openDocx(bytes)
    const { visible, hidden } = splitHidden(document, styles)
    const { value } = await mammoth.extractRawText({ buffer: await packDocx(visible) })
    return { source: 'docx', text: tidy(value.replace(/\n\n/g, '\n')), hidden }
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('broken')
  }
}

const splitHidden = (source: string, styleSource: string | null): { visible: string; hidden: DocumentRead['hidden'] } => {
  if (!usesPlainPrefix(source) || depthOf(source) > DEPTH_MAX) throw new DocumentError('broken')
  const document = parseXml(source)
  const styles = readStyles(styleSource === null ? null : parseXml(styleSource))
  const hidden: DocumentRead['hidden'] = []
  let before: Element | null = null
  for (const run of [...document.getElementsByTagName('w:r')]) {
    const why = whyRunHidden(run, styles)
    if (why === null) continue
    const text = [...run.getElementsByTagName('w:t')].map((part) => part.textContent).join('')
    const last = hidden.at(-1)
    if (last?.why === why && before !== null && before === run.parentElement) last.text += text
    else if (text.trim() !== '') hidden.push({ text, why })
    before = run.parentElement
    run.remove()
  }
  return { visible: document.toString(), hidden }
}

/** Every program writes `w:`; a file that hides Word's elements behind another name wants to be read differently. */
const usesPlainPrefix = (source: string): boolean => {
  const bindings = [...source.matchAll(/xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)]
  return bindings.every(([, prefix, uri]) => (prefix === 'w') === WORD.test(uri ?? ''))
}

const depthOf = (source: string): number => {
  let depth = 0
  let deepest = 0
  for (const [tag] of source.matchAll(/<[\w/][^>]*>/g)) {
    if (!tag.endsWith('/>')) depth += tag.startsWith('</') ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

// linkedom types its own documents; what is used here is the part of the DOM that it has.
const parseXml = (source: string): Document => new DOMParser().parseFromString(source, 'text/xml') as unknown as Document
