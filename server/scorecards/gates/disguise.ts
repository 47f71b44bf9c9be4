const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g
/** Letters of other alphabets that look like ours. */
const TWINS: Record<string, string> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ԁ: 'd', ɡ: 'g' }

/** As a reader sees it: one form for each letter and quote, nothing invisible, single spaces. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** Other readings of a sentence that may hide one: figures for letters, spaced letters, base64, shifted or turned letters. */
export const disguisesOf = (text: string): string[] => {
  const said = plainly(text)
  return [leet(said), twins(said), spaced(said), shifted(said), turned(said), ...encoded(said)].filter(
    (hidden): hidden is string => hidden !== null,
  )
}

const FIGURES: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
const FIGURED = /[a-z][013457@$]+[a-z]|^[013457@$]+[a-z]+[013457@$]/i
const leet = (said: string) => {
  if (!/[013457@$]/.test(said)) return null
  const words = said.split(' ')
  if (words.filter((word) => word.length <= LONGEST && FIGURED.test(word)).length < 2) return null
  return words.map((word) => (/[a-z]/i.test(word) ? word.replace(/[013457@$]/g, (figure) => FIGURES[figure] ?? figure) : word)).join(' ')
}
const LONGEST = 24

const twins = (said: string) =>
  /[аеорсухіѕԁɡ]/.test(said) && /[a-z]/i.test(said) ? said.replace(/[аеорсухіѕԁɡ]/g, (letter) => TWINS[letter] ?? letter) : null

const spaced = (said: string) =>
  /(?:\b\w ){4}\w\b/.test(said)
    ? said
        .replace(/\b(\w) (?=\w\b)/g, '$1')
        .replace(/(ignore|disregard|forget)(the|all)/i, '$1 $2 ')
        .replace(/(give|award)(full|top)/i, '$1 $2 ')
    : null

const SHIFTED = /\b(vtaber|qvfertneq|fpber|znexf?|ehoevp|vafgehpgvbaf?|tenqr|shyy|znkvzhz|njneq)\b/gi
const shifted = (said: string) =>
  (said.match(SHIFTED)?.length ?? 0) < 2
    ? null
    : said.replace(/[a-z]/gi, (letter) => {
        const base = letter <= 'Z' ? 65 : 97
        return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
      })

const TURNED = /\b(erongi|drageersid|erocs|skram|cirbur|snoitcurtsni|edarg|lluf|evig|mumixam)\b/gi
const turned = (said: string) => ((said.match(TURNED)?.length ?? 0) < 2 ? null : [...said].reverse().join(''))

const CODE = /\b[A-Za-z0-9+/]{20,2000}={0,2}/g
const encoded = (said: string): string[] =>
  (said.match(CODE) ?? []).slice(0, 4).flatMap((code) => {
    const text = Buffer.from(code, 'base64').toString('latin1')
    return /^[\x20-\x7e\s]{8,}$/.test(text) && /[a-z]{3} [a-z]/i.test(text) ? [text] : []
  })
