import { z } from 'zod'
import { InterviewId } from '#contract/ids.ts'
import { type JudgedAnswer, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { noEffect, type TaskDefinition } from '../platform/queue/port.ts'
import { judgeAttempt } from './judge-attempt.ts'
import { type AttemptRow, findAttempt, keepAttemptScore } from './store.ts'

const ScoreAttempt = z.object({ interviewId: InterviewId, slotId: z.string(), number: z.int() })
type Task = z.infer<typeof ScoreAttempt>

/** The words themselves stay out of the queue. */
export const keyOf = ({ interviewId, slotId, number }: AttemptRow): Task => ({ interviewId, slotId, number })

/** Where a model reads, an attempt is judged beside the request; the page asks until it is there. */
export const scoreAttemptTask: TaskDefinition<Task> = {
  name: 'practice.score-attempt',
  payload: ScoreAttempt,
  key: ({ interviewId, slotId, number }) => `${interviewId}/${slotId}/${number}`,
  attempts: 4,
  backoff: 1_000,
  deadline: 60_000,
  priority: 1,
  run: async (house, task, { signal }) => {
    const waiting = await waitingFor(house, task)
    if (!waiting) return noEffect
    const { row, found, subject } = waiting
    const scored = await judgeAttempt(house, { interviewId: task.interviewId, found, text: row.text, subject }, signal)
    return { write: (tx) => [keepAttemptScore(tx, row, { state: 'scored', ...scored })] }
  },
  dead: async (house, task) => {
    const row = await findAttempt(house.db, task)
    if (!row) return noEffect
    return { write: (tx) => [keepAttemptScore(tx, row, { state: 'failed', result: null, findings: null })] }
  },
}

const waitingFor = async (house: House, task: Task): Promise<{ row: AttemptRow; found: JudgedAnswer; subject: string } | null> => {
  const [row, judged] = await Promise.all([findAttempt(house.db, task), readJudged(house, task.interviewId)])
  const found = judged?.answers.find(({ slot }) => slot.id === task.slotId)
  if (!row || !judged || !found || row.state === 'scored') return null
  return { row, found, subject: house.secrets.mac('model-subject', judged.interview.candidateId) }
}
