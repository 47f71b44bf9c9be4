import type { Token } from './language.ts'
import { emptyVerbs, functionWords, genericWords, lightVerbs, numberWords, solidNouns, stativeVerbs } from './word-classes.ts'

const MONTHS = 'january|february|march|april|june|july|august|september|october|november|december'
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const SEASONS = 'spring|summer|autumn|winter|christmas|easter|ramadan|weekend|term|semester|season|week|month|year|night|shift|quarter'
const TIME = new RegExp(
  [
    `\\b(last|next|this|that|same|previous|early|late|mid) (${MONTHS}|${DAYS}|${SEASONS}|morning|afternoon|evening|day|time)\\b`,
    `\\b(in|on|by|since|until|before|after|around|during|one|every) (the )?(${MONTHS}|${DAYS}|my (first|last|second|third)|christmas|easter|ramadan)\\b`,
    `\\b(one|that|the same) (${DAYS}|morning|afternoon|evening|night|day|shift|summer|winter|saturday)\\b`,
    '\\b(in|since|around|during) (19|20)\\d\\d\\b',
    '\\b(\\w+|\\d+) (years?|months?|weeks?|days?|hours?|minutes?) (ago|later|earlier|before|after|late|early)\\b',
    '\\bat (about |around )?(\\d{1,2}([:.]\\d\\d)?|\\w+) ?(am|pm|o.clock)\\b|\\b\\d{1,2}([:.]\\d\\d)? ?(am|pm)\\b',
    `\\b(within|in under|in|after|for|over|by) (about |around |the )?(\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|few) (years?|months?|weeks?|days?|hours?|minutes?|seconds?)\\b`,
    '\\b(yesterday|midnight|noon|lunchtime|overnight|closing time)\\b',
  ].join('|'),
  'i',
)

/** The month, where it cannot be the verb. */
const MAY = new RegExp(
  [
    '\\b([Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Aa]round|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|\\d(st|nd|rd|th)?)[ -](early |late |mid-)?May\\b',
    '\\bMay (the )?\\d',
    '\\b(in|since|until|last|next|early|late) may\\b(?! (be|have|not)\\b)',
  ].join('|'),
)

export const hasTimeAnchor = (text: string) => TIME.test(text) || MAY.test(text)

/** A preposition of place before something named or concrete: "at the depot", "in Leeds". */
export const hasPlaceAnchor = (tokens: Token[]) =>
  tokens.some((t, i) => {
    if (!['at', 'in', 'on', 'inside', 'outside', 'behind', 'near'].includes(t.lower)) return false
    const phrase = tokens.slice(i + 1, i + 5)
    const head = phrase.find((p) => p.pos === 'NOUN' || p.pos === 'PROPN')
    return head !== undefined && isSpecific(head)
  })

export const isNumber = (t: Token) => /\d/.test(t.text) || (numberWords.has(t.lower) && t.lower !== 'one')

const ABSTRACT = /(ness|ship|ism|tion|sion|ment|ance|ence|ity|sis|acy|hood)s?$/
/** Adjectives of judgement; those of colour, matter, heat or damage have no such ending. */
const JUDGEMENT = /(ive|al|ful|able|ible|ous|ic|ent|ant|ory|less)$/

/** A content word that would not fit just any answer. */
export const isSpecific = (t: Token) => {
  if (!['NOUN', 'PROPN', 'VERB', 'ADJ'].includes(t.pos) || !/^[\p{L}\p{N}][\p{L}\p{N}'&.+#-]*$/u.test(t.text) || t.text.length < 2)
    return false
  if (functionWords.has(t.lower) && !(t.lower === 'may' && t.pos === 'PROPN')) return false
  if (t.pos === 'VERB') return !lightVerbs.has(t.lemma) && !stativeVerbs.has(t.lemma) && !emptyVerbs.has(t.lemma)
  if (genericWords.has(t.lower) || genericWords.has(t.lemma)) return false
  if (t.pos === 'NOUN' && ABSTRACT.test(t.lower) && !solidNouns.has(t.lemma)) return false
  if (t.pos === 'ADJ' && JUDGEMENT.test(t.lower)) return false
  return !stativeVerbs.has(t.lemma) && !lightVerbs.has(t.lemma)
}
