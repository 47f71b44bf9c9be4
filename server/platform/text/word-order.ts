import type { Token } from './language.ts'

/**
 * Kinds of words, as far as order depends on them: small words by what they are, others by what the tagger takes them
 * for, past and -ing forms apart. One letter each; "^" and "$" are the ends of a sentence.
 */
const KINDS = '$&,.DEHIMNOSTVY^bdfghjnoprstuvwz'

/**
 * Which kind follows which (row by row, in the order above) in English as candidates speak it, against the same words in
 * any order: 0 hardly ever, 9 far more often than by chance; digit d stands for a log ratio of (d - 4.5) / 2.25. Counted on
 * the sample answers of the question bank and the labelled answers of the tests, as they are and shuffled.
 */
const FOLLOWS = `
  55555555555555555555555555555555 00506237463345554705533335544653 09503036172130659404433246545481
  51505148456461757236754145586490 00510000000000050014077002404011 10535340022120150937283054565222
  14554400331221552023567746545363 00500000600709050803000003400604 00533930553057450615140015513700
  00543840122004052615061545544920 05564232632627153303651656543277 00536240053000351707281357535221
  04551400612907151502040765412008 00526830050033050801050905526302 01541440741529350444220424544542
  50535029003050757003432056564050 00536148165070853064932124595020 01556080017070353025742875565143
  00507370019170350007634001555052 04554281126552552322534565455045 00556158536774750204034322485107
  05550022100110253163336553505023 06560003403736553573523564552346 00516940406030350005112000526720
  02548072006050450035544323547060 04555526333044454453451454555444 00505540274222550526076025534232
  04552334633935451123200252444041 04550102400404151272256532414234 02446070007280354135743575145062
  00534227710859650642203304443218 02545240016341652434351775554130`
  .trim()
  .split(/\s+/)

const SMALL: Record<string, string> = Object.fromEntries(
  Object.entries({
    I: 'i we he they she',
    Y: 'you',
    T: 'it',
    O: 'them him me us',
    H: 'her',
    D: 'the a an my our his their your its every',
    o: 'to',
    f: 'of',
    '&': 'and or',
    b: 'but so because if when',
    h: 'that',
    w: 'which who what',
    S: 'is was are were',
    E: 'be been',
    V: 'had has have',
    M: 'did do would could can will',
    N: "not n't",
    t: 'there',
    ',': ',',
    '.': '. ? ! ; :',
    s: "'s",
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
)

const TAGS: Partial<Record<Token['pos'], string>> = {
  ADJ: 'j',
  ADV: 'r',
  INTJ: 'r',
  ADP: 'p',
  NUM: 'u',
  SYM: 'u',
  DET: 'D',
  PRON: 'O',
  AUX: 'M',
  CCONJ: '&',
  SCONJ: 'b',
  PART: 'N',
  PUNCT: '',
}

const kindOf = ({ lower, lemma, pos }: Token) => {
  const small = SMALL[lower]
  if (small !== undefined) return small
  if (pos !== 'VERB') return TAGS[pos] ?? 'n'
  if (/ing$/.test(lower)) return 'g'
  if (lower === lemma) return 'v'
  return /s$/.test(lower) ? 'z' : 'd'
}

export type WordOrder = { mean: number; pairs: number }

/** How far words stand in an order that sentences have: about 0.5 for English, below 0 for words in a row or shuffled. */
export const orderOf = (tokens: Token[]): WordOrder => {
  let sum = 0
  let pairs = 0
  let before = KINDS.indexOf('^')
  for (const kind of [...tokens.map(kindOf), '$']) {
    const at = KINDS.indexOf(kind)
    if (kind === '' || (kind === '.' && at === before)) continue
    sum += (Number(FOLLOWS[before]?.[at] ?? 4.5) - 4.5) / 2.25
    pairs += 1
    before = at
  }
  return { mean: sum / pairs, pairs }
}

/** The same for several sentences together. */
export const overall = (orders: WordOrder[]): WordOrder => {
  const pairs = orders.reduce((sum, order) => sum + order.pairs, 0)
  return { mean: orders.reduce((sum, order) => sum + order.mean * order.pairs, 0) / Math.max(1, pairs), pairs }
}
