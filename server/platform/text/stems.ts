/** Forms that no ending gives away. Comparatives lead to their adjective. */
const IRREGULAR = new Map(
  `lose lost|send sent resent|resend resends resending|keep kept|hold held|write wrote written|break broke broken|build built|make made|run ran|take took taken|give gave given
  go went gone goes|do did done does|buy bought|sell sold|pay paid|grow grew grown|rise rose risen|fall fell fallen|lead led|meet met|freeze froze frozen
  drive drove driven|wear wore worn|choose chose chosen|get got gotten|leave left|feel felt|tell told|say said|find found|know known|think thought
  bring brought|teach taught|catch caught|bind bound|wind wound|shake shook shaken|sink sank sunken|swell swollen|throw threw thrown|blow blew blown|tear torn
  eat ate eaten|drink drank drunk|begin began begun|speak spoken|steal stolen|hide hidden|bite bitten|spread|burn burnt|mean meant|spend spent|lend lent
  child children|person people persons|man men|woman women|foot feet|tooth teeth|index indices|matrix matrices|criterion criteria|vertex vertices|fungus fungi
  virus viruses|die died dying dies|lie lying lies|tie tied tying|bias biased biases|lens lenses|gas gases|tax taxes taxed taxation|analysis analyses analyse analyze
  fast faster fastest|slow slower slowest slowly|quick quicker quickest|cheap cheaper cheapest|safe safer safest safety|strong stronger strongest|weak weaker weakest
  high higher highest|low lower lowest lowers lowered lowering|large larger largest|small smaller smallest|big bigger biggest|long longer longest|short shorter shortest|hard harder hardest
  soft softer softest softens softened|easy easier easiest easily|simple simpler simplest|hot hotter hottest|cold colder coldest|cool cooler|warm warmer|light lighter lightest|heavy heavier heaviest
  thick thicker thickest|thin thinner thinnest|deep deeper deepest|early earlier earliest|late later latest|wide wider widest|narrow narrower|rich richer|clean cleaner
  loose looser|tight tighter|dry drier dryer driest|wet wetter|steep steeper|tall taller|near nearer nearest|close closer|rough rougher|smooth smoother|old older oldest|new newer newest
  young younger|great greater greatest|few fewer fewest|bad worse worst|good better best|transmit transmission transmitted|retransmit retransmission retransmitted
  ink inks|less lesser least|more most|bacterium bacteria|datum|medium media|appendix appendices|dice|knife knives|shelf shelves|leaf leaves|loaf loaves|life lives|half halves
  use using used uses|bear bore borne|see saw seen|agree agreed|free freed|guarantee guaranteed guaranteeing|breathe breath breaths breathing breathes|bleed bleeding blood bleeds bled|choke choking|swear sworn|strike struck|stick stuck|hang hung|shut|set|put|cut|let|read|cost costs|expensive costly|goods`
    .split(/[|\n]/)
    .flatMap((line) => {
      const [head = '', ...forms] = line.trim().split(/\s+/)
      return [head, ...forms].map((form): [string, string] => [form, head])
    }),
)
/** Not a plural, whatever it ends with. */
const SINGULAR = /(ss|us|is|ous|^aws|^dns|^https|^tls|^gps|^ios|^sms|^sis|^bias|^gas|^lens|^rps)$/
/** Small words that a stem must not be taken for: a note is no "not". */
const TAKEN = new Set(
  'not nor for can but the and one our her his all any than then this that with from over here when where what was were has had will'.split(
    ' ',
  ),
)
/** Not a verb, whatever it ends with; and the short verbs that are. */
const NO_VERB = new Set('evening morning nothing something anything everything during outing ceiling wedding clothing'.split(' '))
const SHORT_VERBS = new Set(
  'ask act add aim air buy cry dry eat end fix fly mix mow oil own pay rub say see sew sow tow try wax fry tax box lay key bid'.split(' '),
)
const VOWEL = /[aeiouy]/

/**
 * The form in which two words count as one: without plural, tense, comparison and the commonest endings of nouns and
 * adverbs. Only for comparing with other stems; not a word to show.
 */
export const stemOf = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known) return bare(known)
  if (word.length <= 3 || /\d/.test(word)) return word
  const stem = bare(withoutEnding(word))
  return TAKEN.has(stem) && stem !== word ? `${stem}e` : stem
}

const withoutEnding = (word: string): string => {
  const single = singularOf(word)
  if (/[^aeiou]ied$/.test(single)) return `${single.slice(0, -3)}y`
  if (/(ability|ibility)$/.test(single)) return single.replace(/(a|i)bility$/, '$1ble')
  if (/(ably|ibly)$/.test(single)) return single.replace(/y$/, 'e')
  if (/i[sz]ations?$/.test(single)) return single.replace(/ation$/, '')
  if (/eed$/.test(single) || NO_VERB.has(single)) return single
  for (const [ending, least] of ENDINGS) {
    const rest = single.slice(0, -ending.length)
    const isShort = ending === 'ing' && rest.length === 3 && !SHORT_VERBS.has(rest)
    if (single.endsWith(ending) && rest.length >= least && VOWEL.test(rest) && !isShort) return rest
  }
  return single
}

/** Endings that are taken off, each with the fewest letters that must stay. */
const ENDINGS: readonly [string, number][] = [
  ['ing', 3],
  ['ed', 3],
  ['ness', 4],
  ['ally', 5],
  ['ly', 4],
]

/** Without the ending of the plural. */
export const singularOf = (word: string): string => {
  if (!word.endsWith('s') || SINGULAR.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.slice(0, -1)
}

/** What is left of different forms of one word differs by a last "e", a doubled letter or the habits of two countries. */
const bare = (stem: string) => {
  if (stem.length <= 3) return stem
  const open = stem
    .replace(/(s|x|z|ch|sh)e$/, '$1')
    .replace(/(?<=.{4}[ts])ion$/, '')
    .replace(/e$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
  return open.length <= 3
    ? open
    : open
        .replace(/[iy]z$/, 'is')
        .replace(/(?<=..)our$/, 'or')
        .replace(/ae|oe/, 'e')
        .replace('sulph', 'sulf')
}
