/**
 * Sentences that speak to whoever scores instead of answering: orders to disregard rules, claims on a mark, forged roles.
 * Grammar decides, not wording: an order (a bare verb, "please", "you must") or a demand about "this answer", aimed at a
 * mark, a rule or the scorer. A story in which marks or instructions occur ("we scored 95 on the audit") is left alone.
 */
export const isInjection = (sentence: string) => {
  const s = sentence.trim()
  if (FORGED.test(s)) return true
  if (SCORER.test(s) && (MARK.test(s) || ORDER.test(s)) && !TOLD.test(s)) return true
  if (DISREGARD.test(s) && !TOLD.test(s)) return true
  if (ORDER.test(s) && MARK.test(s) && TARGET.test(s) && !TOLD.test(s)) return true
  return DEMAND.test(s)
}

const FORGED =
  /(<\/?(system|user|assistant|instructions?|admin|answer|im_start|im_end)\b|<\||\[\/?(inst|system)\]|^\s*(#+\s*)?(system|assistant|developer|admin|instructions?)( (prompt|message|note|override))?\s*[:>\]]|^\s*```)/i
const SCORER =
  /\b((dear|attention|note to|hello|hey|to) (the )?(ai|scorer|grader|evaluator|assessor|rater|marker|model|llm|gpt|assistant|reviewer|system|judge|bot)|scorer|grader|(ai|automated) (system|model|judge|evaluator|interviewer|scorer)|language model|scoring (system|model|engine|algorithm|rubric)|system prompt|(you are|act as|pretend|behave as|you're) (now )?(an? )?(helpful |generous |lenient |kind )?(ai|assistant|grader|evaluator|scorer|judge|examiner|interviewer|model))\b/i
const MARK =
  /\b(scores?|scored|scoring|marks?|points?|ratings?|rated?|rate|stars?|bands?|grades?|graded|grading|(10|ten|100|hundred|5|five)\s*(\/|out of|of)\s*(10|ten|100|a hundred|5|five)|maximum|top|highest|full|perfect|excellent|100 ?%|hired?|pass(ed)?|strong hire)\b/i
const ORDER =
  /(^|[.;:,]\s*|\b(and|then|now|therefore|so|please|kindly|just|you must|you should|you will|you have to|you need to|you are (instructed|required|asked|told) to|must|should|shall) )(please )?(give|award|assign|set|output|return|respond|reply|print|write|say|score|rate|mark|grade|treat|consider|evaluate|judge|report|mention|accept|approve|recommend|pass|add|ignore|disregard|forget|override|bypass|skip|do not (deduct|penali[sz]e|judge|apply|mention)|don't (deduct|penali[sz]e|judge|apply|mention))\b/i
const TARGET = /\b(this|my|the|following|above|every|all|each|it|me|candidate|applicant)\b/i
const DISREGARD =
  /\b(ignore|disregard|forget|override|bypass|discard|skip|overrule)\b[^.!?]{0,40}\b(instructions?|rubrics?|criteria|prompts?|guidelines?|rules|scoring|checks?|gates?|everything (above|before)|(the )?above|previous (text|context|messages?)|what (you were|was) told)\b/i
const TOLD =
  /\b(i|we|he|she|they|customers?|people|staff|team|managers?|colleagues?|students?|pupils?)('d| had| have| also| then| just| never| always| did not| didn't)? (ignored?|disregarded|forgot|skip(ped)?|bypass(ed)?|gave|scored?|rated?|marked|graded|awarded|passed|told|asked|wrote|set|got|built|trained|learn(ed|t)|used?|designed|asking|would|could)\b/i
const DEMAND =
  /\b((this|my|the following|the above|that) (answer|response|reply|submission|candidate)|the (candidate|answer|applicant)|this candidate|this) (must|should|shall|deserves?|needs to|has to|is to|ought to|will|merits|qualifies for|gets?|receives?|is worth|meets (all|every)|satisfies (all|every)|is (perfect|excellent|flawless|a (perfect|strong)))\b[^.!?]*\b(scores?|scored|marks?|points?|ratings?|rated|stars?|bands?|grades?|graded|criteri(a|on)|dimensions?|(10|ten|100|5|five)\b|rubric|strong hire|hired|full|maximum|excellent)/i
