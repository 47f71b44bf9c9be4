import { readSentences } from '#server/platform/text/language.ts'

/**
 * The same answer as another hand would have put it down: other quotes, spacing, spelling, contractions and capitals, and a "Well,"
 * in front. None of them changes what is said, so none should change a band. Only those that differ from the answer.
 */
export const variantsOf = (answer: string): string[] => {
  const told = [quotes, contractions, spacing, opening, spelling, capitals].map((rewrite) => rewrite(answer))
  return [...new Set(told)].filter((text) => text !== answer)
}

const quotes = (answer: string) =>
  /[‘’“”]/.test(answer)
    ? answer.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
    : answer
        .replace(/'/g, '’')
        .replace(/(^|[\s([])"/g, '$1“')
        .replace(/"/g, '”')

// What "'s" and "'d" stand for depends on the sentence, so they stay.
const LONG: Record<string, string> = { "n't": ' not', "'m": ' am', "'re": ' are', "'ve": ' have', "'ll": ' will' }
const WHOLE: Record<string, string> = { "can't": 'cannot', "won't": 'will not', "shan't": 'shall not' }

const contractions = (answer: string) =>
  answer
    .replace(/\b(?:can|won|shan)['’]t\b/gi, (short) => asCapital(short, WHOLE[plainQuote(short)] ?? short))
    .replace(/(?<=\p{L})(?:n['’]t|['’](?:m|re|ve|ll))\b/giu, (short) => LONG[plainQuote(short)] ?? short)

const plainQuote = (text: string) => text.toLowerCase().replace('’', "'")

const spacing = (answer: string) => answer.replace(/([.!?]["'”’)]?)[ \t]+(?=\S)/g, '$1  ')

const OPENERS = new Set(
  'a after an as at before during for from he i in it last my on once one our she since that the there they this to two until we when while with you'.split(
    ' ',
  ),
)
/** A name keeps its capital behind "Well,"; small words lose it. */
const opening = (answer: string) => {
  const [first = ''] = answer.match(/\p{L}+/u) ?? []
  const isSmall = first !== 'I' && OPENERS.has(first.toLowerCase())
  return `Well, ${isSmall ? answer.replace(first, first.toLowerCase()) : answer}`
}

const PAIRS =
  `organise organize, organised organized, organising organizing, organisation organization, realise realize, realised realized, recognise recognize,
  recognised recognized, prioritise prioritize, prioritised prioritized, apologise apologize, apologised apologized, analyse analyze, analysed analyzed,
  summarise summarize, summarised summarized, optimise optimize, optimised optimized, minimise minimize, minimised minimized, standardised standardized,
  specialised specialized, colour color, colours colors, behaviour behavior, labour labor, neighbour neighbor, neighbours neighbors, favourite favorite,
  humour humor, honour honor, centre center, centres centers, metre meter, metres meters, litre liter, litres liters, theatre theater, programme program,
  programmes programs, catalogue catalog, dialogue dialog, defence defense, licence license, travelled traveled, travelling traveling, cancelled canceled,
  labelled labeled, labelling labeling, modelled modeled, modelling modeling, mislabelled mislabeled, counsellor counselor, jewellery jewelry, tyre tire, tyres tires, grey gray, cheque check,
  cheques checks, kerb curb, mould mold, plough plow, enrol enroll, fulfil fulfill, skilful skillful, manoeuvre maneuver, paediatric pediatric, anaesthetic anesthetic, haemorrhage hemorrhage`
    .split(',')
    .map((pair) => pair.trim().split(' '))
const OTHER_SPELLING = new Map(
  PAIRS.flatMap(
    ([british = '', american = '']) =>
      [
        [british, american],
        [american, british],
      ] as const,
  ),
)
/** Their American form is another word as well ("check", "program"), which only the British reader can tell. */
const ONE_WAY = new Set(['check', 'checks', 'program', 'programs', 'tire', 'tires', 'license', 'meter', 'meters', 'curb', 'mold', 'dialog'])

const spelling = (answer: string) =>
  answer.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase()
    return ONE_WAY.has(lower) ? word : asCapital(word, OTHER_SPELLING.get(lower) ?? word)
  })

const asCapital = (like: string, word: string) => (/^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word)

/** As thumbs type: small at the start of a sentence, and "i". Names keep theirs, for "May" is not "may". */
const capitals = (answer: string) => {
  const starts = new Set(readSentences(answer).map(({ start }) => start))
  return answer.replace(/\p{L}+/gu, (word, at: number) => {
    if (word === 'I') return 'i'
    return starts.has(at) && OPENERS.has(word.toLowerCase()) ? word.toLowerCase() : word
  })
}
