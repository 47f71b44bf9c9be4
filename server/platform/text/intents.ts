export const intents = [
  'repeat',
  'clarify',
  'hint',
  'thinking',
  'skip',
  'time_check',
  'correction',
  'distress',
  'stop',
  'hostile',
  'silence',
  'gaming',
  'off_topic',
  'question',
  'answer',
] as const
export type Intent = (typeof intents)[number]

type Rule = { intent: Intent; upTo: number; pattern: RegExp }

/** Tried in order. `upTo` is the most words a text may have and still mean this: a longer one is an answer. */
const rules: Rule[] = [
  {
    intent: 'distress',
    upTo: 60,
    pattern:
      /\b(?:kill(?:ing)? myself|want(?:ed)? to die|suicid\w*|self[- ]?harm|hurt(?:ing)? myself|end my life|no reason to live|panic attack (?:right )?now|having a panic attack|i(?:'m| am) (?:really |so |too |completely |very )*(?:panicking|overwhelmed right now|crying|in tears|falling apart|having a breakdown|shaking)|i (?:can't|cannot) (?:do this|breathe|cope|take this)(?: any ?more)?|i (?:can't|cannot) stop (?:crying|shaking)|i feel like (?:crying|giving up|a (?:total |complete )?failure)|i(?:'m| am) (?:just |so |really |completely )*overwhelmed|my (?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|partner|child|baby) (?:just |has )?(?:died|passed away) (?:yesterday|today|this (?:week|morning)|last (?:week|night))|i feel (?:really |so |too |very )*(?:awful|hopeless|worthless|sick|terrible) (?:right now|about|today)|this is too (?:much|hard|upsetting|painful) for me|i(?:'m| am) (?:really |so |too |very )+(?:anxious|stressed|nervous|upset|scared)(?: to (?:go on|continue|answer))?)\b/,
  },
  {
    intent: 'silence',
    upTo: 3,
    pattern: /^[^\p{L}\p{N}?]+$/u,
  },
  {
    intent: 'stop',
    upTo: 18,
    pattern:
      /(?:\b(?:stop|end|quit|finish|leave|abort|cancel|terminate) (?:this|the|my|our) (?:interview|practice|session|conversation|test|thing)\b|\b(?:can|could|may|let's|let us|i want to|i'd like to|i would like to|please|i need to|i have to) (?:we |i |just |please )*(?:stop|end|finish|quit)(?: (?:here|now|it|there|this)){0,2}(?:,? please)?[.!?]*$|^(?:that(?:'s| is)|it(?:'s| is)) enough for (?:today|now|me)\b[.!]*$|^(?:please )?(?:stop|quit|end)(?: here| now| it| please)?[.!]*$|^i(?:'m| am) done (?:with (?:this|you|it)|here)\b)/,
  },
  {
    intent: 'gaming',
    upTo: 45,
    pattern:
      /\b(?:(?:ignore|disregard|forget) (?:all |any |the |your |my |every )*(?:previous|prior|above|earlier|instructions|rules|prompt|guidelines)|system prompt|your (?:instructions|rubric|prompt)|(?:the|your) (?:answer key|scoring (?:key|guide|rubric)|model answer|marking scheme)|(?:give|award|grant|assign) me (?:a |the )?(?:full|top|maximum|highest|perfect|good|100|10|5)\b.*\b(?:score|marks?|points?|rating|out of)?|(?:score|rate|mark|grade) (?:this|me|my answer|it) (?:as |a |an |at )*(?:\d+|full|perfect|high\w*|excellent|top|maximum)|what(?:'s| is| was| will be) my score|(?:tell|show|give) me (?:the |a )?(?:right|correct|perfect|ideal|best|model|sample|expected) (?:answer|response)|what(?:'s| is| would be) the (?:right|correct|perfect|ideal|best|expected|model) answer|you are now|act as|pretend (?:to be|you are|that you)|(?:reveal|print|show|list) (?:me )?(?:the |your )?(?:lookfor|criteria|rubric|hidden|questions in advance|next question)|answer (?:it|this|the question) (?:for me|yourself)|jailbreak|developer mode)\b/,
  },
  {
    intent: 'repeat',
    upTo: 18,
    pattern:
      /(?:\b(?:repeat|rephrase it again|say)\b.{0,20}\b(?:that|it|question|again)\b|\b(?:can|could|would|will) you (?:please )?(?:repeat|say that again)\b|^(?:please )?repeat\b|^\?+$|^(?:pardon|sorry|come again|say again|what|huh|excuse me|again please|once more)(?: me| please| once more| again)?[?.!]*$|\b(?:didn't|did not|couldn't|could not|can't) (?:quite |really )*(?:catch|hear|get) (?:that|you|the question|it)\b|\bwhat was the question\b|\bask (?:me )?(?:that |it |the question )?(?:once )?again\b|\bone more time\b.{0,12}$)/,
  },
  {
    intent: 'clarify',
    upTo: 28,
    pattern:
      /(?:\bwhat do(?:es)? (?:you|that|it|this|the question|\w+) mean\b|\bwhat (?:exactly )?(?:do|did) you mean\b|\bwhat (?:kind|sort|type) of (?:example|situation|answer|experience|thing|project)\b.*\?|\b(?:can|could|would) you (?:please |maybe )?(?:clarify|rephrase|explain|elaborate|reword|be more specific|put (?:that|it) (?:differently|another way))\b|\b(?:i )?(?:don't|do not|didn't|did not) (?:really |quite |fully |completely )?understand (?:the|your|this|that|what|you)?\s?(?:question|mean|asking|it)?\b|^(?:please )?(?:clarify|rephrase|explain)\b|\bdo you mean\b|\b(?:are you|you're) (?:asking|looking for|referring)\b|\bin what (?:sense|context|way)\b.*\?|\bnot sure (?:what|i understand|if i understand)\b.{0,30}\b(?:you|mean|asking|question)\b|\b(?:does|can|should|could|would) (?:it|this|that|the example) (?:have to|need to|be|come|also be) .*\?)/,
  },
  {
    intent: 'hint',
    upTo: 22,
    pattern:
      /(?:\bhints?\b.{0,20}[?.!]?$|\b(?:give|get|have|need|want|offer|some) (?:me )?(?:a |some )?(?:hint|tip|clue|pointer)s?\b|\bwhere (?:should|do|can|would) i (?:even )?(?:start|begin)\b|\bwhat (?:should|would|does|do) (?:i|a good answer|you) (?:say|cover|include|answer|expect|want to hear)\b.*\??|\b(?:i'm|i am|im) (?:really |totally |completely |a bit )?stuck\b[.!?]*|\bhelp me (?:out|with this|answer|here)?\b[.!?]*$|\bcan you help\b)/,
  },
  {
    intent: 'thinking',
    upTo: 18,
    pattern:
      /(?:^(?:(?:ok(?:ay)?|um+|uh+|hm+|well|yes|sure|so|ah|erm*|oh|good question)[,.…! ]*)*(?:let me (?:just )?(?:think|see|have a think|gather|consider)|(?:just )?(?:give|allow) me (?:just )?(?:a |one |some )?(?:sec\w*|moment|minute|time|bit)|(?:one|a|just a|wait a|hold on a?|hang on a?) ?(?:sec\w*|moment|minute)|i need (?:a |some |one )?(?:sec\w*|moment|minute|time)(?: to think)?|i(?:'m| am) (?:still )?thinking|still thinking|thinking|hold on|hang on|wait|bear with me)\b.{0,60}$|^(?:u+h+m*|u+m+|h+m+|erm+|e+r+|ah+)[.…!?, ]*$)/,
  },
  {
    intent: 'skip',
    upTo: 22,
    pattern:
      /(?:\b(?:can|could|may|shall|let's|lets|i'd like to|i want to|i would like to|please|i'll|i will|we|i'd rather|i would rather|prefer to) (?:we |i |you |just |please )*(?:skip|pass|move on|go on to|leave (?:this|that|it)|go to the next|come back to)\b|^(?:skip|pass|next|next question|next one|move on|no comment)\b[^a-z]*(?:please|question|this|it|one|this one|this question)?[.! ]*$|\bnext question,? please\b|\bi (?:have no|haven't any|don't have an?y?|do not have an?y?|can't think of an?y?|cannot think of an?y?|can't come up with an?y?) (?:answer|idea|example|experience|clue)\b[^,;]{0,40}$|^(?:i )?(?:really |honestly )?(?:don't|do not|dont) know(?: that| this| it| the answer| how to answer| anything about \w+)?[.!, ]*(?:sorry)?[.!]*$|^no idea[.! ]*$|^idk[.! ]*$|\bi(?:'m| am| will|'ll) (?:not (?:going to )?answer|not answering)\b|\bi (?:refuse|won't|will not|would rather not|'d rather not|prefer not) (?:to )?(?:answer|say|talk about|discuss)\b|\bi(?:'d| would) (?:much )?rather not\b)/,
  },
  {
    intent: 'time_check',
    upTo: 18,
    pattern:
      /\b(?:how (?:much time|many minutes|much longer|long) (?:is |are |do |have |does |will |left)?(?:we |i |there |you |this |it )?(?:left|remain\w*|have|got|take|going|is)|what time is it|time (?:left|check|remaining)|how many (?:more )?questions|are we (?:nearly|almost) (?:done|finished)|how long (?:will|does|is) (?:this|it|the interview))\b/,
  },
  {
    intent: 'correction',
    upTo: 24,
    pattern:
      /^(?:(?:oh|wait|no|hm+|ah|actually|um+|uh+)[,.! ]*)*(?:sorry,? (?:i (?:meant|should have said|misspoke)|that should|it was|not \w+)|correction\b|i (?:meant|misspoke|said .{1,40} but (?:i )?meant)|let me correct\b|i (?:need|want|would like|have|'d like) to correct\b|scratch that\b|to correct (?:myself|that)|i made a mistake (?:there|earlier|before|in)|my mistake[,.: ]|what i meant (?:was|to say))/,
  },
  {
    intent: 'hostile',
    upTo: 25,
    pattern:
      /(?:\b(?:this|that|it|your (?:questions?|interview))(?:'s| is| are) (?:\w+ ){0,3}(?:stupid|dumb|idiotic|rubbish|garbage|useless|pointless|ridiculous|bullshit|crap|nonsense|a joke|a waste of (?:my )?time|shit)\b|\b(?:you(?:'re| are)|you) (?:\w+ ){0,3}(?:stupid|dumb|idiotic|useless|pathetic|ridiculous|idiot|moron|bot|clown|joke)\b(?! (?:question|answer)s? )|\bwhat an? (?:\w+ ){0,2}(?:waste of (?:my )?time|joke|stupid question|idiot|load of (?:crap|rubbish))|\b(?:fuck|screw) (?:you|this|off)\b|\bshut up\b|\bi hate (?:you|this (?:bot|interview|thing))\b|\bwho cares\b[.!?]*$|^(?:bullshit|crap|bollocks)\b)/,
  },
  {
    intent: 'off_topic',
    upTo: 20,
    pattern:
      /^(?:(?:hi|hello|hey|yo|good (?:morning|afternoon|evening)|greetings|lol|haha+|nice|cool|wow)(?: there| again| everyone| sir| madam)?[!,. ]*(?:how are you(?: doing)?(?: today)?[?.! ]*)?$|how are you\b|how(?:'s| is) it going\b|what'?s up\b|(?:nice|lovely|terrible|awful|great) weather\b|(?:tell|know) (?:me )?(?:a|any) jokes?\b|do you (?:like|love|watch|play|know any) \w+|are you (?:a )?(?:human|robot|bot|real|ai|an ai|a person|married|single|busy|okay|tired)\b|what(?:'s| is) your (?:name|favou?rite|age)\b|who (?:are you|made you|won)\b|what(?:'s| is) the (?:weather|capital)\b|this is (?:\w+ ){0,2}boring\b|test(?:ing)?[ .!123]*$)/,
  },
]

const OPENS_QUESTION =
  /^(?:(?:so|and|but|ok(?:ay)?|well|sorry|thanks|thank you|yes|sure|one question|quick question|i (?:was )?wonder(?:ing)? (?:if|what|how|whether))[,:. ]*)*(?:who|what|when|where|why|how|which|whose|is|are|am|do|does|did|can|could|would|will|should|may|might|have|has|was|were|isn't|aren't|don't|doesn't|shall|any)\b/
const QUESTION_WORDS = 40
const ANSWERS_FIRST_PERSON =
  /\b(?:i|we) (?:\w+ly )?(?:\w{3,}ed|did|was|were|had|made|took|went|led|built|ran|got|gave|told|found|kept|wrote|saw|began|set|put)\b/

/**
 * What a candidate's text is meant as, by rules alone and in well under a millisecond. Cautious on purpose: anything
 * that could be a real answer is `answer`.
 */
export const classifyIntent = (text: string): Intent => {
  const said = text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim()
  if (said.length > 600) return 'answer'
  const words = said.split(' ').length
  for (const rule of rules) {
    if (words <= rule.upTo && rule.pattern.test(said) && !isAnswerAnyway(rule.intent, said, words)) return rule.intent
  }
  return asks(said, words) ? 'question' : 'answer'
}

const NEEDS_CARE = new Set<Intent>(['distress', 'gaming', 'stop'])
const LONG_ENOUGH_TO_TELL = 9

/** A past deed in the first person is the mark of an answer, even when a phrase in it sounds like a request. */
const isAnswerAnyway = (intent: Intent, said: string, words: number) =>
  words > LONG_ENOUGH_TO_TELL &&
  intent !== 'correction' &&
  !NEEDS_CARE.has(intent) &&
  !said.endsWith('?') &&
  ANSWERS_FIRST_PERSON.test(said)

const asks = (said: string, words: number) => {
  if (words > QUESTION_WORDS || !said.includes('?')) return false
  const last = said.split(/(?<=[.!?]) /).at(-1) ?? said
  return said.endsWith('?') && (OPENS_QUESTION.test(said) || (words <= 20 && OPENS_QUESTION.test(last)))
}
