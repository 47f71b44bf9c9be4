import { createRequire } from 'node:module'
import type { ItemSentence, ItsFunction, ItsHelpers, Model, PartOfSpeech, WinkMethods } from 'wink-nlp'

export type Token = {
  text: string
  lower: string
  lemma: string
  pos: PartOfSpeech
  /** UTF-16 offsets into the text that was read. */
  start: number
  end: number
  /** Whether a dictionary of about 87,000 English word forms knows it. */
  known: boolean
}
export type Sentence = { start: number; end: number; tokens: Token[] }

/** New words stay in the model's cache for good, so it is thrown away before it grows past this many. */
const CACHE_LIMIT = 150_000
/** A token may stand for slightly other text than it shows; one that is not found within this many letters is left out. */
const MISSED = 20
const UNSEEN = 'qzxwvkj'

type Language = { read: (text: string) => Sentence[] }
let loaded: Language | null = null

/** The English model, loaded on first use (about a quarter of a second). Call it once at start to have it warm. */
export const loadLanguage = (): Language => {
  loaded ??= open()
  return loaded
}

/** Sentences and tokens with offsets into `text` as given; curly quotes and odd spaces are read as plain ones. */
export const readSentences = (text: string): Sentence[] => (text.trim() === '' ? [] : loadLanguage().read(text))

const open = (): Language => {
  const wink = openModel()
  return {
    read: (text) => {
      const plain = flatten(text)
      const spoken = plain.replace(/\p{Lu}/gu, lower)
      const sentences: Sentence[] = []
      const place = { cursor: 0, newest: 0 }
      wink.nlp
        .readDoc(spoken)
        .sentences()
        .each((sentence: ItemSentence) => {
          for (const tokens of atBreaks(tokensOf(wink, sentence, { plain, spoken }, place), plain)) {
            const first = tokens[0]
            const last = tokens.at(-1)
            const before = sentences.at(-1)
            if (!first || !last) continue
            if (before && !tokens.some(({ text: word }) => /[\p{L}\p{N}]/u.test(word))) {
              before.tokens.push(...tokens)
              before.end = last.end
            } else sentences.push({ start: first.start, end: last.end, tokens })
          }
        })
      if (place.newest > wink.dictionarySize + CACHE_LIMIT) loaded = null
      return sentences
    },
  }
}

/** An empty line or a new item of a list ends a sentence whether or not there is a full stop. */
const EMPTY_LINE = /\n\s*\n/
const atBreaks = (tokens: Token[], plain: string): Token[][] => {
  const parts: Token[][] = [[]]
  for (const [i, t] of tokens.entries()) {
    const gap = i === 0 ? '' : plain.slice(tokens[i - 1]?.end ?? t.start, t.start)
    if (EMPTY_LINE.test(gap) || (gap.includes('\n') && LIST_SIGN.test(t.text))) parts.push([])
    parts.at(-1)?.push(t)
  }
  return parts
}
const LIST_SIGN = /^([-*•#<{[`]|\d{1,2}\.?)$/

/**
 * The model tells values, not offsets: each value is looked up in the text behind the one before. `out` is typed wider
 * than what it returns for a single `its`, hence the casts.
 */
const tokensOf = (
  { its, lemmaOf, dictionarySize }: ReturnType<typeof openModel>,
  sentence: ItemSentence,
  { plain, spoken }: { plain: string; spoken: string },
  place: { cursor: number; newest: number },
) => {
  const words = sentence.tokens()
  const tags = words.out(its.pos) as PartOfSpeech[]
  const lemmas = words.out(lemmaOf) as string[]
  const ids = words.out(its.uniqueId) as unknown as number[]
  return (words.out(its.value) as string[]).flatMap((value, i) => {
    const at = spoken.indexOf(value, place.cursor)
    if (at < 0 || value.trim() === '' || plain.slice(place.cursor, at).trim().length > MISSED) return []
    const id = ids[i] ?? 0
    place.cursor = at + value.length
    place.newest = Math.max(place.newest, id)
    return split(token(plain.slice(at, at + value.length), tags[i] ?? 'X', lemmas[i] ?? value, at, id < dictionarySize))
  })
}

/** wink-nlp ships CommonJS with types for bundlers; `require` gives exactly the two functions named here. */
const openModel = () => {
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods
  const nlp = wink(require('wink-eng-lite-web-model') as Model, ['sbd', 'pos'])
  const its: ItsHelpers = nlp.its
  const lemmaOf = its.lemma as unknown as ItsFunction<string>
  const [unseen] = nlp.readDoc(UNSEEN).tokens().out(its.uniqueId) as unknown as number[]
  return { nlp, its, lemmaOf, dictionarySize: unseen ?? 0 }
}

/** Longer than any word or link in an answer; the tokeniser takes seconds for one run of thousands of letters or signs. */
const RUN = /(\S{64})(\S)/gu

/** The tokeniser takes the last word of "somebody came in." for an abbreviation and runs two sentences into one. */
const ABBREVIATED = /\b(in|no|sat|sun|ill|miss|mass|fig|mon|tue|wed|thu|fri)\.[ \n](?!\d)/gi

/** Length-preserving, so that offsets stay true. */
const flatten = (text: string) =>
  text
    .replace(ABBREVIATED, '$1 .')
    .replace(RUN, (_, kept: string, cut: string) => kept + ' '.repeat(cut.length))
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')

/** Capitals sway the tagger and say nothing when text was dictated; a letter that would change its length keeps its case. */
const lower = (letter: string) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)

const token = (text: string, pos: PartOfSpeech, lemma: string, start: number, known: boolean): Token => ({
  text,
  lower: text.toLowerCase(),
  lemma,
  pos,
  start,
  end: start + text.length,
  known: known || pos === 'PUNCT' || pos === 'NUM' || pos === 'SYM',
})

const LAST_WORD = /^(in|no|sat|sun|ill|miss|mass|fig|mon|tue|wed|thu|fri)\.$/i
const CONTRACTION = /^(i|you|we|they|he|she|it|that|there|who|what)('m|'re|'ve|'d|'ll|'s)$/i
const ENDINGS: Record<string, string> = { "'m": 'be', "'re": 'be', "'ve": 'have', "'d": 'would', "'ll": 'will', "'s": 'be' }

/** The model leaves a few contractions whole ("I'm gonna"); they hide a subject and an auxiliary. */
const split = (whole: Token): Token[] => {
  if (LAST_WORD.test(whole.text)) {
    const word = whole.text.slice(0, -1)
    return [token(word, whole.pos, word.toLowerCase(), whole.start, true), token('.', 'PUNCT', '.', whole.end - 1, true)]
  }
  const parts = CONTRACTION.exec(whole.text)
  const [, head, tail] = parts ?? []
  if (!head || !tail) return [{ ...whole, lemma: baseOf(whole) }]
  return [
    token(head, 'PRON', head.toLowerCase(), whole.start, true),
    token(tail, 'AUX', ENDINGS[tail.toLowerCase()] ?? 'be', whole.start + head.length, true),
  ]
}

const IRREGULAR: Record<string, string> = Object.fromEntries(
  `wrote write built build did do made make took take sold sell ran run heard hear told tell thought think sent send drew draw drove drive laid lay paid pay
  hung hang gave give saw see fed feed led lead kept keep held hold found find stood stand slept sleep sat sit bound bind wound wind spoke speak`
    .split(/\s+/)
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? word]] : [])),
)
const PREFIXED = /^(re|un|over|under|out|mis|fore|pre)(\w+)$/

/** Words outside the dictionary keep their ending as their lemma; a regular verb ending is taken off, and so is "rewrote". */
const baseOf = (t: Token) => {
  if (t.pos !== 'VERB' || t.lemma !== t.lower) return t.lemma
  const [, prefix, rest] = PREFIXED.exec(t.lower) ?? []
  const base = IRREGULAR[rest ?? '']
  if (prefix && base) return prefix + base
  return !t.known && /ed$|ing$/.test(t.lower) ? t.lower.replace(/(e?d|ing)$/, '') : t.lemma
}
