import { bank } from '#server/questions/bank.ts'
import { demands, demandsOf } from '#server/scorecards/relevance/demands/weigh.ts'
import type { ScoreInput } from '#server/scorecards/rules/rules.ts'
import { labelled } from '#test/unit/scorecards/answers/index.ts'
import { pairs } from '#test/unit/scorecards/on-topic/index.ts'

type Ask = Omit<ScoreInput, 'answer'>
/** `half` splits the bank's questions by their id, so that what was read while the lists were written can be told from what was not. */
export type Example = {
  from: 'bank' | 'labelled' | 'pairs' | 'crossed'
  half: 'A' | 'B'
  ask: Ask
  answer: string
  isAstray: boolean
  weight: number
}

const GOOD = new Set(['strong', 'concise', 'partial', 'we'])
/** What a crossed pair counts beside one that was written as a pair. */
const CROSSED = 0.2
const CROSSED_BANK = 0.1
const WRITTEN = 3
const PER_QUESTION = 20

const halfOf = (id: string) =>
  ([...id].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0) % 2 === 0
const near = new Map(demands.map(({ name, near: others }) => [name, new Set([name, ...(others ?? [])])]))
const touches = (one: string, other: string) => {
  const [left, right] = [one, other].map((question) => demandsOf(question).map(({ name }) => name))
  return (left ?? []).some((a) => (right ?? []).some((b) => near.get(a)?.has(b) || near.get(b)?.has(a)))
}

const fromBank = (): Example[] =>
  bank.flatMap(({ id, text, kind, competency, lookFor, anchors }) =>
    anchors === undefined
      ? []
      : [anchors.solid, anchors.strong].map(
          (answer): Example => ({
            from: 'bank',
            half: halfOf(id) ? 'A' : 'B',
            ask: { question: text, kind, competency, lookFor },
            answer,
            isAstray: false,
            weight: 1,
          }),
        ),
  )

const fromLabelled = (): Example[] =>
  labelled.flatMap(({ is, input: { answer, ...ask } }): Example[] =>
    GOOD.has(is) || is === 'off_topic' ? [{ from: 'labelled', half: 'A', ask, answer, isAstray: is === 'off_topic', weight: WRITTEN }] : [],
  )

const fromPairs = (): Example[] =>
  pairs.flatMap(({ answers, misses, text }): Example[] => [
    ...(answers ? [{ from: 'pairs', half: 'A', ask: answers, answer: text, isAstray: false, weight: WRITTEN } as const] : []),
    { from: 'pairs', half: 'A', ask: misses, answer: text, isAstray: true, weight: WRITTEN },
  ])

/** Good answers beside questions whose demand is another: mostly, if not always, astray. The order is the same at every run. */
const crossed = (own: Example[], weight: number): Example[] => {
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const good = own.filter(({ isAstray }) => !isAstray)
  const asks = [...new Map(own.map((example) => [example.ask.question, example])).values()]
  return asks.flatMap(({ ask, half }) =>
    Array.from({ length: PER_QUESTION }, () => good[next(good.length)]).flatMap((other): Example[] =>
      !other || other.half !== half || touches(ask.question, other.ask.question)
        ? []
        : [{ from: 'crossed', half, ask, answer: other.answer, isAstray: true, weight }],
    ),
  )
}

export const examples = (): Example[] => {
  const known = fromBank()
  const written = [...fromLabelled(), ...fromPairs()]
  return [...known, ...written, ...crossed(written, CROSSED), ...crossed(known, CROSSED_BANK)]
}
