import type { Clause } from '#server/platform/text/clauses.ts'
import type { Token } from '#server/platform/text/language.ts'
import { functionWords } from '#server/platform/text/word-classes.ts'
import { overall, type WordOrder } from '#server/platform/text/word-order.ts'

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

/** Below this, the longer the answer the less, no English is in such an order; the lowest real answers measured are at 0.08. */
const DISORDER = 0.05
/** Above this an answer is in order, whatever single sentences of it are like. */
const ORDERLY = 0.22

/** Words without sentences: cue words in a row, or real words in an order that no sentence has. */
export const isSalad = (orders: WordOrder[], clauses: Clause[]) => {
  const { mean, pairs } = overall(orders)
  if (pairs < 9 || mean > ORDERLY) return false
  if (mean < DISORDER - 1 / pairs) return true
  const jumbled = orders.filter((order) => order.pairs >= 9 && order.mean < -DISORDER)
  if (overall(jumbled).pairs >= 0.6 * pairs) return true
  const words = clauses.flatMap((clause) => clause.tokens).filter(isLetters)
  return words.length >= 8 && share(words.filter((t) => functionWords.has(t.lower)).length, words.length) < 0.15 && !isTold(clauses)
}

const isTold = (clauses: Clause[]) => clauses.filter((clause) => clause.isOwnAction && clause.strength === 'concrete').length >= 2
