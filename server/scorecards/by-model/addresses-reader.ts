/**
 * Whether a sentence talks to whoever reads the answer about how to read it. Wider than the gate, which says so to the
 * candidate: a sentence that is kept from a model by mistake costs a few marks at most.
 */
export const addressesReader = (sentence: string): boolean =>
  FORGED.test(sentence) || (READER.test(sentence) && READING.test(sentence)) || orders(sentence)

/** An order to do something with everything that is said, so that it counts as something. */
const orders = (sentence: string): boolean => {
  const order = ORDER.exec(sentence)
  const object = order ? sentence.slice(order.index + order[0].length) : ''
  return OBJECT.test(object) && AIM.test(object)
}

/** Names of our own signals, and forms that only a machine would be handed. */
const FORGED =
  /\b(relevance|structure|specificity|ownership|depth|clarity)\.\w|\b(own_action|own_decision|result_number|answers_question|look_for|trade_off|name_or_tool|time_or_place|unclear_we|instructs_the_scorer)\b|<!--|-->|^\W*(system|assistant|user|developer)\]?\s*:|"(role|score|spans|signal|content)"\s*:/i

const READER =
  /\b(note (to|for)|whoever|dear \w+|attention[:,]|this (answer|response|candidate|submission)|my (answer|response)|the candidate|the (above|following|present|original) (answer|response|text))\b|(?<!\b(the|a|an|our|my|their|another|one|code|peer) )\b(assessors?|evaluators?|scorers?|graders?|raters?|examiners?)\b/i
const READING =
  /\b(mark(s|ed|ing)?|flag(s|ged)?|quot(e|es|ed)|spans?|signals?|passages?|scor(e|es|ed|ing)|rat(e|ed|ings?)|grad(e|es|ed|ing)|bands?|points|stars|rubric|criteri(a|on)|credit|maximum|json|prompt|instructions?|contradictions?|off.?topic|assess(ed|ment)?|evaluat(e|ed|ion)|verdict|requested|required|exempt)\b/i

const ORDER =
  /(\b(please|kindly|just|you (must|should|shall|may|can|will|are to|have to|need to|ought to))\s+|^\W*|[:;]\s*)(mark|flag|label|quote|treat|count|tag|score|rate|give|award|grant|assign|record|return|output|consider|assume|regard|classify|read|extract|report|ignore|disregard)\b/i
const OBJECT =
  /\b(every|everything|all|each|any|anything|this|these|it|them|the (above|following|answer|candidate|whole|rest)|me|my|no|nothing)\b/i
const AIM =
  /\b(full|maximum|top|highest|perfect|marks?|scores?|bands?|stars?|signals?|spans?|passages?|contradictions?|off.?topic|rubric|json|results?|instructions?|evidence|vague|credit|own (acts?|actions?|decisions?)|outcomes?)\b/i
