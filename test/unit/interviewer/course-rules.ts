import { sentencesOf } from '#server/interviewer/utterances.ts'
import { marked, type Rule, repeats } from './rules.ts'
import type { Run, Said } from './simulate.ts'

const placeOf = (run: Run, id: string | null) => run.plan.findIndex((slot) => slot.id === id)

export const course: Rule[] = [
  [
    'keeps to the cap of probes',
    (run) => run.said.filter(({ move, slot, probesBefore }) => move.probe && slot && probesBefore.length >= slot.maxProbes),
  ],
  [
    'never probes the warm-up or the candidate’s own questions',
    (run) => run.said.filter(({ move, slot }) => move.probe && slot?.maxProbes === 0),
  ],
  [
    'goes through the plan in order',
    (run) => run.said.filter(({ move }, at) => at > 0 && move.slotIndex < (run.said[at - 1]?.move.slotIndex ?? 0)),
  ],
  [
    'names the question it is at',
    (run) => run.said.filter(({ move }) => move.kind !== 'closing' && placeOf(run, move.slotId) !== move.slotIndex),
  ],
  [
    'opens every part of the plan with its question',
    (run) =>
      run.said.filter(
        ({ move, slot }, at) =>
          move.slotIndex !== run.said[at - 1]?.move.slotIndex && move.kind !== 'closing' && !move.text.endsWith(slot?.question ?? ' '),
      ),
  ],
  [
    'closes once, at the end',
    (run) => (run.closed && run.said.filter(({ move }) => move.kind === 'closing').length === 1 ? [] : [`${run.name} is not closed`]),
  ],
  [
    'asks nothing in the closing',
    (run) => run.said.filter(({ move }) => move.kind === 'closing' && (move.text.includes('?') || move.expectsAnswer)),
  ],
  [
    'lets go of a question after at most ten turns',
    (run) =>
      run.plan
        .filter((slot) => slot.phase !== 'your-questions' && run.said.filter(({ move }) => move.slotId === slot.id).length > 10)
        .map((slot) => `${run.name}: ${slot.question}`),
  ],
  [
    'offers the candidate’s own questions before it closes',
    (run) =>
      run.said.at(-1)?.move.reason === 'completed' && !run.said.some(({ slot }) => slot?.phase === 'your-questions') ? [run.setting] : [],
  ],
  [
    'asks every question that must be asked when there is no clock',
    (run) =>
      run.setting.secondsPerTurn || run.said.at(-1)?.move.reason === 'stopped'
        ? []
        : run.plan.filter((slot) => slot.need === 'must' && !run.said.some(({ move }) => move.slotId === slot.id)),
  ],
  [
    'begins no question in the last three quarters of a minute',
    (run) =>
      run.said.filter(
        ({ move, remainingMs }, at) =>
          at > 0 &&
          move.kind === 'question' &&
          remainingMs !== null &&
          remainingMs < 45_000 &&
          run.plan[move.slotIndex]?.phase !== 'your-questions',
      ),
  ],
  [
    'follows nothing up in the last minute',
    (run) => run.said.filter(({ move, remainingMs }) => move.probe && (remainingMs ?? Infinity) < 60_000),
  ],
  [
    'follows nothing up while the questions that must be asked need the time',
    (run) =>
      run.said.filter(
        ({ move, remainingMs }) =>
          move.probe &&
          remainingMs !== null &&
          remainingMs - 60_000 < 90_000 * run.plan.slice(move.slotIndex + 1).filter(({ need }) => need === 'must').length,
      ),
  ],
  [
    'gives hints in coaching only',
    (run) =>
      run.setting.mode === 'rehearsal'
        ? marked(run.said.filter(({ move }) => move.reason === 'asked_for_hint')).filter((text) =>
            /Pick one real occasion|what you would look at first|what the goal is|one reason from your own life/.test(text),
          )
        : [],
  ],
  [
    'exchanges a question only for one of the bank that was not asked',
    (run) =>
      repeats(run.said.flatMap(({ move }) => (move.exchanged ? [move.exchanged.questionId ?? 'none'] : []))).concat(
        run.said.flatMap(({ move }) => (move.exchanged && move.exchanged.questionId === null ? ['none'] : [])),
      ),
  ],
]

const isDistress = (answer: string | null | undefined) => /cannot do this any more|hopeless right now/.test(answer ?? '')
const isTender = ({ move }: Said) => move.reason === 'distressed'

export const kindness: Rule[] = [
  [
    'meets distress in the same turn, whatever its manner',
    (run) =>
      run.said.filter(({ move }, at) => isDistress(run.said[at - 1]?.answer) && !isTender({ move } as Said) && move.reason !== 'stopped'),
  ],
  [
    'offers the distressed a pause, another question or the end',
    (run) =>
      run.said
        .filter((one, at) => isTender(one) && isDistress(run.said[at - 1]?.answer) && !/(?:pause|leave it here)/.test(one.move.text))
        .map(({ move }) => move.text),
  ],
  [
    'tells the distressed that there is help',
    (run) => {
      const kind = run.said.filter(isTender)
      return kind.length > 0 && !kind.some(({ move }) => /someone close to you|someone you trust/i.test(move.text)) ? marked(kind) : []
    },
  ],
  [
    'never asks the distressed the same question again',
    (run) =>
      run.said
        .filter((one, at) => {
          const before = run.said.slice(0, at).filter((other) => other.move.slotId === one.move.slotId)
          return before.some(isTender) && !isTender(one) && one.move.kind !== 'closing'
        })
        .map(({ move }) => move.text),
  ],
  [
    'asks nothing in the breath in which it meets distress',
    (run) => marked(run.said.filter(isTender)).filter((text) => text.includes('?')),
  ],
  [
    'says no kind word twice',
    (run) => repeats(marked(run.said.filter((one, at) => isTender(one) && isDistress(run.said[at - 1]?.answer)))),
  ],
  [
    'sets a boundary once and offers the way out once',
    (run) => repeats(run.said.filter(({ move }) => move.reason === 'hostile').map(({ move }) => sentencesOf(move.text)[0] ?? '')),
  ],
  [
    'takes silence without blame',
    (run) =>
      marked(run.said.filter((_, at) => /^[\s….-]*$/.test(run.said[at - 1]?.answer ?? 'x'))).filter((text) =>
        /could not follow|repeats the question|real example/.test(text),
      ),
  ],
  [
    'never takes another language for noise, and says once what it can read',
    (run) =>
      run.name === 'foreign'
        ? marked(run.said.filter(({ move }) => ['gibberish', 'echo'].includes(move.reason))).concat(
            run.said.filter(({ move }) => move.text.includes('read English only')).length === 1 ? [] : ['not told once'],
          )
        : [],
  ],
  [
    'stops when it is asked to',
    (run) =>
      run.said.filter(
        ({ move }, at) =>
          run.said[at - 1]?.answer === 'I want to stop the interview.' && (move.kind !== 'closing' || move.reason !== 'stopped'),
      ),
  ],
]
