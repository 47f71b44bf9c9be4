import type { Clause } from '#server/platform/text/clauses.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** What others press for, and what they merely think or say: the second is opposed only where a word of contrast stands by. */
const WANTED = set('want insist demand plan prefer intend claim expect order refuse wish press')
const THOUGHT = set('think say believe argue mean feel suggest propose tell decide ask call find consider assume swear')
const MINE = set(
  'want think believe say know feel refuse disagree prefer suggest propose tell answer reply object insist warn advise see convince argue find worry fear doubt',
)
const CONTRAST = set('but instead rather wrong should not no too never however although though yet')
const YIELDED = set('agree accept nod sign give let take use order buy thank apologise apologize try approve come change drop')
const BROKE = set(
  'break fail die stop jam burst freeze leak crash collapse trip close cancel fall snap tear explode flood vanish disappear hang',
)
const LAPSED = set(
  'forget overlook misread misjudge underestimate overestimate misunderstand mix confuse mislay spill delete break damage drop ruin spoil crash scratch burn assume neglect misplace mistake mistype',
)
const UNDONE = set('check ask see notice test read look think know realise realize tell listen count write verify confirm measure')
const OWNED = set('admit confess report apologise apologize own')
const MADE = set(
  'build write draw make set design sort label count measure test try propose suggest create introduce number paint print move',
)
const TAUGHT = set('show teach explain train let demonstrate coach')
const MEASURED = set('count measure compare check test analyse analyze time track log calculate weigh')
const STOPPED = set('stop refuse switch lock close halt block isolate')
const FEELINGS = set(
  'angry furious upset cry weep afraid scared worried nervous anxious annoyed cross rude loud shout yell scream disappointed frustrated hurt shocked pale tear sob rage irritated offended desperate ashamed panic',
)
const TIME_LEFT =
  /\b(\d+|an?|one|two|three|four|five|six|ten|twelve|twenty|thirty|forty|half an|few) (hours?|minutes?|days?|weeks?) (before|left|to go|to spare|until|till|late|early|earlier|away|of sleep)\b|\b(by|until|till|due (at|on|by)) (noon|midnight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|the (morning|evening|weekend))\b|\bin time\b|\bjust in time\b|\bcloses? at\b|\bovernight\b|\ball night\b/i
const UNKNOWN =
  /\b(not know|n't know|nobody (knew|could say|could tell)|no one (knew|could say)|unclear|uncertain|not sure|no idea|unknown|without knowing|could not tell|no time to|not have (the|all|enough))\b/i
const AT_ONCE = /\b(at once|at the same (time|moment|hour)|all at|both at|same (day|hour|week|time|morning))\b/i
const FROM_TO =
  /\b(from|of) (about |around |nearly |over )?(\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half)[^.;]{0,40}\bto (about |around |under |nearly )?(\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|zero|none|half)|\b(\d+|one|two|three|four|five|six|ten|twelve) [a-z]+ instead of\b|\bdown to\b|\bfell (to|by|from)\b|\bdropped (to|by|from)\b|\bhalved\b|\bdoubled\b/i
const FOREIGN =
  /\b(foreign(er|ers)?|abroad|interpreter|mother tongue|accent|migrants?|refugees?|japan(ese)?|china|chinese|india(n)?|pakistani?|korean?|vietnam(ese)?|thai(land)?|philippines?|filipino|indonesian?|german(y|s)?|austrian?|swiss|french|france|italian?s?|italy|spain|spanish|spaniards?|portug(al|uese)|greek?s?|greece|turk(ey|ish|s)?|poland|polish|poles?|czech|slovak|hungar(y|ian)|romanian?s?|bulgarian?|serbian?|croatian?|bosnian?|albanian?|ukrain(e|ian)s?|russian?s?|georgian?|armenian?|arab(ic|s)?|syrian?s?|iraqi?|irani?(an)?|afghan(s|istan)?|egypt(ian)?|moroccan?|morocco|tunisian?|algerian?|somali(a)?|eritrean?|ethiopian?|nigerian?|ghana(ian)?|kenyan?|congo(lese)?|south african|brazil(ian)?s?|mexic(o|an)s?|colombian?|peruvian?|chilean?|argentin(a|ian)|american?s?|canad(a|ian)|british|irish|scottish|dutch|belgian?|danish|danes?|swed(en|ish)|norw(ay|egian)|finn(ish|s)?|estonian?|latvian?|lithuanian?|israeli?|jewish|muslims?|hindus?|ramadan)\b/i
const NEAR = 5

export type Happening = [name: string, sentence: number]

/** What happens between the clauses of an answer: somebody wants one thing and the speaker another, a thing breaks, time runs out. */
export const happeningsIn = (clauses: Clause[]): Happening[] => [...clauses.flatMap(single), ...opposed(clauses), ...made(clauses)]

const has = (clause: Clause, words: Set<string>) => clause.tokens.some((t) => words.has(t.lemma) || words.has(t.lower))

const single = (clause: Clause): Happening[] => {
  const { subject, verb, text, sentence, isNegated } = clause
  const found: (string | false)[] = [
    TIME_LEFT.test(text) && '#time-left',
    UNKNOWN.test(text) && '#unknown',
    AT_ONCE.test(text) && '#at-once',
    FOREIGN.test(text) && '#foreign',
    FROM_TO.test(text) && '#from-to',
    subject === 'other' && has(clause, FEELINGS) && !isNegated && '#feeling',
    /^\W*(and |but |so |because )?(nobody|no one|none)\b/i.test(text) && '#nobody',
  ]
  if (verb) found.push(...byVerb(clause, verb))
  return found.flatMap((name): Happening[] => (name ? [[name, sentence]] : []))
}

const byVerb = ({ subject, isNegated, tokens, text }: Clause, verb: string): (string | false)[] => {
  const mine = subject === 'i'
  const isPerson = tokens.some((t) => ['he', 'she', 'they', 'we', 'i', 'you'].includes(t.lower))
  const onMe = tokens.some((t) => t.lower === 'me' || t.lower === 'my')
  return [
    subject === 'other' && BROKE.has(verb) && !isPerson && '#broke',
    mine && ((LAPSED.has(verb) && !isNegated) || (isNegated && UNDONE.has(verb))) && '#lapse',
    mine && /\b(wrong|by mistake|too (early|late|much|many|fast|high|low|long))\b/i.test(text) && '#lapse',
    mine && OWNED.has(verb) && !isNegated && '#owned',
    mine && TAUGHT.has(verb) && tokens.some((t) => ['him', 'her', 'them'].includes(t.lower)) && '#taught',
    subject === 'other' && TAUGHT.has(verb) && onMe && '#was-taught',
    subject === 'other' && (verb === 'tell' || verb === 'say') && onMe && '#told-me',
    mine && MEASURED.has(verb) && !isNegated && '#measured',
    mine && STOPPED.has(verb) && !isNegated && '#stopped',
  ]
}

const verbsOf = ({ tokens }: Clause) => tokens.filter((t) => t.pos === 'VERB').map((t) => t.lemma)

const opposed = (clauses: Clause[]): Happening[] =>
  clauses.flatMap((theirs, at): Happening[] => {
    if (theirs.subject !== 'other') return []
    const said = verbsOf(theirs)
    const presses = said.some((verb) => WANTED.has(verb)) || (theirs.isNegated && said.some((verb) => YIELDED.has(verb)))
    if (!presses && !said.some((verb) => THOUGHT.has(verb))) return []
    const near = clauses.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const isOpposed = near.some((clause) => isMine(clause, presses || has(theirs, CONTRAST))) || (presses && thinksInside(theirs))
    if (!isOpposed) return []
    const yields = clauses.slice(at + 1).some((later) => later.subject === 'other' && !later.isNegated && YIELDED.has(later.verb ?? ''))
    return yields
      ? [
          ['#opposed', theirs.sentence],
          ['#yielded', theirs.sentence],
        ]
      : [['#opposed', theirs.sentence]]
  })

/** "She wanted to pay a bill that I believed was false." */
const thinksInside = ({ tokens }: Clause) =>
  tokens.some((t, i) => t.lower === 'i' && tokens.slice(i + 1, i + 4).some((next) => next.pos === 'VERB' && MINE.has(next.lemma)))

const isMine = (clause: Clause, isMarked: boolean) =>
  (clause.subject === 'i' || clause.subject === 'we') &&
  verbsOf(clause).some((verb) => MINE.has(verb)) &&
  (isMarked || has(clause, CONTRAST))

const made = (clauses: Clause[]): Happening[] => {
  const steps = clauses.filter(
    (clause) => (clause.subject === 'i' || clause.subject === 'we') && clause.isEpisode && MADE.has(clause.verb ?? ''),
  )
  return new Set(steps.map((step) => step.verb)).size >= 2 ? [['#made', steps[1]?.sentence ?? 0]] : []
}
