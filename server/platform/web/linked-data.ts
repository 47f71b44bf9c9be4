const VALUES_MAX = 20_000

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object of a type in a text of JSON-LD, in its order: in arrays, graphs and lists. Broken JSON has none. */
export const typedIn = (source: string, type: RegExp): Fields[] => {
  const found: Fields[] = []
  const open: unknown[] = [parseLoosely(source)]
  for (let seen = 0; open.length > 0 && seen < VALUES_MAX; seen += 1) {
    const next = open.pop()
    if (isFields(next) && [next['@type']].flat().some((name) => typeof name === 'string' && type.test(name))) found.push(next)
    else if (Array.isArray(next) || isFields(next)) open.push(...Object.values(next).reverse())
  }
  return found
}

/** The texts of the JSON-LD scripts of a page, without taking the page apart: a script ends where its end tag begins. */
export const linkedData = (html: string): string[] => {
  const scripts: string[] = []
  const start = /<script\b([^>]{0,500})>/gi
  const end = /<\/script/gi
  for (let match = start.exec(html); match !== null; match = start.exec(html)) {
    end.lastIndex = start.lastIndex
    const close = end.exec(html)
    if (!close) break
    if (/ld\+json/i.test(match[1] ?? '')) scripts.push(html.slice(start.lastIndex, close.index))
    start.lastIndex = close.index
  }
  return scripts
}

/** Line breaks inside strings are the usual fault of hand-made JSON-LD. */
const parseLoosely = (source: string): unknown => {
  const bare = source.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
  return parseJson(bare) ?? parseJson(bare.replace(/\s+/g, ' '))
}

/** Null for what is not JSON. */
export const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}
