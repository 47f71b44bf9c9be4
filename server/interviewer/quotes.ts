import { countWords } from '#server/platform/text/terms.ts'

const BREAK = /[.,;:!?…\n()[\]{}“”"«»|<>–—]+| - |\s(?=(?:and|but|because|so|which|who|although|while|whereas|then|when|until)\s)/i
const LEAD =
  /^(?:and|but|because|so|which|who|that|then|well|um+|uh+|er+|like|also|actually|basically|honestly|okay|ok|yes|no|yeah|i think|i guess|i mean|you know|for example|for instance|in the end|as a result|in fact)\s+/i
const TAIL =
  /\s+(?:a|an|the|to|of|in|on|at|by|for|with|from|and|or|but|as|my|our|their|his|her|its|your|this|that|these|those|was|were|is|are|very|more|some|any|about|into|than|which|who|it|they|we|i|he|she|had|have|has|not)$/i
export const ROUGH =
  /\b(?:fuck\w*|shit\w*|bitch\w*|damn\w*|idiot\w*|stupid|crap|arse\w*|ass|asshole\w*|bastard\w*|moron\w*|suck\w*|dumb|kill\w*|suicid\w*|rap(?:e|ed|ist)|instructions?|prompt|score)\b/i
const WORDS_MAX = 8
const WORDS_MIN = 2

/**
 * A few words of an answer that can be said back: always an exact substring on one line, never rude, never a fragment that
 * ends on a hinge word. `wanted` says what to look for; the first clause that has it is quoted from there on. What `spent`
 * texts have quoted already is not quoted again.
 */
export const quoteFrom = (answer: string, wanted: RegExp, wordsMax: number = WORDS_MAX, spent: readonly string[] = []): string | null => {
  for (const clause of clausesOf(answer)) {
    const at = clause.search(wanted)
    if (at < 0 || ROUGH.test(clause)) continue
    const quote = shorten(strip(fits(clause, wordsMax) ? clause : clause.slice(at)), wordsMax)
    if (quote && wanted.test(quote) && !spent.some((text) => text.includes(`“${quote}”`))) return quote
  }
  return null
}

export const clausesOf = (answer: string): string[] =>
  answer
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')

const strip = (clause: string): string => {
  const bare = clause.replace(LEAD, '')
  return bare === clause ? clause : strip(bare)
}

const shorten = (clause: string, wordsMax: number): string | null => {
  let quote = (clause.match(/\s*\S+/g) ?? []).slice(0, wordsMax).join('')
  while (!fits(quote, wordsMax)) {
    const shorter = quote.replace(/\s+\S+$/, '')
    // Many words without a space between them: there is nothing to say back.
    if (shorter === quote) return null
    quote = shorter
  }
  while (TAIL.test(quote)) quote = quote.replace(TAIL, '')
  return countWords(quote) >= WORDS_MIN && /^[\p{L}\p{N}£$€]/u.test(quote) ? quote : null
}

const fits = (text: string, wordsMax: number) => countWords(text) <= wordsMax && text.split(/\s+/).length <= wordsMax
