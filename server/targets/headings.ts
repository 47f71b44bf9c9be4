export type Section = 'must' | 'nice' | 'work' | 'other'

/** `section` is null for a heading whose words say nothing: what stands under it has to tell. */
export type Heading = { section: Section | null; rest: string }

/** Tried in order: the first that a heading's words match names its section. */
const meanings: { section: Section; words: RegExp }[] = [
  {
    section: 'work',
    words:
      /\bduties\b|responsibilit|essential (?:\w+ )?(?:functions|duties|responsib\w+|tasks)|examples? of (?:work|duties|tasks)|what you(?:'ll| will)? get to do|performance areas|what (?:is|'s) the job|what you would do|^jd$|you(?:'ll| will) be responsible/,
  },
  {
    section: 'must',
    words:
      /need(?:ed)? to (?:apply|have|succeed)|what you (?:can )?offer|what you can (?:bring|offer)|\babout you(?:rself)?\b|who (?:are you|you are)|desired (?:candidate|profile)|apply if|(?:right|fit|match) for (?:you|us|it)|could this be you|(?:boxes|tick)\b|\bsuits?\b|in your (?:bag|luggage|suitcase|backpack)|you come with|with you\b|non-negotiables|personality|traits|(?:we'd|we would) like you|required (?:on|at) (?:the )?(?:start|day)/,
  },
  {
    section: 'nice',
    words:
      /nice|prefer|desir|bonus (?:points|if|skills)|^bonus(?:es)?\b(?! (?:and|&|scheme))|good to have|great to have|great if|advantage|ideally|extra (?:credit|points)|\bplus(?:es)?\b|plus points|brownie|icing|cherry on|would (?:be (?:great|good|nice|lovely|happy|ideal)|help|impress|put you|love)|optional|not (?:essential|mandatory|required|a must|necessary)|even better|stand out|set you apart|\bassets?\b|welcome|beneficial|added value|valued|we would like to see|kudos|\bahead\b|head start|an edge|in your favou?r|(?:make|makes) us (?:smile|happy)|impress|sweeten|gold dust|wish ?list|recommended|thrilled|useful|helpful|extra credit|(?:it'd|it would|would) be \w+ (?:if|to)/,
  },
  { section: 'must', words: /(?:requirements|qualifications|criteria)$/ },
  {
    section: 'other',
    words:
      /benefit|perk|(?:we|our|i|school|company|employer|can) (?:also )?(?:offer|provide)|what (?:we|the \w+) (?:offer|provide|give|can)|\boffer(?:s|ing|ed)?\b|(?:you|you'll|you will|candidate will|will you) (?:get|receive|gain|enjoy|find with us)|look forward to|look after|awaits|treats|goodies|(?:small|fine) print|good to know|from us\b|for you$|who are we|that's us|do you get|in it for|in store|in return|reward|package|compensation|salary|salaries|\bpay\b|wages?\b|remuneration|\brates?\b|\bmoney\b|good stuff|boring (?:but|stuff|bit)|the deal|^why\b|working (?:for|with|at) (?!children|adults|people|the)|life at|join us|\bour (?:commitment|culture|values|story|mission|vision|purpose|team|people|company|promise|process|client|hiring|stack)|(?:hiring|selection|interview\w*|recruitment|recruiting|application|examination|screening) (?:process|steps|timeline|procedure|stages)|next steps|apply|applying|application|closing date|deadline|contact|equal|diversity|inclusion|accommodation|accessibility|privacy|legal|disclaimer|notice|hours|schedule|shift|roster|location|where you|start date|vacanc(?:y|ies)\b|reports? to|reporting to|job (?:details|type|title|id|reference|ref)|reference|terms|additional information|other information|more information|further information|similar|related (?:jobs|roles|searches)|share|people also|\babout (?!the (?:role|job|position|work|opportunity|vacancy)|this (?:role|job|position)|your?\b)|who we are|what we do|where we|the (?:company|team|school|hospital|employer|organi[sz]ation|trust|firm|client|practice|clinic|council|venue|setting)$|company|organi[sz]ation\b|background check|disclosure|barring|safeguarding|vetting|pre-employment|upon hiring|documents|training provided|career (?:path|progress|develop)|conditions of|employment type|contract|grade|venue|employer|introduction$|equipment provided|subscribe|alerts|sign (?:in|up)|cookie/,
  },
  {
    section: 'must',
    words:
      /requir|qualif|must|essential|\bneed\b|needs?\b|looking for|look for|seek|you(?:'ll| will| should| must|'d| would)? (?:also )?(?:have|bring|are|be\b(?! (?:doing|working|responsible))|possess|hold|know|can\b|demonstrate)|you(?:'re|'ve|'d)\b|your (?:profile|skills?|experience|background|qualif\w*|toolbox|toolkit|strengths?|abilit\w+|competenc\w+|knowledge|talents?|credentials|expertise)|\bskills?\b|experience|education|person spec|person(?:al)? (?:suitab|attrib|qualit|profile|spec|character|requir)|ideal|successful|candidate|applicant|expect|criteria|knowledge|competenc|abilit|minimum|eligib|licen[cs]|certific|credential|languages?|what it takes|(?:is|sound|sounds|this) (?:this |like )?you|the person|assess|we ask|we want|deal-?breakers?|attributes|requisites|training and|makes? you|profile|suitab|characteristics|aptitude|background|proficienc|expertise|succeed|thrive|fit in/,
  },
  {
    section: 'work',
    words:
      /responsib|duties|what (?:you(?:'ll| will)?|will you|would you|do you) (?:do|be doing|work)|you(?:'ll| will)|your (?:mission|job|impact|days?|tasks?|role|work|week|contribution|challenge|opportunity|position)|role|\bjob\b|description|summary|purpose|day[ -](?:to|in)[ -]|typical (?:day|week)|tasks?\b|overview|key (?:areas|accountab|deliver|result)|accountab|position|opportunity|scope|nutshell|functions|the work|objectives|deliverables|activities|involves?\b|challenge|mission/,
  },
]

/** Lines of their own that are headings though nothing marks them: these words from end to end. */
const BARE =
  /^(?:(?:the|key|main|core|basic|minimum|general|essential|desirable|desired|preferred|additional|other|job|role|position|post|work|personal|person|candidate|professional|technical|our|your|current|mandatory|required|full)[ &/]+(?:and )?)*(?:requirements?|qualifications?|roles?|responsibilit(?:y|ies)|accountabilit(?:y|ies)|duties|tasks?|skills?|experience|education|knowledge|abilities|competenc(?:y|ies|e)|criteria|profile|specification|must[ -]haves?|nice[ -]to[ -]haves?|good[ -]to[ -]haves?|nice extras|extras|description|summary|overview|purpose|role|job|position|opportunity|benefits?|perks?|package|rewards?|salary|compensation|remuneration|offer|benefits and perks|languages?|credentials|suitability|attributes|strengths|background|expertise|eligibility|essentials|desirables|advantages|introduction|location|hours|conditions)(?:(?: and| &| \/|,) (?:\w+ )?(?:requirements?|qualifications?|responsibilities|duties|skills?|experience|education|knowledge|abilities|competenc(?:y|ies)|benefits?|perks?|training|licen[cs]es?|certifications?|tasks?|accountabilities|salary|attributes|background|physical capabilities))*(?: (?:required|needed|preferred|desired|essential|of the (?:job|role|post)|for (?:the|this) (?:job|role|position)|include|are))?$/
/** A plain line above others that ends like this is their heading, however it begins. */
const ENDS =
  /\b(?:requirements|qualifications|responsibilities|duties|skills|criteria|following|benefits|you(?:'ll| will| should| must)? (?:need|have|bring|offer|get)|must[ -]haves|nice[ -]to[ -]haves?|you are ahead|we offer(?: you)?|you also have|looking for)$/
const SPOKEN =
  /^(?:what|who|why|how|where|is this|sound|does this|about|nice|bonus|it would|it'd|we'd|we would|to (?:be|succeed|thrive)|to apply|in return|you (?:have|bring|are|will|should|might|offer)|you'll|you're|we (?:offer|expect|need|are looking|provide|want)|we're looking|life at|working (?:at|for|with)|join|similar|related|share|people also|sign up|although|desirable|essential|ideal|even better|icing|brownie|as an? \w+ you|our (?:commitment|offer|client|values|culture|team|benefits)|your (?:\w+ )?(?:profile|tasks?|mission|role|qualifications?|skills|background|opportunity|experience|impact|day|toolbox|job)|the (?:role|job|person|position|opportunity|work|good stuff|deal|team|company|package|successful|ideal|must|nice|perks|boring)|day[ -]to[ -]day|key |main |this is|ideally|deal-?breakers?|kudos|money|benefits|perks|requirements|qualifications|responsibilities|skills|experience)\b/

const BULLET =
  /^\s*(?:[-–—•·*>▪◦●○‣✓✔✅☑➤►▶→⇒»🚀🎁⭐👉🔹🔸+]|\p{Extended_Pictographic}|\d{1,2}[.)](?!\d)|[ivx]{1,4}[.)]|\(?[a-z]\))\s*(?=\S)/u
const STARRED = /^(?:#{1,6}\s|\*\*.+\*\*:?$|__.+__:?$|={2,}.+={2,}$)/
const WORDS_MAX = 11
const INLINE_WORDS_MAX = 8
/** A heading and what stands behind it on its line; longer lines are prose, which would be searched again from each space. */
const LINE_MAX = 1_000

export const isBullet = (line: string): boolean => BULLET.test(line) && !STARRED.test(line)
export const withoutBullet = (line: string): string =>
  line
    .replace(BULLET, '')
    .replace(/^[*_]{2}|[*_]{2}$/g, '')
    .trim()

/** A heading opens a section: marked, in capitals, ended by a colon, or a line of its own that reads like one. `leads` is whether a list follows it or it stands alone, `opens` whether it begins a paragraph. */
export const headingOf = (line: string, { leads, opens }: { leads: boolean; opens: boolean }): Heading | null => {
  if (line.length > LINE_MAX) return null
  const bare = line.replace(/^[#*_=\s]+|[*_=\s]+$/g, '')
  const isStarred = STARRED.test(line)
  if (!isStarred && isBullet(line) && !(isShouted(bare) && leads)) return null
  const colon = /^([^:.?!]{3,80}):(?:\s+(.*))?$/.exec(bare)
  const rest = colon?.[2]?.trim() ?? ''
  const name = plainName(colon?.[1] ?? bare)
  const words = name.split(/\s+/).length
  if (name === '' || words > WORDS_MAX) return null
  if (colon && rest !== '') return inline(name, words, rest)
  if (colon || isStarred || isShouted(bare)) return { section: meaningOf(name), rest: '' }
  if (/[.,;]$/.test(bare) && !/…$/.test(bare)) return null
  if (BARE.test(name) || (SPOKEN.test(name) && (words <= 7 || leads))) return { section: meaningOf(name), rest: '' }
  if (ENDS.test(name) && opens) return { section: meaningOf(name), rest: '' }
  return leads && words <= 6 ? { section: meaningOf(name), rest: '' } : null
}

const plainName = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s!?.:…]+$/, '')
    .replace(/^.*[?!]\s+/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()

const inline = (name: string, words: number, rest: string): Heading | null => {
  const section = words <= INLINE_WORDS_MAX ? meaningOf(name) : null
  return section && { section, rest }
}

const meaningOf = (name: string): Section | null => meanings.find(({ words }) => words.test(name))?.section ?? null

const isShouted = (line: string) => /^[^\p{Ll}]{4,}$/u.test(line) && /\p{Lu}{4,}|\p{Lu}+ \p{Lu}+/u.test(line) && !/\d{2,}/.test(line)
