import { isGiven } from '#server/interviewer/given.ts'
import { checkUtterance, guardContextOf, questionMarks } from '#server/interviewer/guards.ts'
import { leakIn } from '#server/interviewer/leaks.ts'
import { readAnswer } from '#server/interviewer/reading.ts'
import { sentencesOf } from '#server/interviewer/utterances.ts'
import { countWords, plain } from '#server/platform/text/terms.ts'
import type { Run, Said } from './simulate.ts'

/** A claim about the interviewer: the moves, or words about them, that break it. */
export type Rule = [name: string, offences: (run: Run) => unknown[]]

const asks = ({ move }: Said) => move.kind === 'question' || move.kind === 'probe'
const texts = (run: Run) => run.said.map(({ move }) => move.text)
export const repeats = (all: string[]) => all.filter((text, at) => all.indexOf(text) !== at)
const quotesIn = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote)
export const marked = (said: Said[]) => said.map(({ move }) => move.text)

/** What stands in front of the question of a new slot, its reaction to the last answer. */
export const reactionsIn = (run: Run): string[] =>
  run.said.flatMap(({ move, slot }, at) =>
    at > 0 && move.kind === 'question' && slot ? [move.text.slice(0, move.text.length - slot.question.length).trim()].filter(Boolean) : [],
  )

const violations = ({ said, setting }: Run) =>
  said.flatMap(({ move, slot, heardBefore }, at) => {
    const asked = said
      .slice(0, at)
      .filter(asks)
      .map((other) => other.move.text)
    const minutes = move.reason === 'asked_the_time' ? '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 30' : ''
    const known = `${setting.title} ${setting.description ?? ''} ${minutes}`
    const turns = [
      { speaker: 'candidate', text: heardBefore },
      { speaker: 'candidate', text: said[at - 1]?.answer ?? '' },
    ]
    return checkUtterance(move.text, guardContextOf(slot, move.kind, { asked, turns, known })).map((found) => `${found}: ${move.text}`)
  })

const readingOf = ({ slot, told, move }: Said) =>
  slot ? readAnswer(slot, { answer: told.at(-1) ?? '', earlier: told.slice(0, -1), asked: [], turns: [] }, move.text) : null

const wrongQuotes = ({ said, setting }: Run) =>
  said.flatMap(({ move, slot, heardBefore }, at) => {
    const known = [heardBefore, said[at - 1]?.answer ?? '', slot?.question ?? '', setting.description ?? ''].join('\n')
    return quotesIn(move.text).filter((quote) => !known.includes(quote))
  })

export const speech: Rule[] = [
  ['breaks none of the guards', violations],
  ['asks at most one thing at a time', (run) => texts(run).filter((text) => questionMarks(text) > 1)],
  ['asks something whenever it puts a question or a probe', (run) => marked(run.said.filter(asks)).filter((text) => !/[?.]$/.test(text))],
  ['keeps a probe within eighteen words', (run) => marked(run.said.filter(({ move }) => move.probe && countWords(move.text) > 18))],
  ['keeps every utterance within eighty words', (run) => texts(run).filter((text) => countWords(text) > 80)],
  ['keeps a reaction within fourteen words', (run) => reactionsIn(run).filter((text) => countWords(text) > 14)],
  ['reacts in one sentence', (run) => reactionsIn(run).filter((text) => sentencesOf(text).length > 1)],
  [
    'never praises',
    (run) =>
      texts(run).filter((text) =>
        /\b(?:great|excellent|amazing|perfect|impressive|well done|good (?:answer|job|point|example))\b/i.test(
          text.replace(/“[^”]*”/g, ''),
        ),
      ),
  ],
  [
    'never says anything empty or unfinished',
    (run) => texts(run).filter((text) => !/[.?!:”]$/.test(text.trim()) || /undefined|null|“”|\s{2}/.test(text)),
  ],
  ['never swears back', (run) => texts(run).filter((text) => /shit|stupid|useless|idiot/i.test(text))],
  [
    'never gives the answer key away',
    (run) =>
      run.said.filter(
        ({ move, slot, heardBefore }, at) =>
          slot && leakIn(move.text, { ...slot, known: `${slot.question}\n${heardBefore}\n${run.said[at - 1]?.answer ?? ''}` }),
      ),
  ],
  [
    'a demanding interviewer does not gush',
    (run) =>
      run.setting.persona === 'demanding'
        ? marked(run.said.filter(({ move }) => move.kind !== 'closing' && !['let_go', 'enough'].includes(move.reason))).filter((text) =>
            /thank/i.test(text),
          )
        : [],
  ],
  [
    'a warm interviewer is never curt',
    (run) => (run.setting.persona === 'warm' ? texts(run).filter((text) => /^(?:Noted|Next|Moving on|Right)\b/.test(text)) : []),
  ],
]

export const memory: Rule[] = [
  [
    'never asks the same question twice',
    (run) => repeats(run.said.flatMap(({ move, slot }) => (move.kind === 'question' && slot ? [plain(slot.question)] : []))),
  ],
  ['never asks the same probe twice', (run) => repeats(run.said.flatMap(({ move }) => (move.kind === 'probe' ? [plain(move.text)] : [])))],
  ['never reacts in the same words twice', (run) => repeats(reactionsIn(run).map((text) => plain(text.replace(/“[^”]*”/g, '“”'))))],
  ['never quotes the same words in two reactions', (run) => repeats(reactionsIn(run).flatMap(quotesIn))],
  [
    'never uses one type of probe twice at a question',
    (run) => run.said.filter(({ move, probesBefore }) => move.probe && probesBefore.includes(move.probe.type)),
  ],
  ['quotes nothing but what was said, word for word', wrongQuotes],
  [
    'says “you said” only in front of the very words',
    (run) => texts(run).filter((text) => /\byou (?:said|mention(?:ed)?|told)\b(?! “)/i.test(text.replace(/“[^”]*”/g, '“'))),
  ],
  [
    'never claims that the candidate is wrong about their own words',
    (run) =>
      texts(run).filter((text) =>
        /(?<!if )you are (?:wrong|lying|mistaken)|that is not true|you never said|you did not say|that is not what/i.test(text),
      ),
  ],
  [
    'quotes nothing that was taken back, but to confirm it',
    (run) =>
      run.said
        .filter(
          ({ move }, at) =>
            move.reason !== 'correcting' &&
            move.reason !== 'contradictory' &&
            quotesIn(move.text).some((quote) => /\b50\b/.test(quote)) &&
            run.said.slice(0, at).some(({ answer }) => answer?.includes('not 50')),
        )
        .map(({ move }) => move.text),
  ],
  [
    'never asks for what the answers to this question hold',
    (run) =>
      run.said
        .filter((said) => said.move.probe && isGiven(said.move.text, readingOf(said)?.given ?? NOTHING, said.told.join('\n')))
        .map(({ move, told }) => `${move.text} ← ${told.join(' | ')}`),
  ],
  [
    'never asks for the result after a stated result',
    (run) =>
      run.said
        .filter(({ move, told }) => move.probe && RESULT.test(told.join(' ')) && ASKS_RESULT.test(move.text))
        .map(({ move }) => move.text),
  ],
  [
    'never asks how many after a figure',
    (run) =>
      run.said
        .filter(
          ({ move, told }) =>
            move.probe &&
            /\b\d+ (?:people|calls|volunteers|patients|rooms)|from \d+ to \d+/.test(told.join(' ')) &&
            /\bhow many (?!days|weeks|months|hours|minutes|years|nights)/i.test(move.text),
        )
        .map(({ move }) => move.text),
  ],
]

const NOTHING = { result: false, figure: false, duration: false, part: false, example: false }
const RESULT = /\b(?:as a result|fell from \d|paid for itself|no failures)\b/i
const ASKS_RESULT = /\b(?:with what result|what was the (?:result|outcome)|how did it end|what came of it|what changed because)\b/i
