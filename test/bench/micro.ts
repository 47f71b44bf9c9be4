import type { Target } from '#contract/targets.ts'
import { decideMove } from '#server/interviewer/moves.ts'
import { planInterview } from '#server/interviewer/plan.ts'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { courses } from './recommendations.ts'
import { median, printTable, quantile, ratio, show } from './support/numbers.ts'

const ROUNDS = 60
const QUESTION = 'Tell me about a time when a release went wrong. What did you do?'
const ANSWER = `Last spring our payment service began to time out after a release. I was on call, so I rolled it back within ten minutes and told
support what to say. Then I compared the two builds and found that I had dropped an index in a migration. I wrote a check that refuses
such migrations and showed the team how to read it. Since then we had no failed release for nine months, and the p95 fell from 900 to 300 ms.`

const TARGET: Target = {
  title: 'Senior backend engineer',
  employer: null,
  description: 'You run our payment service. You know PostgreSQL, queues and incident response. You mentor two engineers.',
  url: null,
  source: 'description',
  seniority: 'senior',
  domain: 'software',
  skills: ['PostgreSQL', 'queues', 'incident response'],
  mustHave: ['You know PostgreSQL, queues and incident response.'],
  niceToHave: ['You mentor two engineers.'],
}

/** The offline interviewer's own thinking, in this process: no model, no database, no network. */
export const micro = async (): Promise<void> => {
  const planned = (seed: string) =>
    planInterview({ target: TARGET, resumeText: ANSWER, kind: 'mixed', seniority: 'senior', questions: 6, minutes: 30, seed })
  const plan = planned('plan')
  const situation = { plan, slotIndex: 1, probesUsed: [], asked: [QUESTION], repliesInSlot: 0, turns: [], remainingMs: 1_200_000 }
  const rows = [
    time('scoreAnswer', 30, (round) =>
      scoreAnswer({ question: QUESTION, answer: `${ANSWER} ${round}`, competency: 'incident response', kind: 'behavioural' }),
    ),
    time('decideMove', 5, (round) => decideMove({ ...situation, answer: `${ANSWER} ${round}`, persona: 'neutral', mode: 'coaching' })),
    time('recommend', 1, courses),
    time('planInterview', 150, (round) => planned(String(round))),
  ]
  printTable('The rules alone', ['', 'first ms', 'p50 ms', 'p99 ms', 'aim ms', 'of the aim'], rows)
}

const time = (name: string, aim: number, work: (round: number) => unknown): string[] => {
  const took = Array.from({ length: ROUNDS }, (_, round) => {
    const startedAt = performance.now()
    work(round)
    return performance.now() - startedAt
  })
  const [first = Number.NaN, ...rest] = took
  return [name, show(first), show(median(rest)), show(quantile(rest, 0.99)), show(aim), ratio(median(rest), aim)]
}
