import { readWords } from '#server/platform/text/words.ts'
import type { Practice } from '../../questions/index.ts'
import type { Finding } from './finding.ts'
import { precautions } from './precautions.ts'
import type { Segment } from './segments.ts'
import type { Text } from './text.ts'

/** A judgement that something is not worth doing or does not count. */
const WAVED =
  /\b((is|are|be|being|'s|'re|as) (\w+ )?(of (no|little) (use|help|importance|value|interest)|unnecessary|needless|pointless|useless|superfluous|irrelevant|overrated|unimportant|optional|no (use|help|matter|concern)|a waste|a nuisance|a formality|for (beginners|cowards|amateurs|novices))|(isn't|aren't|is not|are not) (really |particularly )?(needed|necessary|required|important|relevant|worth)|(has|have|plays?) (no|little|hardly any) (\w+ )?(influence|effect|part|role|bearing|impact|importance)|(has|have) nothing to do with|makes? no difference|(doesn't|don't|does not|do not|never|won't) (really )?(matter|count|help)|no (need|point|reason|use) (to|in|for|of)|(is|are)(n't| not) worth|wastes? (of )?time|can('t|not| not) be the (cause|reason))\b/i
/** What one does without. */
const SKIPPED =
  /\b(i|we|you)( can| could| would|'d| will|'ll| always| usually| simply| just)* (skip|ignore|leave out|do without|dispense with|never bother|don't bother)\b/i
/** With these, it is only put in its place, or another thing is meant. */
const LIMITED =
  /\b(alone|itself|themselves|enough|unless|until|till|yet|if|when|where|without|much|(not|n't) always|any ?more|then|too|only|merely|just|myth|nobody|instead|rather|for (this|that|these|those|him|her|them)|at (this|that) point|who|says?|said|thinks?)\b/i
/** What a question looks for in such words is not a thing to do but one to leave. */
const NEGATIVE =
  /\b(not?|never|without|rather|instead|avoids?|avoiding|before|against|nothing|limits?|myths?|don't|over|too|unnecessary|when|whether)\b/i

type Valued = { terms: Set<string>; fact: Practice }
const WHY_MAX = 150

/** What a good answer holds dear and this one waves away: what the question looks for, and what nobody at work does without. */
export const dismissalsIn = (lookFor: readonly string[], text: Text, answer: string): Finding[] => {
  const valued = [...lookFor.flatMap(wanted), ...known()]
  return text.segments.flatMap((segment): Finding[] => {
    if (segment.isForeign || segment.isTold || segment.isCondition) return []
    if (LIMITED.test(readable(segment, answer))) return []
    const waved = piecesOf(segment).filter((piece) => isWaved(piece, answer))
    const lost = valued.find(({ terms }) => waved.flat().some(({ term }) => terms.has(term)))
    return lost ? [{ fact: lost.fact, of: 'dismissed', isRight: false, segment }] : []
  })
}

/** What stands between two commas or an "and". */
const piecesOf = ({ words }: Segment): Segment['words'][] => {
  const cuts = words.flatMap((word, i) => (word.isMark || word.text.toLowerCase() === 'and' ? [i] : []))
  return [-1, ...cuts].map((cut, n) => words.slice(cut + 1, cuts[n] ?? words.length))
}

const isWaved = (words: Segment['words'], answer: string) => {
  const said = readable({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, answer)
  return WAVED.test(said) || SKIPPED.test(said)
}

const readable = ({ start, end }: Pick<Segment, 'start' | 'end'>, answer: string) => answer.slice(start, end).replaceAll('’', "'")

const wanted = (sought: string): Valued[] => {
  if (NEGATIVE.test(sought) || !sought.trim().includes(' ')) return []
  const terms = new Set(
    readWords(sought)
      .filter(({ isContent, text }) => isContent && text.length > 3 && !COMMON.test(text))
      .map(({ term }) => term),
  )
  return [{ terms, fact: { when: [sought], why: `A good answer to this question includes: ${sought.slice(0, WHY_MAX)}.` } }]
}

/** Words of what is looked for that name no thing of their own. */
const COMMON =
  /^(looks?|asks?|says?|thinks?|finds?|checks?|gives?|makes?|takes?|keeps?|knows?|names?|uses?|used|what|which|that|this|then|than|with|from|into|first|after|each|both|other|others|people|person|work|works|time|times|good|right|clear|clearly|plain|plainly|real|really|concrete|example|result|reason|reasons|cause|causes|effect|change|changes|changed|compares?|difference|explains?|understands?|about|matters?|helps?|need|needs|question|answer|problem|thing|things|something|someone|own|does|goes)$/i

let read: Valued[] | null = null
const known = (): Valued[] => {
  read ??= precautions.map(({ names, why }) => ({
    terms: new Set(names.split(' ').map((name) => readWords(name)[0]?.term ?? name)),
    fact: { when: [names], why },
  }))
  return read
}
