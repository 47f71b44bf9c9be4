import { z } from 'zod'
import { InterviewId, TurnId } from '#contract/ids.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import { appendEvent, keepScore, readJudged, readOwner } from '../interviews/index.ts'
import { addNote, type Told } from '../notes/index.ts'
import type { House } from '../platform/house.ts'
import type { Reaction } from '../platform/live/reactions.ts'
import { noEffect, type Queue, type TaskDefinition } from '../platform/queue/port.ts'
import { ofAnswer } from './appeals/of-answer.ts'
import { judgeSaid } from './judge-said.ts'
import { readScorecard } from './read-scorecard.ts'
import { keepAnswerScore, listAppeals } from './store.ts'

const ScoreAnswer = z.object({ interviewId: InterviewId, answerTurnId: TurnId })
const Settle = z.object({ interviewId: InterviewId, cause: z.string() })

/** Judges everything said so far to the question of one answer, and tells the open page. */
export const scoreAnswerTask: TaskDefinition<z.infer<typeof ScoreAnswer>> = {
  name: 'scorecards.score-answer',
  payload: ScoreAnswer,
  key: ({ answerTurnId }) => answerTurnId,
  attempts: 4,
  backoff: 1_000,
  deadline: 60_000,
  priority: 1,
  run: async (house, { interviewId, answerTurnId }, { signal }) => {
    const judged = await readJudged(house, interviewId)
    const found = judged?.answers.find((candidate) => candidate.turnIds.includes(answerTurnId))
    if (!judged || !found) return noEffect
    const { interview } = judged
    const contested = ofAnswer(await listAppeals(house.db, interviewId), found.slot.id)
    const result = await judgeSaid(house, found, contested.live, interview.candidateId, signal)
    const fix = interview.mode === 'coaching' ? result.fix : null
    return {
      write: (tx) => [
        keepAnswerScore(tx, {
          interviewId,
          slotId: found.slot.id,
          turnId: found.turnId,
          chars: found.answer.length,
          revision: contested.revision,
          state: 'scored',
          result,
          at: house.clock.now(),
        }),
        ...appendEvent(house, tx, interviewId, { type: 'answer.scored', answerTurnId, score: result.score, fix, by: result.provenance }),
        house.queue.hand(tx, settleTask, { interviewId, cause: answerTurnId }),
      ],
      after: () => {
        house.hub.wake(interviewId)
        house.queue.nudge()
      },
    }
  },
  dead: async (house, { interviewId, answerTurnId }) => {
    const judged = await readJudged(house, interviewId)
    const found = judged?.answers.find((candidate) => candidate.turnIds.includes(answerTurnId))
    if (!found) return noEffect
    const { revision } = ofAnswer(await listAppeals(house.db, interviewId), found.slot.id)
    const row = {
      interviewId,
      slotId: found.slot.id,
      turnId: found.turnId,
      chars: found.answer.length,
      revision,
      result: null,
      at: house.clock.now(),
    }
    return {
      write: (tx) => [
        keepAnswerScore(tx, { ...row, state: 'failed' }),
        house.queue.hand(tx, settleTask, { interviewId, cause: answerTurnId }),
      ],
      after: () => house.queue.nudge(),
    }
  },
}

/** Says where the scorecard stands; handed in by every judgement and by the end, so that the last of them sees all. */
export const settleTask: TaskDefinition<z.infer<typeof Settle>> = {
  name: 'scorecards.settle',
  payload: Settle,
  key: ({ interviewId, cause }) => `${interviewId}/${cause}`,
  attempts: 4,
  backoff: 1_000,
  deadline: 15_000,
  priority: 2,
  run: async (house, { interviewId }) => {
    const card = await readScorecard(house, interviewId)
    const told = card && (await noteOf(house, card))
    if (!card) return noEffect
    return {
      write: (tx) => [
        keepScore(tx, interviewId, card.overall),
        ...appendEvent(house, tx, interviewId, { type: 'scorecard.updated', status: card.status }),
        ...(told ? addNote(house, tx, told) : []),
      ],
      after: () => {
        house.hub.wake(interviewId)
        if (told) house.hub.note(told.candidateId)
        house.queue.nudge()
      },
    }
  },
}

/** A page that shows the scorecard reads the note itself; whoever has left finds it. */
const noteOf = async (house: House, { interviewId, status }: Scorecard): Promise<Told | null> => {
  const owner = status === 'complete' ? await readOwner(house, interviewId) : null
  return (
    owner && {
      candidateId: owner.candidateId,
      topic: 'scorecards',
      cause: `scorecard/${interviewId}`,
      about: interviewId,
      title: `Your scorecard is ready: ${owner.title}`,
      body: 'Every answer is judged, beside the words that earned it.',
      link: `/interviews/${interviewId}/scorecard`,
    }
  )
}

/** Every judged answer is scored, and the end of an interview settles its scorecard. */
export const scorecardReaction =
  (queue: Queue): Reaction =>
  (tx, interviewId, event) => {
    if (event.type === 'answer.accepted' && event.isJudged) {
      return [queue.hand(tx, scoreAnswerTask, { interviewId, answerTurnId: event.answerTurnId })]
    }
    if (event.type === 'interview.ended') return [queue.hand(tx, settleTask, { interviewId, cause: 'ended' })]
    return []
  }
