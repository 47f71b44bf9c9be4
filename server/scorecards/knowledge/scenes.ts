import type { Alias } from './fact-base.ts'
import type { Scene } from './governor.ts'
import type { Mention } from './mentions.ts'
import type { Segment } from './segments.ts'
import type { Text } from './text.ts'

/** A subject stays the topic for so many sentences without being named again. */
const MEMORY = 1
/** "With UDP …": behind a preposition, only what opens a clause is what it is about. */
const OPENS_BY = 2
const HEADING_WORDS = 3

/** The segments as one fact sees them: who of its subjects is named, and who is still spoken of. */
export const scenesOf = (text: Text, fact: Alias['fact']): Scene[] => {
  const [only, ...others] = new Set(mentionsOf(text.asked, fact).map(({ side }) => side))
  const fromQuestion = only !== undefined && others.length === 0 ? only : null
  let thread: Thread = { topic: fromQuestion, seen: null, isOvertaken: false }
  return text.segments.map((segment, i): Scene => {
    const named = text.named[i] ?? []
    const own = mentionsOf(named, fact)
    const rest = named.filter((mention) => mention.fact !== fact)
    const pointed = pointedAt(text, i, fact) ?? byOrder(segment, text, i, fact)
    const isAsked = thread.topic !== null && thread.topic === fromQuestion
    const isNear = thread.seen !== null && segment.sentence - thread.seen <= MEMORY
    const isFresh = !thread.isOvertaken && (isNear || thread.topic === fromQuestion)
    const scene = { segment, own, others: rest, topic: pointed ?? thread.topic, isFresh, isAsked, isPointed: pointed !== null || i === 0 }
    thread = followed(thread, scene)
    return scene
  })
}

/** Who is spoken of, when it was last named, and whether something else has been named since. */
type Thread = { topic: 0 | 1 | null; seen: number | null; isOvertaken: boolean }

const followed = (thread: Thread, { segment, own, others }: Scene): Thread => {
  const spoken = own.filter(({ role }) => role === 'plain' || role === 'oblique')
  const [one, ...more] = new Set(spoken.map(({ side }) => side))
  if (one === undefined) {
    const isOvertaken = thread.isOvertaken || others.some(({ role, first }) => role === 'plain' && first <= OPENS_BY)
    return { ...thread, isOvertaken }
  }
  const isTopic = more.length === 0 && spoken.some(({ role, first }) => role === 'plain' || first <= OPENS_BY)
  return { topic: isTopic ? one : null, seen: segment.sentence, isOvertaken: false }
}

const mentionsOf = (named: Mention[] | undefined, fact: Alias['fact']) => (named ?? []).filter((mention) => mention.fact === fact)

/** "Break-even is where …": the clause behind says what the one before names. */
const isDefined = ({ words }: Segment) => /^(is|are|means?)$/i.test(words.findLast((word) => !word.isMark)?.text ?? '')

/** "… unlike UDP, which …", "Integrity: …": a relative clause and what a heading opens go on about the last thing named. */
const pointedAt = (text: Text, i: number, fact: Alias['fact']): 0 | 1 | null => {
  const segment = text.segments[i]
  const before = text.segments[i - 1]
  const opens = segment?.words.find((word) => !word.isMark)?.text.toLowerCase()
  if (!segment || !before || before.sentence !== segment.sentence) return null
  const last = before.words.findLastIndex((word) => !word.isMark && !/^(is|are|means?)$/i.test(word.text))
  if (!['which', 'who', 'that'].includes(opens ?? '') && last > HEADING_WORDS && !isDefined(before)) return null
  return mentionsOf(text.named[i - 1], fact).find((mention) => mention.last === last)?.side ?? null
}

/** "The former … the latter …", of the two that the last segment with both of them named. */
const byOrder = (segment: Segment, text: Text, i: number, fact: Alias['fact']): 0 | 1 | null => {
  const isFormer = segment.words.slice(0, 4).some(({ text: word }) => /^former$/i.test(word))
  const isLatter = segment.words.slice(0, 4).some(({ text: word }) => /^latter$/i.test(word))
  if (isFormer === isLatter) return null
  const both = text.named.slice(0, i).findLast((named) => new Set(mentionsOf(named, fact).map(({ side }) => side)).size === 2)
  const own = mentionsOf(both, fact)
  return (isFormer ? own[0] : own.at(-1))?.side ?? null
}
