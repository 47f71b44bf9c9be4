import { demandsOf } from '#server/scorecards/relevance/demands/weigh.ts'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { printTable } from '../support/numbers.ts'
import { calibrate } from './calibrate.ts'
import { type Example, examples } from './examples.ts'
import { fitWeights } from './fit-weights.ts'

type Judged = Example & { isHeld: boolean }
/** Fewer say nothing of a demand. */
const ENOUGH = 5

/**
 * How well the rules tell whether an answer answers its question. `relevance=fit` prints fresh weights for `astray.ts`,
 * `relevance=calibrate` counts anew what is usual and writes it down; the second comes first after a change of the lists.
 */
export const relevance = async (only: string): Promise<void> => {
  if (only === 'calibrate') return calibrate()
  if (only === 'fit') return fitWeights()
  const judged = examples().map((example) => ({ ...example, isHeld: isHeld(example) }))
  const rows = groupsOf(judged).map(([name, of]) => [name, ...sharesOf(of)])
  printTable('Held at 25 as another subject', ['', 'about their question', 'about another'], rows)
  const byDemand = [...demandsIn(judged)].filter(([, of]) => of.length >= ENOUGH).map(([name, of]) => [name, ...sharesOf(of)])
  printTable('The same by what the question demands, in the bank', ['', 'about their question', 'about another'], byDemand)
}

const isHeld = ({ ask, answer }: Example) => scoreAnswer({ ...ask, answer }).gates.some(({ gate }) => gate === 'off_topic')

const groupsOf = (judged: Judged[]): [string, Judged[]][] => {
  const kinds = new Map<string, Judged[]>()
  for (const example of judged) {
    const name = example.from === 'labelled' || example.from === 'pairs' ? example.from : `${example.from}, half ${example.half}`
    kinds.set(name, [...(kinds.get(name) ?? []), example])
  }
  return [...kinds]
}

const demandsIn = (judged: Judged[]): Map<string, Judged[]> => {
  const found = new Map<string, Judged[]>()
  for (const example of judged.filter(({ from }) => from === 'bank' || from === 'crossed'))
    for (const { name } of demandsOf(example.ask.question)) found.set(name, [...(found.get(name) ?? []), example])
  return found
}

const sharesOf = (of: Judged[]): [string, string] => {
  const share = (isAstray: boolean) => {
    const own = of.filter((example) => example.isAstray === isAstray)
    return own.length === 0 ? '' : `${own.filter((example) => example.isHeld).length} of ${own.length}`
  }
  return [share(false), share(true)]
}
