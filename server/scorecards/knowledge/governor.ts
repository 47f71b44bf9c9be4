import { AGENTS, BEING, DENIALS, LACKS, LINKS, RECEIVES } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import type { Match } from './phrases.ts'
import type { Segment } from './segments.ts'

/** Which side of a fact a match is said of, and how surely: named in the clause, taken over from before, or only near. */
export type Governor = { side: 0 | 1; by: 'name' | 'behind' | 'carry' | 'near' }

export type Scene = {
  segment: Segment
  /** Mentions of the fact at hand, and those of any other fact, in this segment. */
  own: Mention[]
  others: Mention[]
  /** The side spoken of before this segment, if only one was. */
  topic: 0 | 1 | null
  /** Whether it was named just before, or by the question. */
  isFresh: boolean
  /** Whether the question made it the topic. */
  isAsked: boolean
  /** Whether the segment goes on about the topic however it begins: "the latter …", or the first words of an answer. */
  isPointed: boolean
}

const isSpoken = ({ role }: Mention) => role === 'plain' || role === 'oblique'

export const governorOf = (scene: Scene, match: Match): Governor | null => {
  const { own, others, segment } = scene
  const follows = [...own, ...others].find(({ first }) => first === match.last + 1)
  if (follows && !own.includes(follows) && !own.some(({ first }) => first === match.last + 1)) return null
  const spoken = own.filter(isSpoken)
  const adjacent = spoken.find(({ first }) => first === match.last + 1)
  if (adjacent) return { side: adjacent.side, by: 'behind' }
  const before = spoken.filter(({ last }) => last < match.first)
  const nearest = before.at(-1)
  if (nearest) return isObject(segment, nearest) ? carried(scene, match) : fromBefore(scene, match, nearest, spoken)
  const inside = spoken.find(({ first, last, role }) => role === 'plain' && first > match.first && last < match.last)
  if (inside) return { side: inside.side, by: 'name' }
  const after = spoken.find(({ first }) => first > match.last)
  if (after) return fromBehind(scene, match, after)
  return carried(scene, match)
}

/** "It points to the primary key of …" speaks of "it". */
const isObject = ({ words, opening, verbs }: Segment, { first, role }: Mention) =>
  opening === 'pronoun' && role === 'oblique' && words.slice(0, first).some(({ start }) => verbs.has(start))

const fromBefore = (scene: Scene, match: Match, nearest: Mention, spoken: Mention[]): Governor | null => {
  const { segment, others } = scene
  const rivals = spoken.filter(({ side }) => side !== nearest.side)
  if (nearest.role === 'oblique' && rivals.some(({ last }) => last < match.first)) return null
  if (isJoined(segment, rivals, nearest)) return null
  if (hasAgent(segment, nearest.last + 1, match.first)) return null
  const between = others.filter(({ first, last }) => first > nearest.last && last < match.first && !overlaps(first, last, nearest))
  const isCut = between.some(({ first }) => ['and', 'or', ','].includes(segment.words[first - 1]?.text.toLowerCase() ?? ''))
  if (isCut) return null
  const isVague =
    (nearest.role === 'oblique' && between.length > 0) || isAnother(segment, nearest.last, match) || !isStated(segment, nearest, match)
  return { side: nearest.side, by: isVague ? 'near' : 'name' }
}

/** What has no verb states nothing ("the container registry"), and a name before a noun and its verb is not what that says something of. */
const isStated = ({ words, verbs, nouns }: Segment, { first, last }: Mention, match: Match) => {
  const isVerb = (i: number) =>
    verbs.has(words[i]?.start ?? -1) ||
    (/^[a-z]{2,}[^s]s$/.test(words[i]?.text ?? '') && (i === last + 1 || DETERMINERS.test(words[i + 1]?.text ?? '')))
  const isName = words.slice(first, last + 1).some(({ text }) => /.[A-Z]|\d/.test(text))
  const isCompound = match.first === last + 1 && nouns.has(words[match.first]?.start ?? -1)
  const range = Array.from({ length: match.last - last + (isCompound ? 0 : VERB_BEHIND) }, (_, i) => last + 1 + i)
  const next = words[last + 1]
  const isModifier =
    !isName &&
    next !== undefined &&
    !isVerb(last + 1) &&
    nouns.has(next.start) &&
    !match.at.includes(last + 1) &&
    range.slice(1, 2).some(isVerb)
  const isVerbInName = words.slice(first, last + 1).some(({ start, text }) => verbs.has(start) && /^(is|are)$/i.test(text))
  return isVerbInName || (range.some(isVerb) && !isModifier)
}

/**
 * Behind a comma or an "and", somebody else may be spoken of: "blue is neutral, brown live", "a deduction lowers the income,
 * a credit the tax". A verb right behind goes on about the same.
 */
const isAnother = (segment: Segment, from: number, match: Match) => {
  const cuts = segment.words.flatMap(({ isMark, text }, i) =>
    i > from && i < match.first && (isMark || /^(and|or)$/i.test(text)) ? [i] : [],
  )
  const last = cuts.at(-1)
  return last !== undefined && !actsOn(segment, last, match) && cuts.some((cut) => isParting(segment, cut, match))
}

const isVerbAt = ({ words, verbs }: Segment, i: number) => verbs.has(words[i]?.start ?? -1)

/** "…, and resends what is lost": the same subject goes on. */
const actsOn = (segment: Segment, cut: number, match: Match) => {
  const { words } = segment
  const isTagged = isVerbAt(segment, cut + 1) || (isVerbAt(segment, cut + 2) && !DETERMINERS.test(words[cut + 1]?.text ?? ''))
  return isTagged || (!match.at.includes(cut + 1) && /^[a-z]{2,}[^s]s$/.test(words[cut + 1]?.text ?? '') && !isVerbAt(segment, cut + 2))
}

const isParting = (segment: Segment, cut: number, match: Match) => {
  const { words } = segment
  if (actsOn(segment, cut, match) || (!words[cut]?.isMark && match.first <= cut + 2)) return false
  const hasVerb = (from: number, to: number) => words.slice(from, to).some((_, i) => isVerbAt(segment, from + i))
  return hasVerb(cut + 1, match.last + 1) ? isPlainNoun(words, cut + 1) : !hasVerb(match.last + 1, match.last + VERB_BEHIND)
}

/** A new clause with a subject of its own begins with an article or a noun, not with a link ("…, in which it"). */
const isPlainNoun = (words: Segment['words'], i: number) => DETERMINERS.test(words[i]?.text ?? '') || (words[i]?.isContent ?? false)

const DETERMINERS = /^(the|a|an|its|their|every|each|no|all|more|your|our|his|her)$/i
/** So many words behind a quality its verb may stand: "…, and the balance of probabilities decides". */
const VERB_BEHIND = 3

const overlaps = (first: number, last: number, mention: Mention) => first <= mention.last && last >= mention.first

/** "TCP and UDP are …": said of both, so of neither alone. */
const isJoined = ({ words }: Segment, rivals: Mention[], nearest: Mention) =>
  rivals.some(
    ({ last }) =>
      last < nearest.first &&
      words.slice(last + 1, nearest.first).every(({ text }) => ['and', 'or', ',', 'the', 'a', 'an'].includes(text.toLowerCase())),
  )

const fromBehind = ({ segment, others, topic, isFresh }: Scene, match: Match, after: Mention): Governor | null => {
  const between = segment.words.slice(match.last + 1, after.first)
  const isLinked = between.some(({ term, text }) => LINKS.has(term) || ['is', 'are', "'s"].includes(text.toLowerCase()))
  const isFree = !others.some(({ first, last }) => (first > match.last && last < after.first) || last < match.first)
  if (between.some(({ term, text, isMark }) => DENIALS.has(term) || LACKS.has(term) || (isMark && text !== ',') || /^and$/i.test(text)))
    return null
  const isTopic = isFresh && topic === after.side
  return (isLinked || isTopic) && isFree && between.length <= 8 ? { side: after.side, by: 'behind' } : null
}

const carried = ({ segment, own, others, topic, isFresh, isAsked, isPointed }: Scene, match: Match): Governor | null => {
  if (topic === null || own.some(({ role }) => role === 'absent')) return null
  if (own.some(({ side, role }) => role === 'compared' && side === topic)) return null
  if (hasAgent(segment, 0, match.first)) return null
  const rival = others.some(({ first, last, role }) => last < match.first && (role === 'plain' || (role === 'oblique' && first <= 3)))
  if (rival) return { side: topic, by: 'near' }
  if (isAnother(segment, -1, match)) return { side: topic, by: 'near' }
  const goesOn = isPointed || (segment.opening === 'self' ? isAsked : segment.opening !== 'other')
  return { side: topic, by: goesOn && isFresh ? 'carry' : 'near' }
}

/** Somebody else acts, unless they only receive ("you get ordering") or it is a definition ("means that you add machines"). */
const hasAgent = ({ words }: Segment, from: number, to: number) => {
  const between = words.slice(from, to)
  if (between.some(({ text }) => DEFINES.test(text))) return false
  const isDuty = DUTY.test(words.map(({ text }) => text).join(' '))
  return between.some(({ term, text }, i) => {
    if (!AGENTS.has(term) && !(isDuty && SELF.test(text))) return false
    const next = words.slice(from + i + 1, from + i + 4)
    return !next.some((word) => RECEIVES.has(word.term) || BEING.has(word.text.toLowerCase()))
  })
}

const DEFINES = /^(means?|lets?|allows?|enables?)$/i
const SELF = /^(i|we|you)$/i
/** What one has to do oneself, the subject does not do. */
const DUTY = /\b(have to|has to|must|need to|needs to|myself|yourself|ourselves|own|manually|handle|implement|build|take care)\b/i
