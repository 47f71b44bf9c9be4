import { isSpecific } from '#server/platform/text/anchors.ts'
import type { Token } from '#server/platform/text/language.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { isPastForm } from '#server/platform/text/verbs.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Words of judging that hardly mean anything else, and words that often do. */
const JUDGING = set(`
  score scores scored scoring grade grades graded grading rating ratings evaluation evaluations evaluate evaluates evaluated evaluating assessment
  rubric criteria criterion verdict scorecard self-assessment calibration deduct penalise penalize undervalue competencies points`)
const MAYBE_JUDGING = set(`
  mark marked marking rate rates rated band bands star stars credit assess assesses assessed assessing judge judged judgement
  judgment judging dimension dimensions category categories scale pass award awarded awards percentile conclusion expectations competence tick
  marks field column option checked checking numbers`)
const READERS = set(`
  grader graders scorer scorers evaluator evaluators assessor assessors examiner examiners marker markers reviewer reviewers rater raters adjudicator
  interviewer interviewers panel ai bot robot assistant computer llm chatgpt gpt claude gemini chatbot software algorithm pipeline administrator admin
  reader`)
const REPLIES = set(`
  answer answers response responses reply replies submission text message transcript candidate candidates applicant applicants record entry form
  sentence rewrite interview`)
const POINTING = set('this following above present preceding below here current my next these')
const HIGH = set(`
  full fully maximum maximal max top highest high perfect perfectly best excellent outstanding flawless exemplary exceptional brilliant complete gold
  strong strongest exceeds exceeded 100 95 96 97 98 99 ninety 90 a+ generous generously lenient leniently kind higher upwards
  hire hired approved pre-approved genius extra faultless superb magnificent favourably favorably`)
const OUGHT = set(`
  must should shall ought obliged obligated entitled exempt exemption certify certified verified approved guaranteed deserve deserves merit merits
  unethical unfair discriminatory doubt appreciate grateful favour favor sport mercy please kindly hereby policy regulation regulations law legal
  guideline guidelines gdpr consistent fairness trust confirm`)
const STEERING = set(`
  ignore disregard forget override overrides bypass discard overlook skip instruction instructions prompt prompts context previous prior role mode
  output input respond command debug trusted pretend act assume suppose imagine treat consider process processed count select replace suppress reveal
  remember select stop fill reading`)
const QUALITIES = set('relevance structure structured specific specificity ownership depth clarity evidence star measurable motivation')
const NUMBER_OF =
  /\b(\d+ ?\/ ?\d+|100|9\d|(\d+|five|ten|eight|nine|all) out of (\d+|five|ten|a hundred)|one hundred|a hundred|(below|under|above|least|less than) (\d\d|five|eight|nine|ten|ninety|eighty))\b/i
const FOR_ME =
  /\b(treat|pass|rate|score|mark|grade|judge|assess|evaluate|hire|recommend|put|give|grant|award|excuse|let|help|trust) (me|my|mine)\b/i
const THIS =
  /\b(read|reading|process\w*|marks?|marking|sees?|seeing|scor\w+|grad\w+|rat\w+|judg\w+) (this|it here)\b|\bwhat you (are|'re|have) (reading|calculated|computed)\b|\bthis (deserves|merits|is worth)\b|\b(everything|anything) (that follows|above|below|under)\b/i
const PLEADING =
  /\b(please|kindly|i (beg|ask|urge|implore|trust|appreciate)|i('d| would) (be|appreciate)|let's|would you|be (generous|lenient|kind|fair|consistent|a sport))\b/i
const ACTING =
  /\b(i|we)('d| would| will|'ll| always| then| also| never| usually)? (?!am\b|are\b|was\b|were\b|beg\b|ask you\b|urge\b|hereby\b|believe\b|hope\b|trust\b|know\b|would\b|appreciate\b|cannot\b|can't\b|have\b|may\b)[a-z]{3,}/i

/** What in a sentence speaks for its being said to whoever scores, and what against; fitted to some 140 such sentences and 9,000 others. */
const weights = {
  judging: 2.7,
  maybeJudging: 1.3,
  reader: 2.5,
  reply: 3.3,
  high: 1.8,
  ought: 0.9,
  steering: 1.4,
  qualities: 2.2,
  order: 0.5,
  pleading: 0.3,
  you: 0.6,
  forMe: 1.5,
  number: 1.6,
  judgingOrder: 1.7,
  judgingHigh: 1,
  replyHigh: 0.6,
  replyJudging: 0.4,
  readerOrder: 0.3,
  readerOught: 0.6,
  steeringOrder: 1.2,
  steeringJudging: 1.1,
  oughtJudging: 0.7,
  told: -2,
  acting: -2.8,
}
const THRESHOLD = 3.6

type Signs = Record<keyof typeof weights, number>

/** The signs in one sentence. Words that the question brought up are the subject, not the scorer's business. */
const signsOf = (sentence: string, tokens: Token[], asked: Set<string>): Signs => {
  const count = (words: Set<string>) => tokens.filter((t) => words.has(t.lower) && !termsOf(t.lower).some((term) => asked.has(term))).length
  const isIn = (words: Set<string>) => Math.min(1, count(words))
  const reply = pointsAtReply(sentence, tokens) ? 1 : 0
  const judging = isIn(JUDGING)
  const high = isIn(HIGH)
  const ought = isIn(OUGHT)
  const steering = Math.min(2, count(STEERING)) / 2
  const order = isOrder(tokens) ? 1 : 0
  const number = NUMBER_OF.test(sentence) ? 1 : 0
  const you = tokens.some((t) => YOU.has(t.lower)) ? 1 : 0
  const any = Math.min(1, judging + isIn(MAYBE_JUDGING))
  return {
    judging,
    maybeJudging: isIn(MAYBE_JUDGING),
    reader: isIn(READERS),
    reply,
    high,
    ought,
    steering,
    qualities: Math.min(3, count(QUALITIES)) / 3,
    order,
    pleading: PLEADING.test(sentence) ? 1 : 0,
    you,
    forMe: FOR_ME.test(sentence) && (order || you || any) ? 1 : 0,
    number,
    judgingOrder: any * order,
    judgingHigh: any * high,
    replyHigh: reply * high,
    replyJudging: reply * any,
    readerOrder: isIn(READERS) * order,
    readerOught: isIn(READERS) * ought,
    steeringOrder: Math.ceil(steering) * order,
    steeringJudging: Math.ceil(steering) * any,
    oughtJudging: ought * any,
    told: isTold(tokens) ? 1 : 0,
    acting: ACTING.test(sentence) ? 1 : 0,
  }
}
const YOU = set('you your yours yourself')
const FIELDS = [JUDGING, MAYBE_JUDGING, READERS, REPLIES, HIGH, OUGHT, STEERING, QUALITIES]

/** Whether a sentence rather speaks to the scorer than answers: enough signs, and among them one that points at somebody or something here. */
export const isAddressing = (sentence: string, tokens: Token[], asked: Set<string>, isTopic: boolean): boolean => {
  const signs = signsOf(sentence, tokens, asked)
  if (isTopic && signs.reply + signs.forMe === 0) return false
  const values = Object.entries(signs)
  const sum = Object.entries(weights).reduce(
    (total, [sign, weight]) => total + weight * (values.find(([name]) => name === sign)?.[1] ?? 0),
    0,
  )
  return sum > THRESHOLD && isPointed(signs, tokens.filter((t) => isSpecific(t) && !FIELDS.some((field) => field.has(t.lower))).length)
}

/** `things` is what the sentence names beside judging and judges: the work itself. */
const isPointed = (s: Signs, things: number) => {
  const any = s.judging + s.maybeJudging
  if (s.told > 0 && ((s.acting > 0 && s.reply === 0) || any + s.number === 0)) return false
  if (s.reply + s.reader + s.forMe > 0 || s.qualities >= 0.6) return true
  const called = s.order + s.you > 0
  if (s.pleading > 0 && any + s.high > 0) return true
  if (s.judging > 0 && (called ? things <= 2 : things <= 3 && s.ought + s.number + s.high > 0)) return true
  if (things <= 1 && ((s.steering > 0 && called) || (s.high + s.number > 0 && s.you > 0) || (s.number > 0 && s.ought > 0))) return true
  return things === 0 && s.order > 0 && s.high > 0
}

const pointsAtReply = (sentence: string, tokens: Token[]) =>
  THIS.test(sentence) ||
  tokens.some((t, i) => {
    if (!REPLIES.has(t.lower)) return false
    const before = tokens.slice(Math.max(0, i - 4), i)
    return before.some(
      (near) => POINTING.has(near.lower) || (near.lower === 'the' && ['candidate', 'applicant', 'answer', 'response'].includes(t.lower)),
    )
  })

const LEADS = set("please kindly so now then just simply p.s. ps n.b. and do n't not never always stop therefore")
const isBare = (t: Token | undefined) => t !== undefined && t.pos === 'VERB' && t.lower === t.lemma
/** A bare verb at the front, behind a stop or comma, or behind "to be", "asked to". */
const isOrder = (tokens: Token[]) =>
  opensWithOrder(tokens) || tokens.some((t, i) => i > 0 && isBare(t) && followsCall(tokens[i - 2]?.lower ?? '', tokens[i - 1]?.lower ?? ''))

/** "Print the label", "Please don't evaluate": the first word is a bare verb. */
export const opensWithOrder = (tokens: Token[]) => isBare(tokens.find((t) => /\p{L}/u.test(t.text) && !LEADS.has(t.lower)))

const followsCall = (before: string, near: string) =>
  ['please', 'kindly', ',', ':', ';', '.', '-', '—', '–'].includes(near) ||
  (before === ',' && ['so', 'then', 'now', 'just', 'and', 'therefore'].includes(near)) ||
  (near === 'to' && ['asked', 'requested', 'required', 'instructed', 'are', 'is', 'you', 'obliged'].includes(before)) ||
  (near === 'be' && before === 'to')

/** Told of somebody, in the past: a finite past verb with a subject near before it. */
export const isTold = (tokens: Token[]) =>
  tokens.some((t, i) => {
    const before = tokens.slice(Math.max(0, i - 4), i)
    const last = before.at(-1)
    if (!isPastForm(t) || last?.lower === '-' || last?.pos === 'DET' || before.some((near) => PASSIVE.has(near.lower))) return false
    return before.some((near) => TELLERS.has(near.lower) || near.pos === 'NOUN' || near.pos === 'PROPN')
  })
const PASSIVE = set("be been being is are has have 's 're 've get gets")
const TELLERS = set('i we he she they it who')
