import { meaningOf } from '#server/platform/text/synonyms.ts'
import type { Effect } from '../../questions/index.ts'
import { phraseOf } from './fact-base.ts'
import { type Finding, isPlain } from './finding.ts'
import { governorOf, type Scene } from './governor.ts'
import { DENIALS } from './lexicon.ts'
import { type Match, placesOf, stretchOf } from './phrases.ts'
import { scenesOf } from './scenes.ts'
import type { Text } from './text.ts'

const terms = (list: string) => new Set(list.trim().split(/\s+/).map(meaningOf))
/** Good or bad for the thing itself, whatever is counted. */
const BETTERS = terms('fast quicker accelerate boost improve optimise optimize help benefit better cheap easy ease simpler strengthen')
const WORSENS = terms('slow hurt harm penalty penalise penalize degrade worsen worse weaken expensive hamper handicap')
const MORE = terms(
  'increase raise rise grow more high great large add extra gain double extend lengthen thicken cause lead create introduce encourage promote push boost invite multiply need maximise amplify inflate widen big wide thick favour',
)
const LESS = terms(
  'decrease reduce lower less few drop fall cut shrink shorten diminish lessen minimise minimize decline suppress inhibit shrink narrow small short thin prevent avoid stop block eliminate remove fight combat protect cure save spare limit relieve',
)
/** More of these is worse for what they are the cost of: "raises the cost of writes". */
const COSTS = terms('time latency cost overhead delay duration amplification load burden work effort price')
const CHANGES = terms(
  'increase rise grow improve fall drop decrease decline shrink slow fast good bad cheap expensive large small long short high low degrade',
)
const ACTS = terms('avoid prevent stop block eliminate remove fight protect cause lead')
const SPEED = meaningOf('speed')
const COST = meaningOf('cost')
const GO = meaningOf('go')
const REACH = 6
const OPENS_BY = 2

/** Which way an answer says that a subject drives something. */
export const effectsIn = (fact: Effect, text: Text): Finding[] =>
  scenesOf(text, fact).flatMap((scene) => [
    ...(fact.raises ?? []).flatMap((phrase) => driven(fact, scene, phrase, 1)),
    ...(fact.lowers ?? []).flatMap((phrase) => driven(fact, scene, phrase, -1)),
  ])

const driven = (fact: Effect, scene: Scene, phrase: string, way: 1 | -1): Finding[] =>
  partsOf(scene).flatMap((part): Finding[] =>
    placesOf(phraseOf(phrase), part.stretch).flatMap((inner): Finding[] => {
      const match = { ...inner, first: inner.first + part.from, last: inner.last + part.from, at: inner.at.map((i) => i + part.from) }
      const than = scene.segment.words.findIndex(({ text: word }) => word.toLowerCase() === 'than')
      const said = than >= 0 && than < match.first ? 0 : directionIn(scene, part, match)
      const governor = said === 0 ? null : governorOf(scene, match)
      if (governor?.side !== 0 || scene.segment.isForeign) return []
      if (said === way) return [{ fact, of: phrase, isRight: true, segment: scene.segment }]
      const isOwnSubject = governor.by === 'near' && scene.isFresh && changesItself(scene, match)
      return (governor.by === 'near' && !isOwnSubject) || !isPlain(scene.segment, match)
        ? []
        : [{ fact, of: phrase, isRight: false, segment: scene.segment }]
    }),
  )

/** "Inserts become faster", "the latency drops": what is driven opens the clause and changes by itself. */
const changesItself = ({ segment: { words }, others }: Scene, match: Match) =>
  match.first <= OPENS_BY &&
  !others.some(({ last }) => last < match.first) &&
  words.slice(match.last + 1, match.last + 5).some(({ term }) => CHANGES.has(term)) &&
  !words.slice(match.last + 1).some(({ term }) => ACTS.has(term))

type Part = { from: number; to: number; stretch: ReturnType<typeof stretchOf> }

/** "makes reads faster and writes slower" says two things. */
const partsOf = ({ segment: { words } }: Scene): Part[] => {
  const cuts = [0, ...words.flatMap(({ text }, i) => (['and', ',', 'or', 'but'].includes(text.toLowerCase()) ? [i + 1] : [])), words.length]
  return cuts.slice(0, -1).flatMap((from, i) => {
    const to = cuts[i + 1] ?? words.length
    return to > from ? [{ from, to, stretch: stretchOf(words.slice(from, to)) }] : []
  })
}

/** The direction words of the part itself, or, where it has none, of the part before ("speeds up reads and lookups"). */
const directionIn = (scene: Scene, part: Part, match: Match): 1 | -1 | 0 => {
  const { words } = scene.segment
  const here = sensesIn(scene, part.from, part.to, match)
  if (here.length > 0) return agreed(here)
  const joined = ['and', 'or', ','].includes(words[part.from - 1]?.text.toLowerCase() ?? '')
  const acts = words.slice(part.from, part.to).some(({ start }, i) => scene.segment.verbs.has(start) && !match.at.includes(part.from + i))
  return joined && !acts ? agreed(sensesIn(scene, 0, part.from - 1, match)) : 0
}

type Sense = { sense: 1 | -1; away: number }

/** The nearest direction word tells; two that are equally near must agree. */
const agreed = (senses: Sense[]): 1 | -1 | 0 => {
  const nearest = Math.min(...senses.map(({ away }) => away))
  const [first, ...others] = senses.filter(({ away }) => away === nearest).map(({ sense }) => sense)
  return first && others.every((sense) => sense === first) ? first : 0
}

const sensesIn = ({ segment }: Scene, from: number, to: number, match: Match): Sense[] => {
  const { words, rank } = segment
  const hasCost = isOfCost(segment, match)
  return words.slice(from, to).flatMap((word, i): Sense[] => {
    const at = from + i
    const away = at < match.first ? (rank[match.first] ?? 0) - (rank[at] ?? 0) : (rank[at] ?? 0) - (rank[match.last] ?? 0)
    if (match.at.includes(at) || away > REACH || isMereDegree(words, at, match)) return []
    const isPaid = word.term === COST && at === match.first - 1
    const sense = isPaid
      ? -1
      : senseOf(
          word.term,
          words.slice(at + 1, at + 6).map(({ text }) => text.toLowerCase()),
          hasCost,
        )
    return sense === 0 ? [] : [{ sense: isDenied(words, from, at, match) ? (sense === 1 ? -1 : 1) : sense, away }]
  })
}

/** "does not speed up", "needs no storage"; what is said "without …" behind it denies something else. */
const isDenied = (words: Scene['segment']['words'], from: number, at: number, match: Match) =>
  words.slice(from, Math.max(at, match.last)).some(({ term, text }, i) => {
    const place = from + i
    if (/^(no|without)$/i.test(text))
      return place < Math.min(at, match.first) + 1 && Math.min(Math.abs(at - place), Math.abs(match.first - place)) <= 2
    return DENIALS.has(term)
  })

/** "write time", "the cost of writes", "overhead on each insert"; but not "at the cost of more writes". */
const isOfCost = ({ words }: Scene['segment'], match: Match) =>
  words.some(({ term }, i) => {
    if (!COSTS.has(term) || match.at.includes(i)) return false
    if (i === match.last + 1) return true
    const isTraded = words.slice(Math.max(0, i - 2), i).some(({ text }) => text.toLowerCase() === 'at')
    return (
      i < match.first &&
      !isTraded &&
      words
        .slice(i + 1, match.first)
        .every(({ isContent, isMark, text }) => !(isMark || /^(and|or)$/i.test(text)) && (!isContent || /^(every|each|all)$/i.test(text)))
    )
  })

/** "prevents more anomalies", "raises fewer alarms" and "high sugar" move nothing by "more", "raises" and "high". */
const isMereDegree = (words: Scene['segment']['words'], at: number, match: Match) => {
  const text = words[at]?.text.toLowerCase() ?? ''
  if (/^(more|further)$/.test(text) && LESS.has(words[at - 1]?.term ?? '')) return true
  if (MORE.has(words[at]?.term ?? '') && /^(less|fewer)$/i.test(words[at + 1]?.text ?? '')) return true
  return /^(high|low|large|great|few|little|small|big|wide|narrow|thick|thin|strong|weak|long|short)$/.test(text) && at < match.first
}

const senseOf = (term: string, next: string[], hasCost: boolean): 1 | -1 | 0 => {
  if (term === SPEED) return next.includes('up') ? 1 : 0
  if (term === GO) return next[0] === 'up' ? 1 : next[0] === 'down' ? -1 : 0
  if (WORSENS.has(term)) return -1
  if (MORE.has(term)) return hasCost ? -1 : 1
  if (BETTERS.has(term)) return 1
  return LESS.has(term) ? (hasCost ? 1 : -1) : 0
}
