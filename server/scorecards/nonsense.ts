import type { Clause } from '#server/platform/text/clauses.ts'
import type { Token } from '#server/platform/text/language.ts'
import { functionWords, genericWords } from '#server/platform/text/word-classes.ts'

const isLetters = (t: Token) => /^[\p{L}'-]+$/u.test(t.text) && !t.text.startsWith("'")
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Small words of the languages candidates are most likely to answer in by mistake. They tell a language from noise. */
const FOREIGN = new Set(
  `el la los las de del que y en un una por con para como pero mi yo muy fue era más porque le les des du et est dans pour pas je nous vous avec mais une ce qui sur
  der die das und ist nicht ich wir ein eine mit auf für zu war habe dem den von sich auch o os as um uma não com eu foi meu minha il che di per non sono ho ma è
  i w z na się nie jest że do to ja mi po od jak het een van niet ik dat met voor zijn maar ve bir bu için ben çok da de ile och att det som är jag inte på`.split(
    /\s+/,
  ),
)

/** Written in a language that the rules cannot read: another script, or small words of another tongue with few English ones. */
export const isOtherLanguage = (text: string, tokens: Token[]) => {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length >= 6 && latin.length / letters.length < 0.5) return true
  const words = tokens.filter(isLetters)
  if (words.length < 4) return false
  const english = share(words.filter((t) => functionWords.has(t.lower)).length, words.length)
  const foreign = share(words.filter((t) => FOREIGN.has(t.lower)).length, words.length)
  const unknown = share(words.filter((t) => !t.known).length, words.length)
  return foreign >= 0.2 && english < 0.2 && unknown > 0.2
}

/** Letters without words: most tokens are in no dictionary, or the same sign again and again. */
export const isGibberish = (text: string, tokens: Token[]) => {
  const squeezed = text.replace(/\s+/g, '')
  if (squeezed.length >= 6 && new Set(squeezed.toLowerCase()).size <= 3) return true
  const words = tokens.filter(isLetters)
  if (words.length === 0) return squeezed.length > 0 && !/\d/.test(squeezed)
  const odd = words.filter((t) => isOdd(t))
  const oddLength = odd.reduce((n, t) => n + t.text.length, 0)
  const length = words.reduce((n, t) => n + t.text.length, 0)
  return share(odd.length, words.length) >= 0.4 || (share(oddLength, length) >= 0.5 && odd.length >= 2)
}

/** A capital inside a sentence makes a name, and capitals throughout an abbreviation; both may be unknown. */
const isOdd = (t: Token) => {
  if (t.known || t.text.length < 2) return false
  const letters = t.lower.replace(/[^a-zà-ÿ]/g, '')
  const vowels = letters.match(/[aeiouyà-ÿ]/g)?.length ?? 0
  const looksLikeWord = vowels / Math.max(1, letters.length) > 0.22 && !/[^aeiouyà-ÿ]{5}/.test(letters)
  if (/^[A-Z]/.test(t.text)) return !looksLikeWord && t.text.length > 5
  return !looksLikeWord || t.pos !== 'PROPN'
}

const SUBJECTS = new Set(['i', 'we', 'he', 'they'])
const DETERMINERS = new Set(['the', 'a', 'an', 'my', 'our', 'their', 'your', 'its'])

/** Pairs that no English sentence has side by side: "the of", "we the", "a they". */
const isImpossible = (a: Token, b: Token) => {
  if (DETERMINERS.has(a.lower))
    return (
      DETERMINERS.has(b.lower) ||
      b.pos === 'CCONJ' ||
      SUBJECTS.has(b.lower) ||
      b.text === '.' ||
      b.text === ',' ||
      ['was', 'were', 'is', 'are', 'had', 'of', 'to', 'with', 'from', 'for', 'and', 'that', 'because'].includes(b.lower)
    )
  if (SUBJECTS.has(a.lower))
    return DETERMINERS.has(b.lower) || SUBJECTS.has(b.lower) || ['of', 'to', 'with', 'from', 'for', 'by'].includes(b.lower)
  if (['of', 'with', 'from', 'for'].includes(a.lower))
    return ['was', 'were', 'is', 'are', 'had', 'did', 'and', 'of', 'to', 'i', 'we', 'they', 'he', 'with', 'for'].includes(b.lower)
  if (['and', 'to'].includes(a.lower))
    return (
      a.lower === b.lower ||
      b.text === '.' ||
      (a.lower === 'to' && ['was', 'were', 'had', 'did', 'i', 'we', 'they', 'of', 'and'].includes(b.lower))
    )
  return false
}

/** Words without sentences: cue words in a row, or real words in an order that no sentence has. */
export const isSalad = (tokens: Token[], clauses: Clause[]) => {
  const words = tokens.filter(isLetters)
  if (words.length < 8) return false
  const impossible = tokens.slice(1).filter((t, i) => isImpossible(tokens[i] ?? t, t)).length
  if (share(impossible, words.length) >= 0.07 && impossible >= 3) return true
  const small = share(words.filter((t) => functionWords.has(t.lower)).length, words.length)
  const finite = clauses.filter((clause) => clause.tense !== 'none' && clause.verb !== null && clause.subject !== 'none')
  const told = share(
    finite.reduce((n, clause) => n + clause.words, 0),
    words.length,
  )
  const content = words.filter((t) => !functionWords.has(t.lower))
  const stock = share(content.filter((t) => genericWords.has(t.lemma) || genericWords.has(t.lower)).length, content.length)
  if (clauses.filter((clause) => clause.isOwnAction && clause.strength === 'concrete').length >= 2) return false
  return small < 0.15 || (small < 0.26 && (told < 0.5 || stock >= 0.5))
}
