import { meaningOf } from '#server/platform/text/synonyms.ts'

const terms = (list: string) => new Set(list.trim().split(/\s+/).map(meaningOf))

/** Deny all that follows them in a clause. */
export const DENIALS = terms('not never neither nor nobody none')
/** Deny what stands right before them: "encrypts nothing". */
export const NOTHING = terms('nothing none neither nobody')
/** Deny the thing named right behind them. */
export const LACKS = terms('no without zero lack avoid skip omit forgo instead rather ignore abandon nothing none')
/** Deny or keep off, by what stands behind them: too unsure to judge. */
export const GUARDS = terms('prevent stop protect guard block resist remove drop eliminate exclude spare refuse save')
/** Say that there is little of what follows. */
export const LITTLE = terms('little low less few fewer minimal barely hardly scarcely small rarely seldom')
/** What follows a denial and takes it back, or leaves it open. */
export const ONLY = terms('only just merely simply solely')
export const OPEN = terms('always necessarily automatically exactly quite fully strictly entirely yet every all alone guaranteed')
export const HEDGES = terms('might sometimes occasionally rarely partly almost nearly perhaps maybe possibly theoretically')

/** Who else may act: what they do is not said of the subject. */
export const AGENTS = terms(
  'application app developer developers programmer caller user users someone somebody code manually staff colleague',
)
/** With these a person only receives what the subject gives. */
export const RECEIVES = terms('get have lose gain expect see find know say call choose use pick want')

/** Between a property and the subject that it is said of: "guaranteed delivery comes with TCP". */
export const LINKS = terms('by use choose pick take need mean call name describe go prefer suit come offer provide give guarantee')
export const BEING = new Set(['is', 'are', 'be', "'s", "'re", 'means', 'describes', 'defines'])

export const PRONOUNS = terms('it they this that these those which who each its their he she such')
export const LEADING = terms(
  'and but or so then also because since while whereas although though yes no well basically mainly however therefore instead for in addition finally first second next here plus as where if when to by',
)
/** A clause that opens with one of these says under which condition, not what holds. */
export const CONDITIONS = new Set([
  'if',
  'when',
  'unless',
  'until',
  'once',
  'whenever',
  'whether',
  'in case',
  'otherwise',
  'before',
  'after',
])

/** What a person says of a view that they do not share, or of what goes wrong. */
export const FRAME =
  /\b(myth|misconception|misunderstanding|mistaken(ly)?|wrong(ly)?|false(ly)? (idea|belief|view|that)|is false|untrue|not true|incorrect(ly)?|contrary to|confus(e|es|ed|ing)|mix(es|ed|ing)? (them|it|the two|up)|mistake (is|was|would|people|i see|many|here|to|of)|(is|would be|be|it's|as) an? (common |big |bad |serious |grave )?(mistake|error|sin|misreading)|trap|pitfall|old advice|old wives|(people|some|many|others?|most|candidates|beginners|juniors|newcomers|laymen|you|everybody|everyone|one|textbooks|folk|lots|colleagues|customers|patients|parents|pupils|students|they) (\w+ )?(often |still |may |might |sometimes |wrongly |will |tend to |would |used to )*(think|thinks|say|says|believe|believes|assume|assumes|claim|claims|suppose|imagine|expect|guess|swear|insist)|sounds (as if|like)|used to (think|say|believe)|tempt(ed|ing|s)|so-called|rumou?r|supposed(ly)? to|at first (glance|sight)|it (seems|looks|sounds|feels) (as|like)|instinct|(my|our|a|one|some) (\w+ ){1,5}(said|told (me|us))|believed|thought|assumed|claimed|insisted)\b/i
/** Where such a view gives way to one's own. */
export const OWN_VIEW = /^(but|however|yet|actually|in fact|in truth|in reality|really|whereas|instead)$/i

/** Said beside an act, they make it a warning. */
export const DANGER =
  /\b(worse|as bad|danger(s|ous|ously)?|explo(de|des|sion|sive)|toxic|poison(s|ous|ed)?|kill(s|ed)?|fatal(ly)?|deadly|lethal|harm(s|ed|ful)?|hurt(s)?|injur(e|es|y|ies)|damag(e|es|ed|ing)|risk(s|y|ing)?|forbid(den)?|illegal|unlawful|prohibited|bad idea|warn(s|ed|ing)?|ruin(s|ed)?|offence|crime|criminal|breach(es)? of|discriminat\w+|splash(es)?|spatter|spits?|burst(s)?|shatter|corrode(s)?|too (late|hot|cold|much|long)|wrong|blame|trap(s|ped)?|mistake|unsafe|hazard(s|ous)?|scald(s)?|burns? (the|you|your|her|his|skin)|mislead(s|ing)?|useless|pointless|suffocat\w+|fool(s|ed)?|mask(s)?|waste(s|d|ful)?)\b/i
/** Before an act, they keep from it. */
export const KEEPS_FROM =
  /\b(avoid(s|ing)?|instead of|rather than|stop(s|ped)?|prevent(s)?|refus(e|es|ed)|forget(s|ting)?|refrain|no longer|nobody|none|must(n't| not)|never|not|without|before|whether|why|ask(s)? (if|whether)|check(s)? (if|whether|that))\b/i
/** What an act is for says nothing against it: "… to prevent damage". */
export const PURPOSE = /\b(to|so as to|in order to) (prevent|avoid|stop|reduce|limit|protect|keep|save|lower|fight)\b.*$/i
/** Beside a denial they leave room for some: "does not help every query". */
export const ALL = terms(
  'always every all alone each enough completely entirely necessarily much many long until perfect usually more most',
)

const pairs = `fast slow|high low|cheap expensive|simple complex|strong weak|safe dangerous|large small|long short|thick thin|hard soft|heat cold|easy hard|easy difficult|heavy light|early late|
wide narrow|deep shallow|stable unstable|secure insecure|reliable unreliable|good bad|rigid flexible|tight loose|rough smooth|precise imprecise|dense sparse|steep flat|rich lean|acidic alkaline|bright dark`
const OPPOSITES = new Map(
  pairs
    .split(/\||\n/)
    .map((pair) => pair.trim().split(' ').map(meaningOf))
    .flatMap(([one = '', other = '']): [string, string][] => [
      [one, other],
      [other, one],
    ]),
)
export const oppositeOf = (term: string): string | undefined => OPPOSITES.get(term)

/** What a warned-of act leads to. */
export const CONSEQUENCE =
  /\b(too \w+|worse|bias(es|ed)?|optimistic|mislead\w*|leak\w*|danger\w*|mistakes?|wrong|bad|cheat\w*|inflat\w*|risk\w*|harm\w*|problems?|ruin\w*|useless|pointless|lose[sd]?|fail\w*)\b/i

/** "… makes it bleed": what comes of an act, unless it is praise. */
export const ENTAILS =
  /\b(makes|causes|leads to|means|(?<!\b(?:i|we|you|they|to|would|will|and|then|can|must|should) )(?:make|cause|lead to))\b(?!.*\b(better|faster|easier|safe|clean|quick|soothes?|relieves?|heals?|sure)\b)/i

export const FIRST_MARK = /\b(first(ly)?|start (by|with)|begin (by|with)|immediately|straight ?away|at once|right away|to begin with)\b/i
export const LATER_MARK = /\b(then|next|after(wards| that)|finally|lastly|only then|later|second(ly)?|in the end)\b/i
