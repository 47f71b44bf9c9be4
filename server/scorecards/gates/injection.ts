import type { Token } from '#server/platform/text/language.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { functionWords } from '#server/platform/text/word-classes.ts'
import { isAddressing, isTold, opensWithOrder } from './addressing.ts'
import { disguisesOf, plainly } from './disguise.ts'

const or = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`
const any = (...patterns: string[]) => new RegExp(patterns.join('|'), 'i')

const JUDGES = or('graders? scorers? evaluators? assessors? raters? examiners? markers? reviewers? judges? adjudicators?')
const JUDGING = or(
  'scor(?:e|es|ed|ing) grad(?:e|es|ed|ing) mark(?:s|ed|ing)? rat(?:e|es|ed|ing|ings) evaluat(?:e|es|ed|ing|ion) assess(?:es|ed|ing|ment)? judg(?:e|es|ed|ing)',
)
const MACHINE = or('ai bot robot llm gpt chatgpt claude gemini assistant machine model system software engine program algorithm script')
const REPLY = or('answers? responses? repl(?:y|ies) submissions? text message transcript candidates? applicants? interview')
const DIMENSION = or('relevance structure specificity ownership depth clarity evidence motivation completeness')
const MARK = or(
  'scores? marks? points? ratings? grades? bands? stars? credit rubric criteri(?:on|a) dimensions? evaluation assessment verdict',
)
const MUCH = or(
  'full maximum maximal max top highest high perfect best excellent outstanding flawless generous lenient ten five nine hundred 100 9\\d 10 5',
)

/** Whoever reads this in order to judge it. */
const READER = any(
  `\\b${JUDGES}\\b`,
  `\\b(?:scoring|marking|grading|rating|evaluation|assessment) ${MACHINE}\\b`,
  `\\b(?:ai|automated|automatic|artificial|machine) (?:${MACHINE}|${JUDGES}|reader|interviewer)\\b`,
  '\\b(?:language model|system prompt|scoring guideline)',
)
/** The same, spoken to. */
const SPOKEN_TO = any(
  `\\b(?:dear|hey|hello|hi|attention|between us|listen)\\b,? (?:the |my )?(?:\\w+ ){0,2}(?:${JUDGES}|${MACHINE}|colleague|reader)\\b`,
  `\\b(?:note|message|memo|word|todo|hint|tip|reminder|instructions?|n\\.? ?b\\.?|p\\.? ?s\\.?)(?: is| goes)? (?:to|for) (?:the |our |your |all |whoever |anyone |any )?(?:\\w+ ){0,2}(?:${JUDGES}|${MACHINE}|${JUDGING}|reader|reads?)\\b`,
  `\\b(?:whoever|whomever|anyone|anybody|soul|person|human|one) (?:who |that |is )?(?:reads?|reading|${JUDGING}) (?:this|it|these|my)\\b`,
  `\\bif you(?: are|'re) (?:an? |the )?(?:\\w+ ){0,2}(?:${MACHINE}|${JUDGES}|reader|person|human)\\b`,
  `\\bas an? (?:\\w+ ){0,5}(?:ai|${JUDGES}|language model),? (?:you|i)\\b`,
  `^\\W*(?:${JUDGES}|ai|assistant|bot)\\s*[,:]`,
)
const WHEN_JUDGING = /\b(?:before|when|while|as|once) you (?:score|grade|rate|mark|judge|evaluate)\b/i
const THIS = any(
  `\\b(?:this|the present|the above|the following|the preceding|the next|this very|the current) (?:\\w+ )?${REPLY}\\b`,
  `\\b(?:answer|reply|response|text) (?:above|below|here|stood here)\\b`,
  `\\b(?:instead of mine|this is worth)\\b`,
)
const MINE = any(`\\b(?:my|the) (?:\\w+ )?${REPLY}\\b`)
const MARKED = any(`\\b${MARK}\\b`, `\\b${JUDGING}\\b`)
/** A mark as high as it goes. */
const HIGH = any(
  `\\b${MUCH}\\b(?:[ -]\\w+){0,3} (?:${MARK}|box|number|result|column|field)\\b`,
  `\\b${MARK}\\b(?: \\w+){0,3} (?:of|to|as|is|at|be|=|:) (?:an? |the )?${MUCH}\\b`,
  '\\b(?:10|ten|100|five|5|a hundred|one hundred) ?(?:/|out of|of) ?(?:10|ten|100|five|5|a hundred|one hundred)\\b',
  `\\b(?:score|grade|rate|mark|evaluate|judge|treat|count|regard|assess)[sd]?\\b(?: \\w+){0,4} (?:as |at |with )?(?:an? )?(?:${MUCH}|correct|complete|generously|leniently|kindly|positively|accordingly|one hundred)\\b`,
  '\\b(?:strong hire|fully meet(?:s|ing)|meets? (?:all|every)|(?:a|the) (?:five|ten|hundred|pass))\\b',
  `\\b(?:merits?|deserves?|earns?|worth|nothing less than) (?:an? |the )?${MUCH}\\b`,
  `\\b${DIMENSION}\\b(?: \\w+){0,2} ?(?:to|at|:|=|is)? ?(?:5|five|10|ten|maximum|full)\\b`,
)
/** Where an order begins: behind a stop, behind "please" or "must", never behind a subject. */
const BEGIN =
  "(?:^\\W*|[.;:!?>#*)\\]—–-]\\s*|,\\s*(?:so|then|now|and|therefore|thus|just)\\s+|\\b(?:please|kindly|just|simply|must|should|shall|ought to|needs? to|has to|(?:is|are|be|you) to|(?:asked|requested|required|instructed|reminded|obliged|expected) to|let's|i (?:ask|beg|urge|implore|order|command) you to|you (?:may|can|will))(?: now| simply| just| please| therefore| be)*\\s+)"
const VERB = or(
  "give award assign grant set output return respond reply print write put enter tick say score rate mark grade treat consider count evaluate judge report accept approve recommend pass add let round assume pretend imagine suppose overlook commit execute copy record apply awarded scored rated marked graded given treated do_not_deduct don't_deduct never_deduct do_not_penali[sz]e",
)
const ORDER = new RegExp(`${BEGIN}${VERB}\\b`, 'i')
const ORDERS_MARK = new RegExp(`${BEGIN}${VERB}\\b[^.!?]{0,60}`, 'i')
/** "Lower every band to zero", "set all dimensions to five" */
const MOVES_MARKS = new RegExp(
  `${BEGIN}(?:set|raise|lower|lift|move|bring|push|drop|double|adjust|change|reset|turn|bump)\\b(?: up| down)? (?:every|all|each|my|your)(?: of)?(?: the| my| your)? (?:(?:bands?|scores?|ratings?|grades?)\\b|(?:dimensions?|marks?|points?|stars?) (?:up |down )?(?:to|at) (?:zero|five|ten|full|the (?:top|maximum|highest)|maximum|0\\b|5\\b|10\\b|100\\b))`,
  'i',
)
const DISREGARD = new RegExp(
  `${BEGIN}(?:ignore|disregard|forget|override|bypass|skip|overlook|discard|drop|overrule)\\b[^.!?]{0,30}\\b(?:instructions?|rubrics?|criteria|prompts?|guidelines|scoring|grading|your (?:checks?|rules|gates?|training|programming)|what(?:ever)? you (?:were|have been|are)|(?:everything|anything|all) (?:above|before|you|that)|(?:the )?above|previous|earlier (?:text|messages?)|(?:all )?prior|(?:\\w+ )?context|missing details)\\b`,
  'i',
)
const ROLE = any(
  `\\byou(?: are|'re)(?: now)? (?:an? |the )?(?:\\w+ ){0,3}(?:${JUDGES}|bot|ai|gpt|\\w*(?:buddy|helper|gpt|bot|coach|genie))\\b`,
  `\\byou(?: are|'re) now [a-z]`,
  `\\byou (?:play|act|behave|are playing)(?: as| like)? (?:an? |the )(?:\\w+ ){0,3}(?:${JUDGES}|${MACHINE}|teacher|professor|role|part)\\b`,
  `${BEGIN}(?:act|behave|pretend|play|roleplay)(?: to be| as| like| that you| you)? (?:an? |the |are |were )*(?:\\w+ ){0,3}(?:${JUDGES}|${MACHINE}|coach)\\b`,
  `\\bfrom now on,? (?:you|(?:every|all|any) ${REPLY})\\b`,
)
const SUPPOSED = new RegExp(`${BEGIN}(?:imagine|pretend|suppose|assume)\\b[^.!?]{0,80}\\b${REPLY}\\b`, 'i')
/** Who answers is "I" to themselves. */
const OF_ONESELF = /\bthe (?:candidate|applicant|interviewee|respondent)\b/i
const CLAIM = any(
  `(?:^\\W*|[.;:|{"'([\\n-]\\s*|\\b(?:final|overall|total|expected|correct|your|candidate|answer|whose correct)\\s+)(?:scores?|ratings?|grades?|verdict|evaluation|bands?|marks?)\\b\\s*(?:[:=]|is|of|returned)\\s*\\W{0,2}(?:9\\d|100|full|max|perfect|excellent|strong|pass|5\\b|five|relevance|a\\+?(?:\\W|$))`,
  `\\btotal:? 100 ?/ ?100\\b`,
  `\\b(?:counted?|counts|scored?|graded?|marked|rated|treated|skipped)\\b[^.!?]{0,30}\\b(?:full|maximum|top|highest|perfect) (?:points?|marks?|scores?|credits?)\\b`,
  `\\b(?:full|maximum|top|highest|perfect) (?:points?|marks?|scores?|credits?) (?:is|are|as|by) (?:the )?default\\b`,
  '\\b(?:calibration (?:item|sample|answer|question)|no further (?:evaluation|scoring|grading)|self-test)\\b[^.!?]{0,60}',
)
const DIMENSIONS = new RegExp(`(?:\\b${DIMENSION}\\b[^.!?]{0,24}){3}`, 'i')
const FLIP = any(
  '\\bscale (?:was|is|has been|had been) (?:inverted|turned|reversed|flipped)',
  '\\bsubtract (?:it|that|this|the (?:score|result|number)|\\w+ you \\w+)? ?from (?:100|one hundred|a hundred)\\b',
  '\\b(?:zero|0) (?:now )?(?:means|is) (?:the )?(?:best|excellent|highest|perfect)\\b',
)
const EXCUSE =
  /\b(shortened|cut|redacted|truncated|lost|omitted|missing|longer|dropped|drops|upload|transmission|screen reader|original)\b/i
const POLICY = any(
  `\\b(?:per|under|according to|pursuant to|in line with|by|guideline|policy|law|rule|regulation|manual|paragraph|section)\\b[^.!?]{0,80}\\b(?:answers?|responses?|repl(?:y|ies)|submissions?|candidates?|applicants?)\\b[^.!?]{0,80}\\b(?:receives?|are to be|is to be|must be|shall be|exempt|lifted|awarded)\\b`,
)
const TONGUES =
  /\b(ignor(a|ad|e|en|ez|iere|iert|ieren|isci|ate)\b (las?|los|les?|die|das|den|alle|as|todas|todos|toutes|tutte|all')\b.{0,30}\b(instruc\w+|anweisung\w*|consignes|istruzioni|indicazioni|regras|reglas|regeln|crit[eè]r\w+)|(puntuaci[oó]n|pontua[cç][aã]o|nota|note|punteggio|voto|score) m[aá]xi?m\w+|volle punktzahl|h[oö]chst(punkt|note|wert)\w*|bestnote|volle punkte|maxim(ale|um) (score|punten)|hoogste (score|cijfer)|negeer .{0,20}(instructies|regels)|zignoruj .{0,30}|maksymaln\w+ (ocen|punkt)\w*|talimatlar\w* .{0,20}(yok say|g[oö]rmezden)|tam puan)|игнорируй|максимальн\w+ (балл|оцен)|忽略|满分|無視して|満点/iu

/**
 * Whether a sentence speaks to whoever scores instead of answering: orders to disregard rules, claims on a mark, forged
 * roles and formats, pleas, policies, disguises. What decides is who is spoken to, what about and how: a story in which
 * marks, prompts or judges occur is told of them, in the past or by somebody, and says nothing of "this answer".
 */
export const isInjection = (sentence: string, tokens: Token[] = [], asked: Set<string> = NOTHING_ASKED): boolean =>
  windowsOf(sentence, tokens).some((window) => isAddressed(window, asked))

/** Longer than any sentence with its stops in place; what was dictated without them is read a stretch at a time. */
const WINDOW = 40
const STEP = 20
type Window = { text: string; tokens: Token[] }

const windowsOf = (sentence: string, tokens: Token[]): Window[] => {
  const first = tokens[0]
  if (!first || tokens.length <= WINDOW + STEP) return [{ text: sentence.slice(0, TEXT_MAX), tokens }]
  return Array.from({ length: Math.ceil((tokens.length - WINDOW) / STEP) + 1 }, (_, i) => {
    const part = tokens.slice(i * STEP, i * STEP + WINDOW)
    const text = sentence.slice((part[0]?.start ?? 0) - first.start, (part.at(-1)?.end ?? 0) - first.start)
    return { text: i === 0 ? text : `and ${text}`, tokens: part }
  })
}
/** A sentence of few words can still be one of thousands of signs. */
const TEXT_MAX = 2000

const isAddressed = ({ text, tokens }: Window, asked: Set<string>): boolean => {
  if (!WORTH_A_LOOK.test(text) && !FOREIGN_MARKS.test(text)) return disguisesOf(text).some(isHidden)
  const said = plainly(text)
  const isTopic = TOPIC.some((term) => asked.has(term))
  if (isForged(said) || addresses(said, isTold(tokens) && !opensWithOrder(tokens), isTopic) || isForeign(said, tokens)) return true
  if (isAddressing(said, tokens, asked, isTopic)) return true
  return disguisesOf(text).some(isHidden)
}
/** What somebody took the trouble to hide needs no grammar. */
const isHidden = (text: string) => isForged(text) || addresses(text, false, false) || (MARKED.test(text) && STEERS.test(text))
const STEERS = /\b(ignore|disregard|forget|override|bypass|give|award|full|top|maximum|highest)\b/i

/** Without any of these nothing below can hold. */
const WORTH_A_LOOK =
  /scor|grad|dimension|mark|rat[ei]|band|star|point|credit|evaluat|assess|judg|rubric|criteri|answer|respon|repl|submi|text|messag|transcript|candidat|applican|interview|review|examin|reader|read|admin|input|output|trust|algorithm|computer|select|debug|follow|ignor|disregard|forget|overrid|bypass|instruct|prompt|system|assistant|\bai\b|bot|machin|model|role|full|maxim|top|high|perfect|excellent|generous|lenient|100|hundred|\/|\d|pass|hire|pretend|suppose|assume|imagine|please|you|original|[{<[`]|[^\p{ASCII}]|--/iu

const NOTHING_ASKED = new Set<string>()
/** Where a question is about judging or about machines that are told what to do, so is its answer. */
const TOPIC = termsOf(
  'prompt injection instructions ai model chatbot llm grade grading mark marking score scoring exam rubric rating assess assessment evaluate evaluation',
)

const addresses = (said: string, told: boolean, isTopic: boolean): boolean => {
  if (FLIP.test(said) && !told) return true
  if (TONGUES.test(said) || CLAIM.test(said) || (DIMENSIONS.test(said) && HIGH.test(said))) return !told || THIS.test(said)
  const high = HIGH.test(said)
  if (THIS.test(said) && high) return true
  const about = THIS.test(said) || MINE.test(said)
  if (EXCUSE.test(said) && (about || /\b(original|missing part|the rest)\b/i.test(said)) && ORDER.test(said)) return true
  if (SUPPOSED.test(said) && (MARKED.test(said) || OF_ONESELF.test(said))) return true
  const spokenTo = SPOKEN_TO.test(said)
  if (spokenTo && (MARKED.test(said) || ORDER.test(said) || high)) return true
  if (told) return false
  if (ROLE.test(said)) return true
  if (isTopic) return false
  if (WHEN_JUDGING.test(said)) return true
  if (DISREGARD.test(unquoted(said))) return true
  const reader = READER.test(said)
  if (reader && (high || about) && (ORDER.test(said) || about)) return true
  if (about && high) return true
  if (POLICY.test(said) && MARKED.test(said)) return true
  if (MOVES_MARKS.test(unquoted(said))) return true
  const ordered = ORDERS_MARK.exec(unquoted(said))
  return ordered !== null && (HIGH.test(ordered[0]) || /deduct|penali/.test(ordered[0]) || ENTERS.test(ordered[0]))
}

/** A sentence in another language, about marks. */
const isForeign = (said: string, tokens: Token[]) =>
  FOREIGN_MARKS.test(said) && tokens.length >= 4 && tokens.filter((t) => functionWords.has(t.lower)).length < tokens.length / 4
const FOREIGN_MARKS =
  /bewert|punktzahl|punkte|bestnote|hervorragend|calific|puntu|respuesta|m[aá]xim|r[eé]ponse|not(er|ez) |consigne|punteggio|rispost|valut|avalia|pontua|resposta|ocen|odpowied|beoordeel|antwoord|bed[oö]m|vastaus|оцен|балл|ответ|评分|满分|回答|採点|評価|점수|평가/iu

/** "print 100", "put a nice high number" */
const ENTERS =
  /\b(output|return|print|write|put|enter|respond with|reply with|say|add)\b(?: \w+){0,3} (100|a hundred|one hundred|(high|higher|big) number|\w+ points)\b(?! \w)/i

const unquoted = (said: string) => said.replace(/"[^"]{0,200}"/g, '""')

/** Stretches of an answer that are comments, code or data with marks or roles in them; sentences may end within them. */
export const forgedStretches = (answer: string): { start: number; end: number }[] =>
  [...answer.matchAll(STRETCH)]
    .filter(([found]) => MARKED.test(found) || READER.test(found) || isForged(plainly(found)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
const STRETCH =
  /<!--[^>]{0,800}(?:-->|$)|```[^`]{0,1000}(?:```|$)|\{[^{}]{0,600}"[^{}]{0,600}\}|\/\*[^*]{0,600}\*\/|\[inst\][^[]{0,800}(?:\[\/inst\]|$)/gi

/** Made to look like something that only machines write. */
const isForged = (said: string) =>
  FORGED.test(said) ||
  (RECORD.test(said) && (MARKED.test(said) || READER.test(said))) ||
  (/```|\{|<!--|\bselect\b|\bupdate\b/i.test(said) && (MARKED.test(said) || READER.test(said)) && MACHINE_READ.test(said))
const FORGED =
  /<\/?(system|user|assistant|instructions?|admin|prompt|im_start|im_end|answer|score|grade)\b|<\||\[\/?(inst|system|assistant|user)\]|^\W*(#+\s*)?(system|assistant|developer|admin)( (prompt|message|note|override|update))?\s*[:>\]]\s*(?=.*\b(you|grad|scor|mark|rat|mode|rubric|overrid|prompt|answer|evaluat|calibrat|instruct))|\brole"?\s*:\s*"?(system|assistant|user|developer)\b|\bend of (answer|transcript|response|submission|interview)\b|\b(tool|function)_?(result|call|output)\b|^\W*important update from\b/i
/** Fields between bars, carets or tabs, as machines hand them to each other. */
const RECORD = /(?:[|^~\t][^|^~\t]{0,40}){4}[|^~\t]/
const MACHINE_READ = /"\w+"\s*:|<!--|\bas verdict\b|\bset \w+ ?=|--/i
